using AdaptiveCards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>What falls due for one person: one card a working day, whatever comes together on it.</summary>
public static class RemindersCard
{
    /// <summary>For how many working days a press puts a row off.</summary>
    private const int SnoozeDays = 2;

    private static readonly Bilingual Title = new("งานของท่านที่ใกล้ครบกำหนด", "Your work that falls due");

    private static readonly Bilingual Waits = new("งานที่รอท่านดำเนินการ", "Work that waits for you");

    /// <param name="lines">With a target, soonest first, then without.</param>
    public static AdaptiveCard Draw(IReadOnlyList<WorkLine> lines, Office office) => Extent.Fit(extent => Sheet.Of(
        Summary(lines, office),
        [
            .. Sheet.Title(lines.Count > 0 && lines.All(l => IsNudge(l) && !HasLate(l, office)) ? Waits : Title),
            Words.Small(ThaiFormat.Date(office.Today)),
            .. lines.Count == 0
                ? Words.Both(new Bilingual("✅ ไม่มีงานที่ใกล้ครบกำหนดแล้ว", "Nothing is left that falls due soon."))
                : [],
            .. lines.Take(extent.Items).SelectMany(l => Line(l, office, extent)),
            .. Sheet.Rest(lines.Count - extent.Items, "เรื่อง", "พิมพ์ “งานของฉัน” เพื่อดู"),
        ]));

    /// <summary>What a notification shows of it.</summary>
    public static string Summary(IReadOnlyList<WorkLine> lines, Office office)
    {
        if (lines.Count == 0) return "ไม่มีงานที่ใกล้ครบกำหนดแล้ว";
        int due = lines.Count(l => l.Summary.Due is not null), late = lines.Count(l => l.Summary.Due is { } day && DueText.IsLate(day, office) || (IsNudge(l) && HasLate(l, office)));
        string[] parts =
        [
            .. due == 0 ? (string[])[] : [$"ใกล้ครบกำหนด {ThaiFormat.Number(due)} เรื่อง"],
            .. late == 0 ? (string[])[] : [$"เลยกำหนดแล้ว {ThaiFormat.Number(late)} เรื่อง"],
            .. lines.Count == due ? (string[])[] : [$"รอท่าน {ThaiFormat.Number(lines.Count - due)} เรื่อง"],
        ];
        return $"{string.Join(' ', parts)}: {PlainText.Line(lines[0].Summary.Subject, 80)}";
    }

    private static bool IsNudge(WorkLine line) => line.Summary.Due is null;

    private static bool HasLate(WorkLine line, Office office) => line.Summary.Later.Any(l => DueText.IsLate(l.Target, office));

    private static IEnumerable<AdaptiveElement> Line(WorkLine line, Office office, Extent extent)
    {
        var summary = line.Summary;
        yield return RowLines.Of(
            [
                .. WorkLines.Describe(line, office, extent),
                .. DueReason.Of(line) is { } why && !IsNudge(line) ? (IEnumerable<AdaptiveElement>)[Words.Small(PlainText.Line(why.Th, extent.Line))] : [],
                .. IsNudge(line) && summary.NudgedOn is not null && line.Turn is not null ? [NudgeLines.Why] : (IEnumerable<AdaptiveElement>)[],
                .. line is { Turn: null, Responsible: { } responsible } ? (IEnumerable<AdaptiveElement>)[Words.Small(WhoseTurn.InWords(responsible, office, extent))] : [],
                .. IsNudge(line) ? LaterRows.Late(line, office, extent) : [],
            ],
            [
                RowLines.Button(Buttons.Do(WorkLines.Open(line), line.Turn is null ? "เปิดดู" : "เปิดงาน")),
                // Who only owns the case has no row to put off.
                .. line.Turn is null ? [] : (AdaptiveElement[])
                    [RowLines.Button(Buttons.Do(new SnoozeRow(summary.Number, summary.Step!, summary.Visit, SnoozeDays), $"พักเตือน {ThaiFormat.Number(SnoozeDays)} วัน"))],
            ],
            separated: true);
    }
}

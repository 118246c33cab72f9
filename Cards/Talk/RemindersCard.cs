using AdaptiveCards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>What falls due for one person: one card a working day, whatever comes together on it.</summary>
public static class RemindersCard
{
    /// <summary>For how many working days a press puts a row off.</summary>
    private const int SnoozeDays = 2;

    private static readonly Bilingual Title = new("งานของท่านที่ใกล้ครบกำหนด", "Your work that falls due");

    /// <param name="lines">Each with a target, soonest first.</param>
    public static AdaptiveCard Draw(IReadOnlyList<WorkLine> lines, Office office) => Extent.Fit(extent => Sheet.Of(
        Summary(lines, office),
        [
            .. Sheet.Title(Title),
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
        var late = lines.Count(l => DueText.IsLate(l.Summary.Due!.Value, office));
        return lines.Count == 0 ? "ไม่มีงานที่ใกล้ครบกำหนดแล้ว"
            : $"ใกล้ครบกำหนด {ThaiFormat.Number(lines.Count)} เรื่อง{(late == 0 ? "" : $" เลยกำหนดแล้ว {ThaiFormat.Number(late)} เรื่อง")}: {PlainText.Line(lines[0].Summary.Subject, 80)}";
    }

    private static IEnumerable<AdaptiveElement> Line(WorkLine line, Office office, Extent extent)
    {
        var summary = line.Summary;
        yield return RowLines.Of(
            [
                .. WorkLines.Describe(line, office, extent),
                .. DueReason.Of(line) is { } why ? (IEnumerable<AdaptiveElement>)[Words.Small(PlainText.Line(why.Th, extent.Line))] : [],
            ],
            [
                RowLines.Button(Buttons.Do(WorkLines.Open(line), "เปิดงาน")),
                RowLines.Button(Buttons.Do(new SnoozeRow(summary.Number, summary.Step!, summary.Visit, SnoozeDays), $"พักเตือน {ThaiFormat.Number(SnoozeDays)} วัน")),
            ],
            separated: true);
    }
}

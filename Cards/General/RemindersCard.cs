using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Forms;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards.General;

/// <summary>What is due soon for one person. There is one card per working day, which collects all reminders.</summary>
public static class RemindersCard
{
    /// <summary>Number of working days by which the button postpones a step's reminders.</summary>
    private const int SnoozeDays = 2;

    private static readonly Bilingual Title = new("งานของท่านที่ใกล้ครบกำหนด", "Your work that is due soon");

    private static readonly Bilingual WaitingTitle = new("งานที่รอท่านดำเนินการ", "Work waiting for you");

    /// <param name="lines">Those with a target date, soonest first, then the others.</param>
    public static DrawnCard Draw(IReadOnlyList<WorkLine> lines, OfficeView office, TypedForm? form = null) => DetailLevel.Fit(form, detail => CardLayout.Create(
        Summary(lines, office),
        [
            .. CardLayout.Title(lines.Count > 0 && lines.All(l => IsNudge(l) && !HasLate(l, office)) ? WaitingTitle : Title),
            CardText.Small(ThaiFormat.Date(office.Today)),
            .. lines.Count == 0
                ? CardText.Both(new Bilingual("✅ ไม่มีงานที่ใกล้ครบกำหนดแล้ว", "Nothing else is due soon."))
                : [],
            .. lines.Take(detail.Items).SelectMany(l => Line(l, office, detail)),
            .. CardLayout.Rest(lines.Count - detail.Items, "เรื่อง", "พิมพ์ “งานของฉัน” เพื่อดู"),
        ]));

    /// <summary>The text of the card's notification.</summary>
    public static string Summary(IReadOnlyList<WorkLine> lines, OfficeView office)
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

    private static bool HasLate(WorkLine line, OfficeView office) => line.Summary.Later.Any(l => DueText.IsLate(l.Target, office));

    private static IEnumerable<AdaptiveElement> Line(WorkLine line, OfficeView office, DetailLevel detail)
    {
        var summary = line.Summary;
        yield return StepLine.Draw(
            [
                .. WorkLines.Describe(line, office, detail),
                .. DueReason.Describe(line) is { } why && !IsNudge(line) ? (IEnumerable<AdaptiveElement>)[CardText.Small(PlainText.Line(why.Th, detail.Line))] : [],
                .. IsNudge(line) && summary.NudgedOn is not null && line.Assignment is not null ? [NudgeLines.Why] : (IEnumerable<AdaptiveElement>)[],
                .. line is { Assignment: null, Responsible: { } responsible } ? (IEnumerable<AdaptiveElement>)[CardText.Small(AssigneeLine.InWords(responsible, office, detail))] : [],
                .. IsNudge(line) ? UpcomingSteps.Late(line, office, detail) : [],
            ],
            [
                StepLine.Button(Buttons.Do(WorkLines.Open(line), line.Assignment is null ? "เปิดดู" : "เปิดงาน")),
                // The owner of the case has no step of their own to snooze.
                .. line.Assignment is null ? [] : (AdaptiveElement[])
                    [StepLine.Button(Buttons.Do(new SnoozeReminder(summary.Number, summary.Step!, summary.Visit, SnoozeDays), $"พักเตือน {ThaiFormat.Number(SnoozeDays)} วัน"))],
            ],
            separated: true);
    }
}

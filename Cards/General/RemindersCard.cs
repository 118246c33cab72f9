using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Forms;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Cards.General;

/// <summary>What is due soon for one person. There is one card per working day, which collects all reminders.</summary>
public static class RemindersCard
{
    /// <summary>Number of working days by which the button postpones a step's reminders.</summary>
    private const int SnoozeDays = 2;

    /// <summary>Says whether the work is late, soon due, or both.</summary>
    private static string Title(IReadOnlyList<WorkLine> lines, OfficeView office)
    {
        var late = lines.Count(l => l.Summary.Due is { } due ? DueText.IsLate(due, office) : HasLate(l, office));
        return late == 0 ? GeneralTexts.RemindersTitle : late == lines.Count ? GeneralTexts.RemindersTitleLate : GeneralTexts.RemindersTitleBoth;
    }

    private static string WaitingTitle => GeneralTexts.WaitingWork;

    /// <param name="lines">Those with a target date, soonest first, then the others.</param>
    public static DrawnCard Draw(IReadOnlyList<WorkLine> lines, OfficeView office, TypedForm? form = null) =>
        DetailLevel.Fit(form, detail => CardLayout.Create(
        Summary(lines, office),
        [
            .. CardLayout.Title(lines.Count > 0 && lines.All(l => IsNudge(l) && !HasLate(l, office)) ? WaitingTitle : Title(lines, office)),
            CardText.Small(TextFormat.Date(office.Today)),
            .. lines.Count == 0
                ? (IEnumerable<AdaptiveElement>)[CardText.Plain(GeneralTexts.NothingDueSoon)]
                : [],
            .. lines.Take(detail.Items).SelectMany(l => Line(l, office, detail)),
            .. CardLayout.Rest(lines.Count - detail.Items, GeneralTexts.CasesCounter, GeneralTexts.TypeMyWork),
        ]));

    /// <summary>The text of the card's notification.</summary>
    public static string Summary(IReadOnlyList<WorkLine> lines, OfficeView office)
    {
        if (lines.Count == 0) return GeneralTexts.SummaryNothingDue;
        int due = lines.Count(l => l.Summary.Due is not null), late = lines.Count(l => l.Summary.Due is { } day && DueText.IsLate(day, office) || (IsNudge(l) && HasLate(l, office)));
        string[] parts =
        [
            .. due == 0 ? (string[])[] : [GeneralTexts.SummaryDueSoon(TextFormat.Number(due))],
            .. late == 0 ? (string[])[] : [GeneralTexts.SummaryOverdue(TextFormat.Number(late))],
            .. lines.Count == due ? (string[])[] : [GeneralTexts.SummaryWaiting(TextFormat.Number(lines.Count - due))],
        ];
        return $"{string.Join(' ', parts)}: {CaseTitle.Format(lines[0].Procedure, lines[0].Summary.Subject, 80)}";
    }

    private static bool IsNudge(WorkLine line) => line.Summary.Due is null;

    private static bool HasLate(WorkLine line, OfficeView office) => line.Summary.Later.Any(l => DueText.IsLate(l.Target, office));

    private static IEnumerable<AdaptiveElement> Line(WorkLine line, OfficeView office, DetailLevel detail)
    {
        var summary = line.Summary;
        yield return StepLine.Draw(
            [
                .. WorkLines.Describe(line, office, detail),
                .. DueReason.Describe(line) is { } why && !IsNudge(line) ? (IEnumerable<AdaptiveElement>)[CardText.Small(PlainText.Line(why, detail.Line))] : [],
                .. IsNudge(line) && summary.NudgedOn is not null && line.Assignment is not null ? [NudgeLines.Why] : (IEnumerable<AdaptiveElement>)[],
                .. line is { Assignment: null, Responsible: { } responsible } ? (IEnumerable<AdaptiveElement>)[CardText.Small(AssigneeLine.InWords(responsible, office, detail))] : [],
                .. IsNudge(line) ? UpcomingSteps.Late(line, office, detail) : [],
                .. IsNudge(line) && line.Assignment is not null ? UpcomingSteps.Next(line, office, detail) : [],
            ],
            [
                StepLine.Button(Buttons.Plain(WorkLines.Open(line), line.Assignment is null ? GeneralTexts.OpenToView : GeneralTexts.OpenWork, WorkLines.AccessibleName(line, office))),
                // The owner of the case has no step of their own to snooze.
                .. line.Assignment is null ? [] : (AdaptiveElement[])
                    [StepLine.Button(Buttons.Plain(new SnoozeReminder(summary.Number, summary.Step!, summary.Visit, SnoozeDays), GeneralTexts.SnoozeDays(TextFormat.Number(SnoozeDays)), WorkLines.AccessibleName(line, office)))],
            ],
            separated: true);
    }
}

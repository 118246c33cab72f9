using OnesqaBot.Cards.Elements;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Deadlines;
using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Cards.Text;

/// <summary>Describes events about a step's deadline.</summary>
internal static class DeadlineHistory
{
    /// <summary>Returns null for events that are not worth showing.</summary>
    public static HistoryLine? Describe(CaseEvent happened, CaseView view, DetailLevel detail) => happened switch
    {
        ReminderPosted x => new(
            "🔔", HistoryTexts.Reminder, $"{HistoryText.StepTitle(view, x.Step, x.Visit, detail)} {(x.Target is null ? HistoryTexts.WaitedDays(TextFormat.Number(x.Days)) : When(x.Days))}",
            [
                .. x.People.Count == 0 ? [] : new[] { HistoryTexts.To(Names(x.People, view, detail)) },
                .. x.Above.Count == 0 ? [] : new[] { HistoryTexts.SupervisorsTold(Names(x.Above, view, detail)) },
            ]),
        ReminderSnoozed x => new("🔕", HistoryTexts.Snoozed, HistoryTexts.Until(HistoryText.StepTitle(view, x.Step, x.Visit, detail), TextFormat.ShortDate(x.Until))),
        TargetMoved x => new(
            "🗓️", HistoryTexts.TargetMoved, HistoryTexts.MovedTo(StepTitle(view, x, detail), x.From is { } from ? HistoryTexts.FromDate(TextFormat.ShortDate(from)) : "", TextFormat.ShortDate(x.To)),
            HistoryTexts.ReasonGiven(PlainText.Line(x.Reason, detail.Line))),
        Replanned { From: { } from, To: { } to } x when from != to => new(
            "🗓️", HistoryTexts.TargetFollowsHolidays, HistoryTexts.MovedFromTo(HistoryText.StepTitle(view, x.Step, x.Visit, detail), TextFormat.ShortDate(from), TextFormat.ShortDate(to))),
        // Only reminder dates or targets of other steps changed.
        Replanned => null,
        _ => throw new InvalidOperationException($"{happened.GetType().Name} is not about a deadline."),
    };

    private static string When(int days) => days switch
    {
        0 => HistoryTexts.OnDueDay,
        < 0 => HistoryTexts.BeforeDue(TextFormat.Number(-days)),
        _ => HistoryTexts.AfterDue(TextFormat.Number(days)),
    };

    private static string StepTitle(CaseView view, TargetMoved x, DetailLevel detail) =>
        (view.Procedure.Find(x.Step) is { } step ? CaseHeader.NumberAndTitle(step, detail) : x.Step) + (RoundText.Describe(view.Procedure, x.Round) is { } round ? $" · {round}" : "");

    private static string Names(IReadOnlyList<string> people, CaseView view, DetailLevel detail) =>
        SignatureText.Names(people.Select(p => PersonText.Name(p, view.Office)), 3, detail.Line);
}

using OnesqaBot.Workflow.Deadlines;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Cards.Text;

/// <summary>Explains a due date in one sentence, based on the handbook.</summary>
public static class DeadlineReasonText
{
    public static string Describe(DeadlineReason reason)
    {
        var why = reason.Before is { } days ? DeadlineTexts.OfficeSetsBeforeDays(reason.Row, days.Localized()) : reason.Window.AppliesIn(reason.Round?.Key) ? ByHandbook(reason)
            : DeadlineTexts.NoMonthInRound(reason.Row, reason.Round!.Title.Localized(), TextFormat.Month(reason.Round.Month));
        return reason.Waiting is { } waiting ? DeadlineTexts.BroughtForward(why, waiting) : why;
    }

    private static string ByHandbook(DeadlineReason reason)
    {
        var round = reason.Round is { } named ? $" ({named.Title.Localized()})" : "";
        var why = DeadlineTexts.Because(reason.Row, When(reason) + round);
        return reason.Window switch
        {
            EachWindow { MonthsAfter: > 0 and var months } => DeadlineTexts.OfficeAllows(why, months),
            // The handbook names the round, and no day of it.
            EachWindow { Period: Period.Round } when reason.Round is { } ending => DeadlineTexts.OfficeSetsEndOfRound(why, TextFormat.Month(ending.Month)),
            _ => why,
        };
    }

    private static string When(DeadlineReason reason) => reason.Window switch
    {
        MonthsWindow { IsUntil: true } w => DeadlineTexts.ByEndOfMonth(TextFormat.Month(w.Last)),
        MonthsWindow w when w.First == w.Last => DeadlineTexts.InMonth(TextFormat.Month(w.Last)),
        MonthsWindow w => DeadlineTexts.FromMonthToMonth(TextFormat.Month(w.First!.Value), TextFormat.Month(w.Last)),
        NextMonthWindow w => DeadlineTexts.OnDayOfNextMonth(w.Day),
        WithinWindow { Event: { } happened } w => DeadlineTexts.WithinDaysOf(w.Days, happened.Localized()),
        WithinWindow w when reason.After is { } step => DeadlineTexts.WithinDaysOfStep(w.Days, step),
        WithinWindow w => DeadlineTexts.WithinDaysOfOpening(w.Days),
        EachWindow { Period: Period.Month } => DeadlineTexts.EachMonth,
        EachWindow { Period: Period.Round } => DeadlineTexts.EachRound,
        EachWindow => DeadlineTexts.EachQuarter,
        _ => throw new InvalidOperationException($"{reason.Window.GetType().Name} has no description."),
    };
}

/// <summary>Explains the due date of a work list entry's step.</summary>
internal static class DueReason
{
    /// <summary>Returns null if the handbook sets no deadline for the step.</summary>
    public static string? Describe(WorkLine line) =>
        line.Summary.Step is { } key && line.Procedure.Find(key) is { Window: not null } step
            ? DeadlineReasonText.Describe(DeadlineReason.Create(
                line.Procedure, step, line.Procedure.Round(line.Summary.Round), line.Summary.BroughtForwardFor is { } waiting ? line.Procedure.Find(waiting) : null))
            : null;
}

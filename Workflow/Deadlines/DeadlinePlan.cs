using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Workflow.Deadlines;

/// <summary>
/// The deadlines of a case, computed forward in step order (docs/decisions/0010-deadlines.md). A plan is immutable; when a fact
/// changes, a new plan is computed.
/// </summary>
public sealed class DeadlinePlan
{
    private readonly Dictionary<StepRound, Deadline> _byStep;

    private DeadlinePlan(IReadOnlyList<Deadline> deadlines, HolidayCalendar holidays)
    {
        Deadlines = deadlines;
        YearsWithoutHolidays = [.. deadlines.Select(d => d.LegalDue?.Year).OfType<int>().Distinct().Where(y => !holidays.HasYear(y)).Order()];
        _byStep = deadlines.ToDictionary(d => new StepRound(d.Step, d.Round));
    }

    /// <summary>One deadline per step with a window and per round that includes the step, in the order in which a case reaches them.</summary>
    public IReadOnlyList<Deadline> Deadlines { get; }

    /// <summary>Gregorian years with unknown holidays, in which deadlines are rolled over weekends only.</summary>
    public IReadOnlyList<int> YearsWithoutHolidays { get; }

    /// <summary>
    /// The deadline of a step; null if the handbook gives it no window. Such a step does not inherit a date from the steps
    /// before or after it.
    /// </summary>
    public Deadline? Find(string step, string? round) => _byStep.GetValueOrDefault(new StepRound(step, round));

    public static DeadlinePlan For(Procedure procedure, DeadlineFacts facts, HolidayCalendar holidays) =>
        new(TargetOrder.Apply([.. Resolve(procedure, facts, holidays)], procedure, holidays), holidays);

    private static IEnumerable<Deadline> Resolve(Procedure procedure, DeadlineFacts facts, HolidayCalendar holidays)
    {
        // Windows count from the start of the fiscal year, not from the opening: a case opened after its month is late this
        // year rather than due next year.
        var from = CalendarMonth.FromDate(facts.Year.Start);
        var before = procedure.Steps.TakeWhile(s => !procedure.IsInSpan(s));
        foreach (var step in before)
        {
            if (Resolved(step, null) is { } deadline) yield return deadline;
        }

        if (procedure.Rounds is not { } span) yield break;
        foreach (var round in RoundMonths.Resolve(span, from).ToList())
        {
            from = from.OrLater(round.From);
            foreach (var step in procedure.Steps.Where(s => procedure.IsInSpan(s) && s.IsIn(round.Round.Key)))
            {
                if (Resolved(step, round) is { } deadline) yield return deadline;
            }
        }

        foreach (var step in procedure.Steps.Where(s => s.Row > procedure.Step(span.To).Row))
        {
            if (Resolved(step, null) is { } deadline) yield return deadline;
        }

        Deadline? Resolved(Step step, RoundMonths? round)
        {
            if (step.Window?.ForRound(round?.Round.Key) is not { } window) return null;
            var dates = WindowDates.Resolve(window, from, round, CountedFrom(procedure, facts, step, round, holidays), facts.OpenedOn);
            // A window counted from an event, or before one, says nothing about the months of later steps.
            if (dates is { } known && window is not (WithinWindow or BeforeDaysWindow)) from = from.OrLater(CalendarMonth.FromDate(known.Starts));
            var key = new StepRound(step.Key, round?.Round.Key);
            var moved = facts.Moved.GetValueOrDefault(key);
            // The day an officer chose was a working day but may have become a holiday since.
            return new Deadline(
                key.Step, key.Round, dates?.Starts, dates?.Due, (moved?.To ?? dates?.Due) is { } due ? holidays.Roll(due, window.Roll) : null,
                window.Roll, DeadlineReason.Create(procedure, step, round?.Round))
            {
                Moved = moved, IsByOffice = !step.Window.AppliesIn(round?.Round.Key) || window is EachWindow { MonthsAfter: > 0 } or EachWindow { Period: Period.Round } or BeforeDaysWindow,
            };
        }
    }

    private static DateOnly? CountedFrom(Procedure procedure, DeadlineFacts facts, Step step, RoundMonths? round, HolidayCalendar holidays)
    {
        // A case that was opened on a Saturday for the next Monday is not late from the beginning.
        if (step.Window is BeforeDaysWindow ready)
            return facts.Days.TryGetValue(ready.Field, out var first) && first > facts.OpenedOn && holidays.Roll(first.AddDays(-1), ready.Roll) >= facts.OpenedOn ? first : null;
        if (step.Window is not WithinWindow within) return null;
        if (within.Event is not null) return facts.Events.TryGetValue(new StepRound(step.Key, round?.Round.Key), out var entered) ? entered : null;
        if (within.After is not { } after) return facts.OpenedOn;
        // A step after the repeating span counts from the last round.
        var key = procedure.IsInSpan(procedure.Step(after)) ? round?.Round.Key ?? procedure.Rounds!.Rounds[^1].Key : null;
        return facts.Finished.TryGetValue(new StepRound(after, key), out var day) ? day : null;
    }
}

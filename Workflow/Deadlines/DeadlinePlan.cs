using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Workflow.Deadlines;

/// <summary>
/// The deadlines of a case, worked out forward in the order of the rows (docs/decisions/0010-deadlines.md). A plan is made
/// anew from the facts whenever one of them changes; it is never mended.
/// </summary>
public sealed class DeadlinePlan
{
    private readonly Dictionary<StepRound, Deadline> _byRow;

    private DeadlinePlan(IReadOnlyList<Deadline> deadlines, HolidayCalendar holidays)
    {
        Deadlines = deadlines;
        YearsWithoutHolidays = [.. deadlines.Select(d => d.LegalDue?.Year).OfType<int>().Distinct().Where(y => !holidays.HasYear(y)).Order()];
        _byRow = deadlines.ToDictionary(d => new StepRound(d.Step, d.Round));
    }

    /// <summary>Of each row that has a window, in each round that has the row, in the order in which a case comes to them.</summary>
    public IReadOnlyList<Deadline> Deadlines { get; }

    /// <summary>Years of the common era in which a deadline was rolled over weekends only, because their holidays are not known.</summary>
    public IReadOnlyList<int> YearsWithoutHolidays { get; }

    /// <summary>
    /// The deadline of a row; null where the handbook gives it no window. Such a row inherits nothing: neither the
    /// earlier row's date nor the later one's is its own.
    /// </summary>
    public Deadline? Find(string step, string? round) => _byRow.GetValueOrDefault(new StepRound(step, round));

    public static DeadlinePlan For(Procedure procedure, DeadlineFacts facts, HolidayCalendar holidays) =>
        new(TargetOrder.Apply([.. Resolve(procedure, facts, holidays)], procedure, holidays), holidays);

    private static IEnumerable<Deadline> Resolve(Procedure procedure, DeadlineFacts facts, HolidayCalendar holidays)
    {
        // Windows count from the fiscal year's begin, not from the opening: a case that is opened after its month is
        // late in this year, and is not put off to the next.
        var from = CalendarMonth.FromDate(facts.Year.Start);
        var before = procedure.Steps.TakeWhile(s => !procedure.IsInSpan(s));
        foreach (var step in before)
        {
            if (Row(step, null) is { } deadline) yield return deadline;
        }

        if (procedure.Rounds is not { } span) yield break;
        foreach (var round in RoundMonths.Resolve(span, from).ToList())
        {
            from = from.OrLater(round.From);
            foreach (var step in procedure.Steps.Where(s => procedure.IsInSpan(s) && s.IsIn(round.Round.Key)))
            {
                if (Row(step, round) is { } deadline) yield return deadline;
            }
        }

        foreach (var step in procedure.Steps.Where(s => s.Row > procedure.Step(span.To).Row))
        {
            if (Row(step, null) is { } deadline) yield return deadline;
        }

        Deadline? Row(Step step, RoundMonths? round)
        {
            if (step.Window is not { } window) return null;
            var dates = WindowDates.Resolve(window, from, round, CountedFrom(procedure, facts, step, round), facts.OpenedOn);
            // Days that count from an event say nothing of the months of the rows below.
            if (dates is { } known && window is not WithinWindow) from = from.OrLater(CalendarMonth.FromDate(known.Starts));
            var row = new StepRound(step.Key, round?.Round.Key);
            var moved = facts.Moved.GetValueOrDefault(row);
            // What an officer chose was a working day, and may have become a holiday since.
            return new Deadline(
                row.Step, row.Round, dates?.Starts, dates?.Due, (moved?.To ?? dates?.Due) is { } due ? holidays.Roll(due, window.Roll) : null,
                window.Roll, DeadlineReasons.Describe(procedure, step, round?.Round)) { Moved = moved };
        }
    }

    private static DateOnly? CountedFrom(Procedure procedure, DeadlineFacts facts, Step step, RoundMonths? round)
    {
        if (step.Window is not WithinWindow within) return null;
        if (within.Event is not null) return facts.Events.TryGetValue(new StepRound(step.Key, round?.Round.Key), out var entered) ? entered : null;
        if (within.After is not { } after) return facts.OpenedOn;
        // A row behind the rounds counts from their last one.
        var key = procedure.IsInSpan(procedure.Step(after)) ? round?.Round.Key ?? procedure.Rounds!.Each[^1].Key : null;
        return facts.Finished.TryGetValue(new StepRound(after, key), out var day) ? day : null;
    }
}

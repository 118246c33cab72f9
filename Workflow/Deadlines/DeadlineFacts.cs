using System.Collections.Immutable;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Workflow.Deadlines;

/// <summary>The facts, other than the procedure, that determine a case's deadlines.</summary>
/// <param name="Year">
/// The fiscal year in which the work begins. It may differ from the year the papers are about: the 2571 budget is
/// requested in 2570.
/// </param>
public sealed record DeadlineFacts(DateOnly OpenedOn, FiscalYear Year)
{
    /// <summary>Completion dates by step. A returned step is absent until it is done again.</summary>
    public ImmutableDictionary<StepRound, DateOnly> Finished { get; init; } = ImmutableDictionary<StepRound, DateOnly>.Empty;

    /// <summary>Targets moved by officers.</summary>
    public ImmutableDictionary<StepRound, TargetMove> Moved { get; init; } = ImmutableDictionary<StepRound, TargetMove>.Empty;

    /// <summary>Event dates entered by officers for steps whose window counts from an event (<see cref="WithinWindow.Event"/>).</summary>
    public ImmutableDictionary<StepRound, DateOnly> Events { get; init; } = ImmutableDictionary<StepRound, DateOnly>.Empty;

    /// <summary>The first of the days in the fields of the case for which a step is to be ready (<see cref="BeforeDaysWindow"/>), by key of the field.</summary>
    public ImmutableDictionary<string, DateOnly> Days { get; init; } = ImmutableDictionary<string, DateOnly>.Empty;

    /// <summary>Derives the facts from a case; the year is the one that was typed when it was opened, or else the one in its number.</summary>
    public static DeadlineFacts FromCase(Case @case, Procedure procedure) =>
        new(ThaiTime.Date(@case.OpenedAt), TypedYear.Find(procedure, @case.Fields, @case.Number.Year) ?? @case.Number.Year)
    {
        Moved = @case.Targets.ToImmutableDictionary(t => new StepRound(t.Step, t.Round), t => new TargetMove(t.To, t.Reason)),
        Events = @case.Visits.Where(v => v.EventDate is not null).GroupBy(v => new StepRound(v.Step, v.Round))
            .ToImmutableDictionary(g => g.Key, g => g.Last().EventDate!.Value),
        Days = DaysOf(@case, procedure),
        Finished = @case.Visits.GroupBy(v => new StepRound(v.Step, v.Round)).Select(g => (g.Key, Last: g.Last()))
            .Where(v => v.Last is { FinishedAt: not null, Returned: false })
            .ToImmutableDictionary(v => v.Key, v => ThaiTime.Date(v.Last.FinishedAt!.Value)),
    };

    /// <summary>Reads only the fields that a window counts from.</summary>
    private static ImmutableDictionary<string, DateOnly> DaysOf(Case @case, Procedure procedure) =>
        (from window in procedure.Steps.Select(s => s.Window).OfType<BeforeDaysWindow>().DistinctBy(w => w.Field)
         let days = procedure.Field(window.Field) is { } field ? FieldDays.Find(@case.Fields, field) : null
         where days is not null
         select (window.Field, days.Value.First)).ToImmutableDictionary(d => d.Field, d => d.First);
}

using System.Collections.Immutable;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Workflow.Deadlines;

/// <summary>What the deadlines of a case depend on besides its procedure.</summary>
/// <param name="Year">
/// The fiscal year in which the work begins. That is not always the one that the papers are about: the budget of 2571 is
/// asked for in 2570.
/// </param>
public sealed record DeadlineFacts(DateOnly OpenedOn, FiscalYear Year)
{
    /// <summary>When rows were done. One that was sent back is not among them until it is done again.</summary>
    public ImmutableDictionary<StepRound, DateOnly> Finished { get; init; } = ImmutableDictionary<StepRound, DateOnly>.Empty;

    /// <summary>The targets that officers moved.</summary>
    public ImmutableDictionary<StepRound, TargetMove> Moved { get; init; } = ImmutableDictionary<StepRound, TargetMove>.Empty;

    /// <summary>The dates that officers entered of what rows count from (<see cref="WithinWindow.Event"/>).</summary>
    public ImmutableDictionary<StepRound, DateOnly> Events { get; init; } = ImmutableDictionary<StepRound, DateOnly>.Empty;

    /// <summary>The facts that a case holds itself; its year is the one in its number.</summary>
    public static DeadlineFacts FromCase(Case @case) => new(ThaiTime.Date(@case.OpenedAt), @case.Number.Year)
    {
        Moved = @case.Targets.ToImmutableDictionary(t => new StepRound(t.Step, t.Round), t => new TargetMove(t.To, t.Reason)),
        Events = @case.Visits.Where(v => v.EventDate is not null).GroupBy(v => new StepRound(v.Step, v.Round))
            .ToImmutableDictionary(g => g.Key, g => g.Last().EventDate!.Value),
        Finished = @case.Visits.GroupBy(v => new StepRound(v.Step, v.Round)).Select(g => (g.Key, Last: g.Last()))
            .Where(v => v.Last is { FinishedAt: not null, Returned: false })
            .ToImmutableDictionary(v => v.Key, v => ThaiTime.Date(v.Last.FinishedAt!.Value)),
    };
}

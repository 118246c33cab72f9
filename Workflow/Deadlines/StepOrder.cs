using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Workflow.Deadlines;

/// <summary>The order in which a case reaches its steps, round after round.</summary>
internal static class StepOrder
{
    public static bool IsAfter(Procedure procedure, StepRound one, StepRound other) => Place(procedure, one).CompareTo(Place(procedure, other)) > 0;

    /// <summary>The number of steps that a case passes between two of them if nothing is returned.</summary>
    public static int StepsBetween(Procedure procedure, StepRound from, StepRound to)
    {
        var between = All(procedure).Where(at => IsAfter(procedure, at, from) && IsAfter(procedure, to, at));
        return between.Count();
    }

    private static IEnumerable<StepRound> All(Procedure procedure) => procedure.Steps.SelectMany(s => procedure.IsInSpan(s)
        ? procedure.Rounds!.Rounds.Where(r => s.IsIn(r.Key)).Select(r => new StepRound(s.Key, r.Key))
        : [new StepRound(s.Key)]);

    /// <summary>Part 0 is before the repeating span, 1 within it, 2 after it.</summary>
    private static (int Part, int Round, int Row) Place(Procedure procedure, StepRound at)
    {
        var step = procedure.Step(at.Step);
        if (procedure.Rounds is not { } span || step.Row < procedure.Step(span.From).Row) return (0, 0, step.Row);
        return procedure.IsInSpan(step) ? (1, span.Rounds.TakeWhile(r => r.Key != at.Round).Count(), step.Row) : (2, 0, step.Row);
    }
}

/// <summary>A step in one of its rounds.</summary>
/// <param name="Round">Key of the round; null outside the repeating span.</param>
public readonly record struct StepRound(string Step, string? Round = null);

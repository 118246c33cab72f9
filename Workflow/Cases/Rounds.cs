using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Workflow.Cases;

/// <summary>Determines the next step and round in a procedure with a repeating span.</summary>
internal static class Rounds
{
    /// <summary>Resolves <paramref name="target"/> to the step and round entered next, skipping steps that the round does not include.</summary>
    /// <param name="from">Null when the case is opened.</param>
    /// <returns>Null if a round ends and others are still open: the last of them goes on.</returns>
    public static (string Step, string? Round)? Next(Procedure procedure, Case state, StepVisit? from, string target, bool returned)
    {
        if (procedure.Rounds is not { } span) return (target, null);
        var round = from?.Round;
        while (true)
        {
            if (target == Step.End || !procedure.IsInSpan(procedure.Step(target)))
            {
                var repeats = round is not null && !returned && IsBehind(procedure, span, target);
                if (repeats && Following(span, round!) is { } following && !HasBegun(state, following))
                {
                    (target, round) = (span.From, following.Key);
                    continue;
                }

                return repeats && state.Visits.Exists(v => v.FinishedAt is null) ? null : (target, null);
            }

            // A case that re-enters the repeating span resumes the round it left.
            round ??= state.Visits.FindLast(v => v.Round is not null)?.Round ?? span.Rounds[0].Key;
            var step = procedure.Step(target);
            if (step.IsIn(round)) return (target, round);
            target = step.Next;
        }
    }

    /// <summary>The step and round that begin while the visit's round goes on; null if none does.</summary>
    public static (string Step, string? Round)? Overlapping(Procedure procedure, Case state, StepVisit visit)
    {
        if (procedure.Rounds is not { OverlapFrom: { } overlap } span || visit.Round is null) return null;
        if (procedure.Step(visit.Step).Row < procedure.Step(overlap).Row) return null;
        if (Following(span, visit.Round) is not { } following || HasBegun(state, following)) return null;
        var step = procedure.Step(span.From);
        while (!step.IsIn(following.Key)) step = procedure.Step(step.Next);
        return (step.Key, following.Key);
    }

    private static bool HasBegun(Case state, Round round) => state.Visits.Exists(v => v.Round == round.Key);

    private static bool IsBehind(Procedure procedure, RoundSpan span, string target) =>
        target == Step.End || procedure.Step(target).Row > procedure.Step(span.To).Row;

    private static Round? Following(RoundSpan span, string round) => span.Rounds.SkipWhile(r => r.Key != round).Skip(1).FirstOrDefault();
}

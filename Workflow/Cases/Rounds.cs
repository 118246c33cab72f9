using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Workflow.Cases;

/// <summary>Determines the next step and round in a procedure with a repeating span.</summary>
internal static class Rounds
{
    /// <summary>Resolves <paramref name="target"/> to the step and round entered next, skipping steps that the round does not include.</summary>
    /// <param name="from">Null when the case is opened.</param>
    public static (string Step, string? Round) After(Procedure procedure, Case state, StepVisit? from, string target, bool returned)
    {
        if (procedure.Rounds is not { } span) return (target, null);
        var round = from?.Round;
        while (true)
        {
            if (target == Step.End || !procedure.IsInSpan(procedure.Step(target)))
            {
                var repeats = round is not null && !returned && IsBehind(procedure, span, target);
                if (!repeats || Following(span, round!) is not { } following) return (target, null);
                (target, round) = (span.From, following.Key);
                continue;
            }

            // A case that re-enters the repeating span resumes the round it left.
            round ??= state.Visits.FindLast(v => v.Round is not null)?.Round ?? span.Each[0].Key;
            var step = procedure.Step(target);
            if (step.IsIn(round)) return (target, round);
            target = step.Next;
        }
    }

    private static bool IsBehind(Procedure procedure, RoundSpan span, string target) =>
        target == Step.End || procedure.Step(target).Row > procedure.Step(span.To).Row;

    private static Round? Following(RoundSpan span, string round) => span.Each.SkipWhile(r => r.Key != round).Skip(1).FirstOrDefault();
}

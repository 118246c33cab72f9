using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Workflow.Definitions;

/// <summary>Checks the repeating span and what is limited to some rounds against the steps.</summary>
internal static class RoundChecks
{
    public static void Check(SourcedRounds? rounds, IReadOnlyList<SourcedStep> steps)
    {
        if (rounds is null)
        {
            foreach (var step in steps) Outside(step);
            return;
        }

        // An unresolved span was already reported; further faults would only follow from it.
        if (Span(rounds, steps) is not { } span) return;
        foreach (var (index, step) in steps.Index())
        {
            if (index >= span.First && index <= span.Last)
            {
                Inside(rounds, step);
                continue;
            }

            Outside(step);
            Entry(steps, span, step);
        }
    }

    private static (int First, int Last)? Span(SourcedRounds rounds, IReadOnlyList<SourcedStep> steps)
    {
        var keys = steps.Select(s => s.Step.Key).ToList();
        var (from, to) = (rounds.Span.From, rounds.Span.To);
        rounds.Section.FaultUnknown("from", from, keys);
        rounds.Section.FaultUnknown("to", to, keys);
        var (first, last) = (keys.IndexOf(from), keys.IndexOf(to));
        if (first < 0 || last < 0) return null;
        if (first <= last) return (first, last);
        rounds.Section.Fault("from", RoundErrors.SpanReversed(from, to));
        return null;
    }

    private static void Inside(SourcedRounds rounds, SourcedStep step)
    {
        var keys = rounds.Span.Each.Select(r => r.Key).ToList();
        step.Section.FaultUnknown("only-in", step.Parts.OnlyIn, keys);
        foreach (var decider in step.Parts.Deciders) decider.Section.FaultUnknown("only-in", decider.OnlyIn, keys);
        if (step.Step is not ResolutionStep { Deciders.Count: > 0 } resolution) return;
        foreach (var round in keys.Where(r => resolution.IsIn(r) && !resolution.Deciders.Any(d => d.OnlyIn.Count == 0 || d.OnlyIn.Contains(r))))
            step.Section.Fault("deciders", StepKindErrors.NobodyDecides(round));
    }

    private static void Outside(SourcedStep step)
    {
        if (step.Parts.OnlyIn.Count > 0) step.Section.Fault("only-in", RoundErrors.OutsideSpan());
        if (step.Step.Window is EachWindow { Period: Period.Round }) step.Parts.Window!.Fault("each", RoundErrors.NoRound());
        foreach (var decider in step.Parts.Deciders.Where(d => d.OnlyIn.Count > 0))
            decider.Section.Fault("only-in", RoundErrors.OutsideSpan());
    }

    // A return into the middle is allowed: the case resumes the round it left.
    private static void Entry(IReadOnlyList<SourcedStep> steps, (int First, int Last) span, SourcedStep step)
    {
        var middle = steps.Skip(span.First + 1).Take(span.Last - span.First).Select(s => s.Step.Key).ToHashSet(StringComparer.Ordinal);
        var ways = step.Step is ChoiceStep choice
            ? choice.Outcomes.Zip(step.Parts.Outcomes).Where(o => !o.First.Returns).Select(o => (Section: o.Second, Key: "goes-to", Target: o.First.GoesTo))
            : [(step.Section, "next", step.Step.Next)];
        foreach (var way in ways.Where(w => middle.Contains(w.Target)))
            way.Section.Fault(way.Key, RoundErrors.EntersMiddle(way.Target, steps[span.First].Step.Key));
    }
}

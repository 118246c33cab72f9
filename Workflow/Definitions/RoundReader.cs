using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Workflow.Definitions;

/// <summary>Reads the repeating span, and checks it and what is limited to some rounds against the steps.</summary>
internal static class RoundReader
{
    /// <summary>Returns null if no steps repeat.</summary>
    public static SourcedRounds? Read(MappingReader procedure)
    {
        if (procedure.Inner("rounds") is not { } mapping) return null;
        var (from, to) = (mapping.Text("from"), mapping.Text("to"));
        var sections = mapping.Sections("each", "key");
        var each = sections.Select(Round).ToList();
        MappingKeys.FaultDoubles(sections.Zip(each.Select(r => r.Key)), "key");
        var overlap = mapping.TextIfAny("overlap-from");
        mapping.Close();
        return new SourcedRounds(new RoundSpan(from, to, each) { OverlapFrom = overlap }, mapping);
    }

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

    private static Round Round(MappingReader mapping)
    {
        var round = new Round(mapping.Key("key"), mapping.Both("title"), mapping.Number("month", 1, 12));
        mapping.Close();
        return round;
    }

    private static (int First, int Last)? Span(SourcedRounds rounds, IReadOnlyList<SourcedStep> steps)
    {
        var keys = steps.Select(s => s.Step.Key).ToList();
        var (from, to) = (rounds.Span.From, rounds.Span.To);
        rounds.Section.FaultUnknown("from", from, keys);
        rounds.Section.FaultUnknown("to", to, keys);
        var (first, last) = (keys.IndexOf(from), keys.IndexOf(to));
        if (first < 0 || last < 0) return null;
        if (rounds.Span.OverlapFrom is { } overlap && (keys.IndexOf(overlap) is var at && (at <= first || at > last))) rounds.Section.Fault("overlap-from", OverlapOutside(overlap));
        if (first <= last) return (first, last);
        rounds.Section.Fault("from", SpanReversed(from, to));
        return null;
    }

    private static void Inside(SourcedRounds rounds, SourcedStep step)
    {
        var keys = rounds.Span.Rounds.Select(r => r.Key).ToList();
        foreach (var (section, only, name) in step.OnlyIn) section.FaultUnknown(name, only, keys);
        step.CheckRounds(keys);
    }

    private static void Outside(SourcedStep step)
    {
        foreach (var (section, _, name) in step.OnlyIn.Where(o => o.Rounds.Count > 0)) section.Fault(name, OutsideSpan(name));
        if (step.Step.Window is EachWindow { Period: Period.Round }) step.Source.Window!.Fault("each", NoRound());
    }

    // A return into the middle is allowed: the case resumes the round it left.
    private static void Entry(IReadOnlyList<SourcedStep> steps, (int First, int Last) span, SourcedStep step)
    {
        var middle = steps.Skip(span.First + 1).Take(span.Last - span.First).Select(s => s.Step.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var way in step.Targets.Where(t => !t.Returns && middle.Contains(t.Step)))
            way.Section.Fault(way.Name, EntersMiddle(way.Step, steps[span.First].Step.Key));
    }

    private static DefinitionError SpanReversed(string from, string to) => new(DefinitionProblem.SpanReversed, from, to);

    private static DefinitionError OverlapOutside(string step) => new(DefinitionProblem.OverlapOutside, step);

    private static DefinitionError OutsideSpan(string key) => new(DefinitionProblem.OutsideSpan, key);

    private static DefinitionError NoRound() => new(DefinitionProblem.NoSuchRound);

    private static DefinitionError EntersMiddle(string target, string from) => new(DefinitionProblem.EntersMiddle, target, from);
}

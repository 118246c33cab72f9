using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Workflow.Definitions;

/// <summary>Reads the deciders of a resolution.</summary>
internal static class DeciderReader
{
    public static IReadOnlyList<SourcedDecider> Read(MappingReader step)
    {
        var deciders = step.Sections("deciders", null).Select(Decider).ToList();
        // An entry with neither or both keys was already reported.
        if (deciders.Count > 0 && deciders.TrueForAll(d => d.Decider is { Position: not null, Body: null }))
            step.Fault("deciders", StepKindErrors.NoBody());
        return deciders;
    }

    private static SourcedDecider Decider(MappingReader mapping)
    {
        var (position, body) = (mapping.TextIfAny("position"), mapping.TextIfAny("body"));
        var onlyIn = mapping.TextsIfAny("only-in");
        mapping.Close();
        if (mapping.Has("position") == mapping.Has("body")) mapping.Fault(mapping.Line, StepKindErrors.DeciderIsOne());
        return new SourcedDecider(new Decider(position, body, [.. onlyIn.Select(o => o.Value)]), mapping, onlyIn);
    }
}

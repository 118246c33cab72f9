namespace OnesqaBot.Workflow;

/// <summary>Reads those who decide in a resolution.</summary>
internal static class DeciderReader
{
    public static IReadOnlyList<LocatedDecider> Read(Section step)
    {
        var deciders = step.Sections("deciders", null).Select(Decider).ToList();
        // An entry that is neither or both had its fault already.
        if (deciders.Count > 0 && deciders.TrueForAll(d => d.Decider is { Position: not null, Body: null }))
            step.Fault("deciders", KindMistakes.NoBody());
        return deciders;
    }

    private static LocatedDecider Decider(Section section)
    {
        var (position, body) = (section.TextIfAny("position"), section.TextIfAny("body"));
        var onlyIn = section.TextsIfAny("only-in");
        section.Close();
        if (section.Has("position") == section.Has("body")) section.Fault(section.Line, KindMistakes.DeciderIsOne());
        return new LocatedDecider(new Decider(position, body, [.. onlyIn.Select(o => o.Value)]), section, onlyIn);
    }
}

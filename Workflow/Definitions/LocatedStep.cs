namespace OnesqaBot.Workflow;

/// <summary>A step with what it was read from.</summary>
internal sealed record LocatedStep(Step Step, StepParts Parts)
{
    public Section Section => Parts.Own;
}

/// <summary>The parts of a row that its checks must name a line of; those that its kind has not are empty.</summary>
internal sealed record StepParts(Section Own)
{
    public IReadOnlyList<Section> Outcomes { get; init; } = [];

    public IReadOnlyList<LocatedDecider> Deciders { get; init; } = [];

    public IReadOnlyList<TextNode> EndorsedBy { get; init; } = [];

    public IReadOnlyList<TextNode> OnlyIn { get; init; } = [];

    public Section? Window { get; init; }
}

/// <summary>One who decides, with the section that it was read from.</summary>
internal sealed record LocatedDecider(Decider Decider, Section Section, IReadOnlyList<TextNode> OnlyIn);

/// <summary>The span that repeats, with the section that it was read from.</summary>
internal sealed record LocatedRounds(RoundSpan Span, Section Section);

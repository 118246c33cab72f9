using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Workflow.Definitions;

/// <summary>A step with what it was read from.</summary>
internal sealed record SourcedStep(Step Step, StepParts Parts)
{
    public MappingReader Section => Parts.Own;
}

/// <summary>The parts of a row that its checks must name a line of; those that its kind has not are empty.</summary>
internal sealed record StepParts(MappingReader Own)
{
    public IReadOnlyList<MappingReader> Outcomes { get; init; } = [];

    public IReadOnlyList<SourcedDecider> Deciders { get; init; } = [];

    public IReadOnlyList<TextNode> EndorsedBy { get; init; } = [];

    public IReadOnlyList<TextNode> OnlyIn { get; init; } = [];

    public MappingReader? Window { get; init; }
}

/// <summary>One who decides, with the section that it was read from.</summary>
internal sealed record SourcedDecider(Decider Decider, MappingReader Section, IReadOnlyList<TextNode> OnlyIn);

/// <summary>The span that repeats, with the section that it was read from.</summary>
internal sealed record SourcedRounds(RoundSpan Span, MappingReader Section);

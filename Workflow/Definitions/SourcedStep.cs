using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Workflow.Definitions;

/// <summary>A step with the sections it was read from.</summary>
internal sealed record SourcedStep(Step Step, StepParts Parts)
{
    public MappingReader Section => Parts.Own;
}

/// <summary>The sections of a step, so that checks can report lines; those its kind lacks are empty.</summary>
internal sealed record StepParts(MappingReader Own)
{
    public IReadOnlyList<MappingReader> Outcomes { get; init; } = [];

    public IReadOnlyList<SourcedDecider> Deciders { get; init; } = [];

    public IReadOnlyList<TextNode> EndorsedBy { get; init; } = [];

    public IReadOnlyList<TextNode> OnlyIn { get; init; } = [];

    public MappingReader? Window { get; init; }
}

/// <summary>A decider with the section it was read from.</summary>
internal sealed record SourcedDecider(Decider Decider, MappingReader Section, IReadOnlyList<TextNode> OnlyIn);

/// <summary>The repeating span with the section it was read from.</summary>
internal sealed record SourcedRounds(RoundSpan Span, MappingReader Section);

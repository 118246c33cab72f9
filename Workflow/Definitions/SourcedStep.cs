using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Workflow.Definitions;

/// <summary>A step with the section it was read from, so that checks can report lines. Kinds with own parts and checks derive from it.</summary>
internal record SourcedStep(Step Step, StepSection Source)
{
    public MappingReader Section => Source.Mapping;

    /// <summary>The steps that it leads to.</summary>
    public virtual IEnumerable<SourcedTarget> Targets =>
    [
        new SourcedTarget(Section, "next", Step.Next, Returns: false),
        .. Step is ReturningStep returning ? [new SourcedTarget(Section, "returns-to", returning.ReturnsTo, Returns: true)] : (SourcedTarget[])[],
    ];

    /// <summary>What is limited to some rounds: the step itself and parts of it.</summary>
    public virtual IEnumerable<SourcedRoundKeys> OnlyIn => [new SourcedRoundKeys(Section, Source.OnlyIn)];

    /// <summary>Checks what only this kind of step has.</summary>
    public virtual void Check()
    {
    }

    /// <summary>Checks a step in the repeating span against the rounds.</summary>
    public virtual void CheckRounds(IReadOnlyList<string> rounds)
    {
    }

    /// <summary>Checks what only this kind of step has against the office.</summary>
    public virtual void CheckOffice(StaffDirectory directory)
    {
    }
}

/// <summary>A step that another one leads to.</summary>
/// <param name="Section">The section that names it.</param>
/// <param name="Name">The key under which it is named.</param>
/// <param name="Step">Its key; empty if it was not readable.</param>
/// <param name="Returns">Whether the case is returned to it.</param>
internal sealed record SourcedTarget(MappingReader Section, string Name, string Step, bool Returns);

/// <summary>The rounds to which a step or a part of it is limited; empty for all.</summary>
internal sealed record SourcedRoundKeys(MappingReader Section, IReadOnlyList<TextNode> Rounds);

/// <summary>The repeating span with the section it was read from.</summary>
internal sealed record SourcedRounds(RoundSpan Span, MappingReader Section);

using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Workflow.Steps.Resolutions;

/// <summary>Decisions by external bodies (คณะกรรมการ สมศ., รัฐมนตรี), one after another; <see cref="Step.Position"/> records them.</summary>
public sealed record ResolutionStep : ReturningStep
{
    public required IReadOnlyList<Decider> Deciders { get; init; }

    /// <summary>If there are documents or endorsers, the first stage is the work of submitting them.</summary>
    protected override IEnumerable<ChainStage> Stages =>
    [
        .. EndorsedBy.Count > 0 || Expects.Count > 0 ? [new ChainStage(StageKind.Work, Position)] : (IEnumerable<ChainStage>)[],
        .. Endorsements,
        .. Deciders.Select(d => d.Body is null
            ? new ChainStage(StageKind.Approval, d.Position!) { OnlyIn = d.OnlyIn }
            : new ChainStage(StageKind.Resolution, Position, d.Body) { OnlyIn = d.OnlyIn }),
    ];

    public override StepKind Kind => ResolutionKind.Instance;
}

/// <summary>
/// A decider in a resolution: a position of the office (<paramref name="Position"/>) or an external body
/// (<paramref name="Body"/>).
/// </summary>
/// <param name="OnlyIn">Keys of the rounds in which it decides; empty for all.</param>
public sealed record Decider(string? Position, string? Body, IReadOnlyList<string> OnlyIn);

namespace OnesqaBot.Workflow.Procedures;

public enum StageKind
{
    /// <summary>Does the row.</summary>
    Work,
    /// <summary>Looks at it and passes it on, or returns it.</summary>
    Endorsement,
    Approval,
    Choice,
    /// <summary>Records what an outside body resolved.</summary>
    Resolution,
}

/// <summary>One in the chain of those who act on a row (เจ้าหน้าที่/หัวหน้างาน/หัวหน้าภารกิจ): each when the one before is through.</summary>
/// <param name="Position">Key of the position whose turn it is.</param>
/// <param name="Body">Key of the body that resolves; null for all other links.</param>
public sealed record ChainStage(StageKind Kind, string Position, string? Body = null)
{
    /// <summary>Keys of the only rounds that have this link; empty when all have it.</summary>
    public IReadOnlyList<string> OnlyIn { get; init; } = [];

    /// <summary>Whether it judges what others prepared; then whoever prepared it may not act.</summary>
    public bool IsDecision => Kind is StageKind.Endorsement or StageKind.Approval or StageKind.Choice;
}

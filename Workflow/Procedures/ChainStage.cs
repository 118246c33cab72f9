namespace OnesqaBot.Workflow.Procedures;

public enum StageKind
{
    /// <summary>Does the work of the step.</summary>
    Work,
    /// <summary>Reviews the work and endorses or returns it.</summary>
    Endorsement,
    Approval,
    Choice,
    /// <summary>Records the resolution of an external body.</summary>
    Resolution,
}

/// <summary>A stage of a step's approval chain (เจ้าหน้าที่/หัวหน้างาน/หัวหน้าภารกิจ). Stages are completed one after another.</summary>
/// <param name="Position">Key of the position that acts at this stage.</param>
/// <param name="Body">Key of the external body; null unless the stage is a resolution.</param>
public sealed record ChainStage(StageKind Kind, string Position, string? Body = null)
{
    /// <summary>Keys of the rounds that include this stage; empty for all.</summary>
    public IReadOnlyList<string> OnlyIn { get; init; } = [];

    /// <summary>Whether the stage decides on others' work, so that submitters may not act.</summary>
    public bool IsDecision => Kind is StageKind.Endorsement or StageKind.Approval or StageKind.Choice;
}

using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Workflow.Steps;

/// <summary>A step that can return the case to an earlier step.</summary>
public abstract record ReturningStep : Step
{
    /// <summary>Key of the earlier step that prepared the matter.</summary>
    public required string ReturnsTo { get; init; }

    public override IEnumerable<string> Targets => [Next, ReturnsTo];

    public override IEnumerable<string> ReturnTargets => [ReturnsTo];
}

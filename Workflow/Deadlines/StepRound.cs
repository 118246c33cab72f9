namespace OnesqaBot.Workflow.Deadlines;

/// <summary>A step in one of its rounds.</summary>
/// <param name="Round">Key of the round; null outside the repeating span.</param>
public readonly record struct StepRound(string Step, string? Round = null);

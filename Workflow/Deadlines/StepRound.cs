namespace OnesqaBot.Workflow.Deadlines;

/// <summary>A row, in one of its rounds.</summary>
/// <param name="Round">Key of the round; null outside a span that repeats.</param>
public readonly record struct StepRound(string Step, string? Round = null);

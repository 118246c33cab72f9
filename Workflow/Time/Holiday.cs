namespace OnesqaBot.Workflow;

/// <summary>A day on which the office is closed, with its name in Thai.</summary>
public sealed record Holiday(DateOnly Date, string Name);

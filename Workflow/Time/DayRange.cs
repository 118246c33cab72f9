namespace OnesqaBot.Workflow.Time;

/// <summary>A range of days.</summary>
public readonly record struct DayRange(DateOnly First, DateOnly Last);

namespace OnesqaBot.Workflow.Time;

/// <summary>What becomes of a date on which nobody works.</summary>
public enum Roll
{
    /// <summary>The last working day before it.</summary>
    Back,
    /// <summary>The next working day.</summary>
    Forward,
    /// <summary>It stays.</summary>
    Keep,
}

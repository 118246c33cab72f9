namespace OnesqaBot.Workflow.Time;

/// <summary>How a date on a non-working day is adjusted.</summary>
public enum Roll
{
    /// <summary>To the last working day before.</summary>
    Back,
    /// <summary>To the next working day.</summary>
    Forward,
    /// <summary>Not adjusted.</summary>
    Keep,
}

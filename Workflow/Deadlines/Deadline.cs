using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Workflow.Deadlines;

/// <summary>When a row is to be done in a case. Its dates are null while the day that they count from is not known.</summary>
/// <param name="Round">Key of the round; null outside a span that repeats.</param>
/// <param name="Starts">The first day of the handbook's window.</param>
/// <param name="LegalDue">The last day of it, as the handbook says it, whatever day that is.</param>
/// <param name="Target">The office's own last day: the legal one, or the one that an officer chose, rolled to a working day.</param>
/// <param name="Roll">How the target was rolled.</param>
/// <param name="Reason">Why, in one sentence.</param>
public sealed record Deadline(string Step, string? Round, DateOnly? Starts, DateOnly? LegalDue, DateOnly? Target, Roll Roll, Bilingual Reason)
{
    /// <summary>Where an officer moved the target, and why; null when nobody did.</summary>
    public TargetMove? Moved { get; init; }

    /// <summary>The later step that waits for this one and is due earlier than its own window ends: its target is this one's too. Null for none.</summary>
    public string? BroughtForwardFor { get; init; }
}

/// <summary>An officer's own target for a row: a working day, and rolled like any other where a holiday came to lie on it.</summary>
public sealed record TargetMove(DateOnly To, string Reason);

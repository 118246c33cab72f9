using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Workflow.Deadlines;

/// <summary>When a step of a case is due. The dates are null while the date they are counted from is unknown.</summary>
/// <param name="Round">Key of the round; null outside the repeating span.</param>
/// <param name="Starts">The first day of the handbook's window.</param>
/// <param name="LegalDue">The last day of the window as the handbook states it, even if it is not a working day.</param>
/// <param name="Target">The office's own due date: the legal one or the one an officer chose, rolled to a working day.</param>
/// <param name="Roll">How a target on a non-working day is rolled.</param>
/// <param name="Reason">What the date is based on.</param>
public sealed record Deadline(string Step, string? Round, DateOnly? Starts, DateOnly? LegalDue, DateOnly? Target, Roll Roll, DeadlineReason Reason)
{
    /// <summary>Whether the office set the last day because the handbook names only the period, or months of another round.</summary>
    public bool IsByOffice { get; init; }

    /// <summary>The officer's change of the target; null if it was not moved.</summary>
    public TargetMove? Moved { get; init; }

    /// <summary>
    /// Key of a later step that depends on this one and is due before this step's window ends, so that this step takes over its
    /// target; otherwise null.
    /// </summary>
    public string? BroughtForwardFor { get; init; }
}

/// <summary>A target chosen by an officer. It was a working day when chosen and is rolled if it has become a holiday since.</summary>
public sealed record TargetMove(DateOnly To, string Reason);

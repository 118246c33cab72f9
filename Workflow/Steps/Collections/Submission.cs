using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.People;

namespace OnesqaBot.Workflow.Steps.Collections;

public enum SubmissionStatus
{
    Sent,
    Accepted,
    Returned,
}

/// <summary>The latest submission of a respondent.</summary>
/// <param name="Fields">Values by field key.</param>
/// <param name="Late">Whether it was sent after the collection was closed.</param>
public sealed record Submission(Respondent From, IReadOnlyDictionary<string, string> Fields, Signature By, DateTimeOffset At, bool Late)
{
    public SubmissionStatus Status { get; init; }

    /// <summary>Why documents are missing; null if none are.</summary>
    public string? WithoutDocuments { get; init; }

    /// <summary>Whether the collector entered it for somebody outside the office, who sent it by other means.</summary>
    public bool IsOnBehalf => From.IsOutside;

    /// <summary>Who accepted or returned it; null while undecided.</summary>
    public Signature? JudgedBy { get; init; }

    public DateTimeOffset? JudgedAt { get; init; }

    public string? Reason { get; init; }
}

using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Steps.Collections;

namespace OnesqaBot.Workflow.Cases;

/// <summary>A respondent of a collection: a unit of the office or a participant.</summary>
public readonly record struct Respondent(RespondentKind Kind, string Key)
{
    public static Respondent Unit(string key) => new(RespondentKind.Units, key);

    public static Respondent Person(string id) => new(RespondentKind.Participants, id);

    /// <summary>Parses the form written by <see cref="ToString"/>; null if the text is not a respondent.</summary>
    public static Respondent? Parse(string? text) => Assignee.Parse(text ?? "") switch
    {
        Assignee.Unit unit => Unit(unit.Key),
        Assignee.Participant participant => Person(participant.Person),
        _ => null,
    };

    /// <summary>Whether it is a participant outside the office's directory, who has no card: whoever collects enters what they sent.</summary>
    public bool IsOutside => Kind == RespondentKind.Participants && NamedPerson.IsOutside(Key);

    public Assignee ToAssignee() => Kind == RespondentKind.Units ? new Assignee.Unit(Key) : new Assignee.Participant(Key);

    /// <summary>The stored form, which is that of the assignee.</summary>
    public override string ToString() => ToAssignee().ToString();
}

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

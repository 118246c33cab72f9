using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Workflow.Cases;

/// <summary>One who is asked in a collection: a unit of the office, or a person who takes part.</summary>
public readonly record struct Respondent(RespondentKind Kind, string Key)
{
    public static Respondent Unit(string key) => new(RespondentKind.Units, key);

    public static Respondent Person(string id) => new(RespondentKind.Participants, id);

    /// <summary>Reads what <see cref="ToString"/> wrote; null when it is none.</summary>
    public static Respondent? Parse(string? text) =>
        text is null ? null
        : text.StartsWith("unit:", StringComparison.Ordinal) ? Unit(text[5..])
        : text.StartsWith("person:", StringComparison.Ordinal) ? Person(text[7..])
        : null;

    public override string ToString() => Kind == RespondentKind.Units ? $"unit:{Key}" : $"person:{Key}";
}

public enum SubmissionStatus
{
    Sent,
    Accepted,
    Returned,
}

/// <summary>What a respondent answered: the newest, however often it was sent.</summary>
/// <param name="Fields">By the keys of the form.</param>
/// <param name="Late">Whether it came after the collection was closed.</param>
public sealed record Submission(Respondent From, IReadOnlyDictionary<string, string> Fields, Signature By, DateTimeOffset At, bool Late)
{
    public SubmissionStatus Status { get; init; }

    /// <summary>Why documents are missing; null where none are.</summary>
    public string? WithoutDocuments { get; init; }

    /// <summary>Who accepted or returned it, when, and why it was returned.</summary>
    public Signature? JudgedBy { get; init; }

    public DateTimeOffset? JudgedAt { get; init; }

    public string? Reason { get; init; }
}

using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Workflow.Cases;

/// <summary>The reason a command was refused. An ordinary result, for which the cards have a sentence; the state is unchanged.</summary>
public abstract record Refusal;

/// <summary>No such case, or none that matches the text.</summary>
public sealed record UnknownCase(string Number) : Refusal;

/// <summary>The case has no such step or outcome, or the card data was tampered with.</summary>
public sealed record UnknownStep : Refusal;

/// <summary>The step does not support the command, for example approving a task.</summary>
public sealed record NotPossibleHere : Refusal;

/// <summary>The visit is already finished; <paramref name="Visit"/> shows by whom, when and how.</summary>
public sealed record AlreadyFinished(StepVisit Visit) : Refusal;

/// <summary>The caller or a colleague in the same position has already completed the stage; the step is at a later stage.</summary>
public sealed record StageAlreadyCompleted(CompletedStage Stage, string Position, IReadOnlyList<Person> People) : Refusal;

/// <summary>The case was closed or canceled.</summary>
public sealed record CaseEnded(CaseStatus Status, Signature By, DateTimeOffset At) : Refusal;

/// <summary>The caller does not hold the assigned position.</summary>
public sealed record NotYourStep(string Position, IReadOnlyList<Person> People) : Refusal;

/// <summary>Only an owner may cancel a case.</summary>
/// <param name="Owners">Empty if nobody holds a position that owns such cases.</param>
public sealed record NotYourCase(IReadOnlyList<Person> Owners, Signature OpenedBy) : Refusal;

/// <summary>The caller does not hold the position that opens such cases.</summary>
public sealed record NotAllowedToOpen(string Position, Bilingual Procedure) : Refusal;

/// <summary>A reason is required.</summary>
public sealed record ReasonNeeded : Refusal;

/// <summary>The input is too long.</summary>
/// <param name="Longest">Maximum length in characters.</param>
public sealed record TooLong(int Longest) : Refusal;

/// <summary>The date cannot be read or is ambiguous.</summary>
/// <param name="Meanings">Possible dates; empty if it cannot be read at all.</param>
public sealed record DateUnreadable(string Typed, IReadOnlyList<DateOnly> Meanings) : Refusal;

/// <summary>The time of day cannot be read.</summary>
public sealed record TimeUnreadable(string Typed) : Refusal;

/// <summary>A field of the procedure is empty.</summary>
public sealed record FieldMissing(CaseField Field) : Refusal;

/// <summary>A field was filled in with something that it does not hold.</summary>
public sealed record FieldInvalid(Bilingual Label, FieldType Type, string Example) : Refusal
{
    /// <summary>How days were read; null if the field holds something else.</summary>
    public DaysReading? Days { get; init; }
}

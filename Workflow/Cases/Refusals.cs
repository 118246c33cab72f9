using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Workflow.Cases;

/// <summary>Why a command was not taken. An ordinary result: the cards say it in a Thai sentence. The state is unchanged.</summary>
public abstract record Refusal;

/// <summary>There is no such case, or none that the words can mean.</summary>
public sealed record UnknownCase(string Number) : Refusal;

/// <summary>The case has no such step or outcome, or the card was changed by hand.</summary>
public sealed record UnknownStep : Refusal;

/// <summary>The procedure has no such command at this step (approving what is a task, say).</summary>
public sealed record NotPossibleHere : Refusal;

/// <summary>Someone decided before; <paramref name="Visit"/> tells who, when and what.</summary>
public sealed record AlreadyFinished(StepVisit Visit) : Refusal;

/// <summary>The caller, or another in his position, has passed the row on; it is someone else's turn there now.</summary>
public sealed record StageAlreadyCompleted(CompletedStage Stage, string Position, IReadOnlyList<string> People) : Refusal;

/// <summary>The case was closed or cancelled.</summary>
public sealed record CaseEnded(CaseStatus Status, Signature By, DateTimeOffset At) : Refusal;

/// <summary>The caller does not hold the position whose turn it is.</summary>
public sealed record NotYourStep(string Position, IReadOnlyList<string> People) : Refusal;

/// <summary>Nobody decides on what he submitted himself.</summary>
public sealed record OwnSubmission(string Position, IReadOnlyList<string> Others) : Refusal;

/// <summary>Only who opened a case may cancel it.</summary>
public sealed record NotYourCase(string OpenedBy) : Refusal;

/// <summary>The caller does not hold the position that opens such cases.</summary>
public sealed record NotAllowedToOpen(string Position) : Refusal;

/// <summary>A reason is needed, in words.</summary>
public sealed record ReasonNeeded : Refusal;

/// <summary>Expected documents were not handed in: confirm with a reason.</summary>
public sealed record DocumentsMissing(IReadOnlyList<ExpectedDocument> Documents) : Refusal;

/// <summary>Something typed is longer than it may be.</summary>
/// <param name="Longest">Characters.</param>
public sealed record TooLong(int Longest) : Refusal;

/// <summary>What was typed as a date cannot be read, or may mean several days.</summary>
/// <param name="Meanings">The days that may be meant; none where it cannot be read at all.</param>
public sealed record DateUnreadable(string Typed, IReadOnlyList<DateOnly> Meanings) : Refusal;

/// <summary>What was typed as a time of day cannot be read.</summary>
public sealed record TimeUnreadable(string Typed) : Refusal;

/// <summary>A question of the procedure was left without an answer.</summary>
public sealed record FieldMissing(CaseField Field) : Refusal;

/// <summary>A field of a form was left without an answer.</summary>
public sealed record FormFieldMissing(FormField Field) : Refusal;

/// <summary>The people who take part must be named first.</summary>
public sealed record ParticipantsNeeded : Refusal;

/// <summary>Nobody of the office has this key.</summary>
public sealed record UnknownPerson(string Person) : Refusal;

/// <summary>What was published needs its address, or a file that proves it.</summary>
public sealed record ProofNeeded : Refusal;

/// <summary>This is no address of a page (http or https).</summary>
public sealed record AddressInvalid(string Address) : Refusal;

/// <summary>Answers are missing or not yet accepted: closing the collection now needs a reason.</summary>
public sealed record SubmissionsMissing(IReadOnlyList<Respondent> Respondents) : Refusal;

/// <summary>The answer was accepted before; only the officer who asked can return it.</summary>
public sealed record SubmissionAlreadyAccepted(Submission Answer) : Refusal;

/// <summary>There is no answer that could be accepted or returned.</summary>
public sealed record NothingSubmitted : Refusal;

/// <summary>Everyone has answered: nobody is left to remind.</summary>
public sealed record NobodyAwaited : Refusal;

/// <summary>Only the respondent answers.</summary>
/// <param name="People">Who may answer for it.</param>
public sealed record NotYourSubmission(Respondent Respondent, IReadOnlyList<string> People) : Refusal;

public enum TargetFault
{
    NoDate,
    InThePast,
    /// <summary>Weekend or public holiday.</summary>
    NotWorkingDay,
    /// <summary>More than a year ahead.</summary>
    TooFar,
    /// <summary>It is that day already.</summary>
    Same,
}

/// <param name="Instead">The nearest working days, where the day is none.</param>
public sealed record TargetInvalid(TargetFault Fault, IReadOnlyList<DateOnly> Instead) : Refusal;

/// <summary>The handbook gives this row no time that could be moved.</summary>
public sealed record NoDeadline : Refusal;

/// <summary>Targets are moved by those who open such cases and those above them.</summary>
public sealed record NotAllowedToMoveTarget(string Position) : Refusal;

public enum ResolutionFault
{
    NoNumber,
    NoMeeting,
    NoDate,
    InTheFuture,
    NoResult,
    /// <summary>Conditions, or why it was returned, must be told.</summary>
    NoNote,
}

public sealed record ResolutionInvalid(ResolutionFault Fault) : Refusal;

/// <summary>A meeting must be set before its row is done.</summary>
public sealed record MeetingNeeded : Refusal;

public enum MeetingFault
{
    /// <summary>Date, start or end is missing or cannot be read.</summary>
    NoTime,
    EndsBeforeStart,
    InThePast,
    NoPlace,
    NoPeople,
    /// <summary>Of a meeting that took place: its date is missing or cannot be read.</summary>
    NoDate,
    /// <summary>Of a meeting that took place: the date has not come yet.</summary>
    NotYetHeld,
}

public sealed record MeetingInvalid(MeetingFault Fault) : Refusal;

public enum EventDateFault
{
    NoDate,
    InTheFuture,
    /// <summary>More than a year ago.</summary>
    TooLongAgo,
}

/// <param name="Event">What happened on the date.</param>
public sealed record EventDateInvalid(EventDateFault Fault, Bilingual Event) : Refusal;

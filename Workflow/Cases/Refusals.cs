using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Steps.Collections;
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

public enum EditionMoveFault
{
    /// <summary>The other edition lacks the current step.</summary>
    StepGone,
    /// <summary>The current step is of another kind there.</summary>
    KindChanged,
    /// <summary>The current round does not include the step there.</summary>
    RoundGone,
    /// <summary>Those who already endorsed or decided at the current step are others there.</summary>
    ChainChanged,
    /// <summary>The collection asks others there.</summary>
    RespondentsChanged,
    /// <summary>A later step there asks participants, but nobody was named and nobody is named before it.</summary>
    NobodyNamed,
}

/// <summary>The case cannot be moved to the other edition.</summary>
/// <param name="Step">The current step that stands in the way, as the case has it.</param>
public sealed record EditionMoveImpossible(EditionMoveFault Fault, Step Step) : Refusal;

public enum InquiryFault
{
    /// <summary>Another inquiry is still open.</summary>
    AlreadyOpen,
    /// <summary>There is nobody else who could answer.</summary>
    NobodyToAsk,
    /// <summary>It was answered or withdrawn, or the matter was decided.</summary>
    Closed,
}

/// <summary>Nothing can be asked here now, or the inquiry can no longer be answered.</summary>
public sealed record InquiryImpossible(InquiryFault Fault) : Refusal;

/// <summary>The question is empty.</summary>
public sealed record QuestionMissing : Refusal;

/// <summary>The answer has neither words nor files.</summary>
public sealed record AnswerMissing : Refusal;

public enum TakeBackFault
{
    /// <summary>Somebody else made the decision.</summary>
    NotYours,
    /// <summary>Somebody has acted since, or it was taken back already.</summary>
    ActedOn,
    TooLate,
}

/// <summary>The decision that led to the step was taken back.</summary>
public sealed record StepTakenBack(Signature By, DateTimeOffset At) : Refusal;

/// <summary>The decision cannot be taken back.</summary>
/// <param name="ActedBy">Who has acted on it; null if nobody has.</param>
public sealed record CannotTakeBack(TakeBackFault Fault, Signature? ActedBy = null) : Refusal;

/// <summary>Submitters may not decide on their own submission.</summary>
public sealed record OwnSubmission(string Position, IReadOnlyList<Person> Others) : Refusal;

/// <summary>Only an owner may cancel a case.</summary>
/// <param name="Owners">Empty if nobody holds a position that owns such cases.</param>
public sealed record NotYourCase(IReadOnlyList<Person> Owners, Signature OpenedBy) : Refusal;

/// <summary>What the case was opened with can no longer be corrected, because somebody has decided on it.</summary>
public sealed record AlreadyDecided(Signature By, DateTimeOffset At) : Refusal;

/// <summary>The caller does not hold the position that opens such cases.</summary>
public sealed record NotAllowedToOpen(string Position, Bilingual Procedure) : Refusal;

/// <summary>A reason is required.</summary>
public sealed record ReasonNeeded : Refusal;

/// <summary>Expected documents are missing; confirm with a reason.</summary>
public sealed record DocumentsMissing(IReadOnlyList<ExpectedDocument> Documents) : Refusal;

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

/// <summary>A required field of the form is empty.</summary>
public sealed record FormFieldMissing(FormField Field) : Refusal;

/// <summary>A field was filled in with something that it does not hold.</summary>
public sealed record FieldInvalid(Bilingual Label, FieldType Type, string Example) : Refusal
{
    /// <summary>How days were read; null if the field holds something else.</summary>
    public DaysReading? Days { get; init; }
}

/// <summary>Participants must be named first.</summary>
public sealed record ParticipantsNeeded : Refusal;

/// <summary>No person in the directory has this key.</summary>
public sealed record UnknownPerson(string Person) : Refusal;

/// <summary>The text names an email address that mail cannot reach.</summary>
public sealed record EmailInvalid(string Typed) : Refusal;

/// <summary>A publication requires a web address or a file as proof.</summary>
public sealed record ProofNeeded : Refusal;

/// <summary>Not a valid web address (http or https).</summary>
public sealed record AddressInvalid(string Address) : Refusal;

/// <summary>Submissions are missing or not accepted yet; closing the collection requires a reason.</summary>
public sealed record SubmissionsMissing(IReadOnlyList<Respondent> Respondents) : Refusal;

/// <summary>The submission is already accepted; only the collecting officer can return it.</summary>
public sealed record SubmissionAlreadyAccepted(Submission Submission) : Refusal;

/// <summary>There is no submission to accept or return.</summary>
public sealed record NothingSubmitted : Refusal;

/// <summary>No submission is awaited, so there is nobody to remind.</summary>
public sealed record NobodyAwaited : Refusal;

/// <summary>Only the respondent may submit.</summary>
/// <param name="People">The people who may submit.</param>
public sealed record NotYourSubmission(Respondent Respondent, IReadOnlyList<Person> People) : Refusal;

public enum TargetFault
{
    NoDate,
    InThePast,
    /// <summary>Weekend or public holiday.</summary>
    NotWorkingDay,
    /// <summary>More than a year ahead.</summary>
    TooFar,
    /// <summary>The target is already that day.</summary>
    Same,
}

/// <param name="Instead">The nearest working days if the day is not one.</param>
public sealed record TargetInvalid(TargetFault Fault, IReadOnlyList<DateOnly> Instead) : Refusal;

/// <summary>The step has no deadline that could be moved.</summary>
public sealed record NoDeadline : Refusal;

/// <summary>Only the position that opens such cases, or a higher one, may move targets.</summary>
public sealed record NotAllowedToMoveTarget(string Position) : Refusal;

public enum ResolutionFault
{
    NoNumber,
    NumberUnreadable,
    NoMeeting,
    MeetingUnreadable,
    NoDate,
    InTheFuture,
    NoResult,
    /// <summary>The conditions or the reason for the return are missing.</summary>
    NoNote,
}

public sealed record ResolutionInvalid(ResolutionFault Fault) : Refusal;

/// <summary>A meeting must be scheduled or recorded before the step is completed.</summary>
public sealed record MeetingNeeded : Refusal;

public enum MeetingFault
{
    /// <summary>Date, start or end is missing or cannot be read.</summary>
    NoTime,
    EndsBeforeStart,
    InThePast,
    NoPlace,
    NoPeople,
    /// <summary>The date of a past meeting is missing or cannot be read.</summary>
    NoDate,
    /// <summary>The date of a past meeting is in the future.</summary>
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

/// <param name="Event">The event whose date was entered.</param>
public sealed record EventDateInvalid(EventDateFault Fault, Bilingual Event) : Refusal;

using System.Text.Json.Serialization;
using OnesqaBot.Workflow.Cases.Corrections;
using OnesqaBot.Workflow.Cases.Decisions;
using OnesqaBot.Workflow.Cases.Delegations;
using OnesqaBot.Workflow.Cases.Documents;
using OnesqaBot.Workflow.Cases.Editions;
using OnesqaBot.Workflow.Cases.Inquiries;
using OnesqaBot.Workflow.Cases.Participants;
using OnesqaBot.Workflow.Cases.Watching;
using OnesqaBot.Workflow.Deadlines;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Steps.Collections;
using OnesqaBot.Workflow.Steps.Meetings;
using OnesqaBot.Workflow.Steps.Publications;
using OnesqaBot.Workflow.Steps.Resolutions;

namespace OnesqaBot.Workflow.Cases;

/// <summary>A recorded event of a case; sequence numbers start at 1.</summary>
public sealed record RecordedEvent(int Sequence, string CommandId, DateTimeOffset At, Signature By, CaseEvent Event);

/// <summary>Something that happened to a case. Immutable once recorded; new kinds may be added.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(CaseOpened), "case-opened")]
[JsonDerivedType(typeof(StepEntered), "step-entered")]
[JsonDerivedType(typeof(DocumentHandedIn), "document-handed-in")]
[JsonDerivedType(typeof(DocumentFiled), "document-filed")]
[JsonDerivedType(typeof(DocumentLost), "document-lost")]
[JsonDerivedType(typeof(DocumentDelayed), "document-delayed")]
[JsonDerivedType(typeof(MeetingScheduled), "meeting-scheduled")]
[JsonDerivedType(typeof(MeetingLinked), "meeting-linked")]
[JsonDerivedType(typeof(StepFinished), "step-finished")]
[JsonDerivedType(typeof(CaseClosed), "case-closed")]
[JsonDerivedType(typeof(CaseCancelled), "case-cancelled")]
[JsonDerivedType(typeof(PersonUnreachable), "person-unreachable")]
[JsonDerivedType(typeof(StageCompleted), "link-passed")]
[JsonDerivedType(typeof(MeetingCancelled), "meeting-cancelled")]
[JsonDerivedType(typeof(ParticipantsNamed), "participants-named")]
[JsonDerivedType(typeof(ResolutionRecorded), "resolution-recorded")]
[JsonDerivedType(typeof(AddressPublished), "address-published")]
[JsonDerivedType(typeof(SubmissionsRequested), "answers-asked")]
[JsonDerivedType(typeof(SubmissionReceived), "answer-given")]
[JsonDerivedType(typeof(SubmissionAccepted), "answer-accepted")]
[JsonDerivedType(typeof(SubmissionReturned), "answer-returned")]
[JsonDerivedType(typeof(RespondentsReminded), "respondents-reminded")]
[JsonDerivedType(typeof(ReminderPosted), "reminder-posted")]
[JsonDerivedType(typeof(ReminderSnoozed), "reminder-snoozed")]
[JsonDerivedType(typeof(TargetMoved), "target-moved")]
[JsonDerivedType(typeof(Replanned), "replanned")]
[JsonDerivedType(typeof(EventDateEntered), "event-date-entered")]
[JsonDerivedType(typeof(MeetingHeld), "meeting-held")]
[JsonDerivedType(typeof(ParticipantsNotified), "participants-told")]
[JsonDerivedType(typeof(InformedNamed), "informed-named")]
[JsonDerivedType(typeof(PeopleInformed), "people-informed")]
[JsonDerivedType(typeof(Acknowledged), "acknowledged")]
[JsonDerivedType(typeof(EditionChanged), "edition-changed")]
[JsonDerivedType(typeof(CaseCorrected), "case-corrected")]
[JsonDerivedType(typeof(DocumentWithdrawn), "document-withdrawn")]
[JsonDerivedType(typeof(DecisionTakenBack), "decision-taken-back")]
[JsonDerivedType(typeof(AssigneesChased), "assignees-chased")]
[JsonDerivedType(typeof(PeoplePassedOver), "people-passed-over")]
[JsonDerivedType(typeof(EndNoticeChosen), "end-notice-chosen")]
[JsonDerivedType(typeof(WatchChosen), "watch-chosen")]
[JsonDerivedType(typeof(ReadingStated), "reading-stated")]
[JsonDerivedType(typeof(InquiryMade), "inquiry-made")]
[JsonDerivedType(typeof(InquiryAnswered), "inquiry-answered")]
[JsonDerivedType(typeof(InquiryWithdrawn), "inquiry-withdrawn")]
[JsonDerivedType(typeof(StepDelegated), "step-delegated")]
[JsonDerivedType(typeof(DelegationEnded), "delegation-ended")]
public abstract record CaseEvent;

/// <summary>An event of a subject or a kind of step, which says itself what it changes in the state.</summary>
public abstract record SubjectEvent : CaseEvent
{
    internal abstract Case Fold(Case state, RecordedEvent recorded);
}

/// <param name="Early">Why it was opened before its automatic opening day; otherwise null.</param>
public sealed record CaseOpened(
    CaseNumber Case, string Procedure, string Revision, string Subject, IReadOnlyDictionary<string, string> Fields, string? Early = null) : CaseEvent;

/// <param name="Stage">Index of the first stage that applies.</param>
public sealed record StepEntered(string Step, int Visit, string? Round = null, [property: JsonPropertyName("Link")] int Stage = 0) : CaseEvent;

/// <summary>A stage was completed and the next one began. Stages in between were skipped.</summary>
/// <param name="Comment">What whoever completed it added; null if nothing.</param>
public sealed record StageCompleted(
    string Step, int Visit, [property: JsonPropertyName("Link")] int Stage, StageKind Kind, [property: JsonPropertyName("NextLink")] int NextStage, string Outcome, string? Reason, IReadOnlyList<ConsideredDocument> Considered,
    string? Comment = null) : CaseEvent;

/// <summary>A step was finished or decided.</summary>
/// <param name="Outcome">One of <see cref="Outcomes"/>, or the key of a choice's outcome.</param>
/// <param name="Considered">The documents and versions that were available for the decision.</param>
/// <param name="Comment">What whoever finished it added; null if nothing.</param>
public sealed record StepFinished(
    string Step, int Visit, string Outcome, bool Returned, string? Reason, IReadOnlyList<ConsideredDocument> Considered, string? Comment = null) : CaseEvent;

public sealed record CaseClosed : CaseEvent;

public sealed record CaseCancelled(string Reason) : CaseEvent;

/// <summary>A card could not be delivered to a person.</summary>
/// <param name="Rejected">Whether the service rejected the card although the person is reachable.</param>
public sealed record PersonUnreachable(string Person, bool Rejected = false) : CaseEvent;

/// <summary>Outcomes common to all procedures.</summary>
public static class Outcomes
{
    public const string Done = "done";
    public const string Approved = "approved";
    public const string Returned = "returned";
    /// <summary>Whoever submitted it took it back before anybody decided. Recorded as a return, but not a decision.</summary>
    public const string Recalled = "recalled";
    public const string Endorsed = "endorsed";
    public const string Passed = "passed";
    public const string PassedWithConditions = "passed-with-conditions";
    public const string Noted = "noted";
}

using System.Text.Json.Serialization;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Workflow.Cases;

/// <summary>An event as it stands in the case's record, in order from 1.</summary>
public sealed record RecordedEvent(int Sequence, string CommandId, DateTimeOffset At, Signature By, CaseEvent Event);

/// <summary>Something that happened to a case. Never changed once recorded; new kinds may be added.</summary>
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
[JsonDerivedType(typeof(ParticipantsTold), "participants-told")]
public abstract record CaseEvent;

/// <param name="Early">Why it was opened before its day; null where it was not.</param>
public sealed record CaseOpened(CaseNumber Case, string Procedure, string Revision, string Subject, IReadOnlyDictionary<string, string> Fields, string? Early = null) : CaseEvent;

/// <param name="Stage">Index of the first link of the chain that is asked.</param>
public sealed record StepEntered(string Step, int Visit, string? Round = null, [property: JsonPropertyName("Link")] int Stage = 0) : CaseEvent;

/// <summary>A link of the chain is through and the next one's turn has come; links between them are asked elsewhere in the chain.</summary>
public sealed record StageCompleted(
    string Step, int Visit, [property: JsonPropertyName("Link")] int Stage, StageKind Kind, [property: JsonPropertyName("NextLink")] int NextStage, string Outcome, string? Reason, IReadOnlyList<ConsideredDocument> Considered) : CaseEvent;

/// <param name="Respondent">Whose answer it belongs to, as <see cref="Workflow.Respondent"/> writes itself; null for the row's own documents.</param>
public sealed record DocumentHandedIn(
    string Document, string Step, int Visit, string FileName, string? Expected, Uri Source, string? Respondent = null) : CaseEvent;

public sealed record DocumentFiled(string Document, FiledItem Item) : CaseEvent;

public sealed record DocumentLost(string Document, FileFault Fault) : CaseEvent;

/// <summary>It could not be filed yet; the bot keeps it and goes on trying.</summary>
public sealed record DocumentDelayed(string Document) : CaseEvent;

public sealed record MeetingLinked(string Step, int Visit, Uri Link) : CaseEvent;

public sealed record MeetingScheduled(string Step, int Visit, Meeting Meeting) : CaseEvent;

public sealed record MeetingCancelled(string Step, int Visit) : CaseEvent;

/// <summary>A meeting was recorded that had taken place already.</summary>
public sealed record MeetingHeld(string Step, int Visit, HeldMeeting Meeting) : CaseEvent;

/// <summary>An officer entered when that happened which the row's time is counted from.</summary>
public sealed record EventDateEntered(string Step, int Visit, DateOnly Date) : CaseEvent;

/// <param name="People">Keys; they replace those named before.</param>
public sealed record ParticipantsNamed(string Step, int Visit, IReadOnlyList<string> People) : CaseEvent;

/// <summary>Those who take part were told so.</summary>
/// <param name="People">Keys; whoever was told before and is not among them was told that he does not.</param>
public sealed record ParticipantsTold(string Step, int Visit, IReadOnlyList<string> People) : CaseEvent;

public sealed record ResolutionRecorded(string Step, int Visit, Resolution Resolution) : CaseEvent;

public sealed record AddressPublished(string Step, int Visit, Uri Address) : CaseEvent;

/// <param name="Respondents">As <see cref="Respondent"/> writes itself.</param>
public sealed record SubmissionsRequested(string Step, int Visit, IReadOnlyList<string> Respondents) : CaseEvent;

/// <param name="WithoutDocuments">Why documents are missing; null where none are.</param>
public sealed record SubmissionReceived(
    string Step, int Visit, string Respondent, IReadOnlyDictionary<string, string> Fields, bool Late, string? WithoutDocuments = null) : CaseEvent;

public sealed record SubmissionAccepted(string Step, int Visit, string Respondent) : CaseEvent;

public sealed record SubmissionReturned(string Step, int Visit, string Respondent, string Reason) : CaseEvent;

public sealed record RespondentsReminded(string Step, int Visit, IReadOnlyList<string> Respondents) : CaseEvent;

/// <summary>A rung of the row's ladder was posted.</summary>
/// <param name="Rung">As <see cref="OnesqaBot.Workflow.Deadlines.ReminderPoint.Key"/>.</param>
/// <param name="At">The moment of the rung, not that of the post.</param>
/// <param name="Days">Working days late; negative before the target. Of a nudge, working days since the row came to them.</param>
/// <param name="Target">The target at that time; null for a nudge, which is the office's own where the handbook gives the row no time.</param>
/// <param name="People">Keys of those whom the row waits for and who were told.</param>
/// <param name="Above">Keys of those above them who were told.</param>
public sealed record ReminderPosted(
    string Step, int Visit, string Rung, DateTimeOffset At, int Days, DateOnly? Target, IReadOnlyList<string> People, IReadOnlyList<string> Above) : CaseEvent;

/// <summary>Someone is not reminded of the row before a day.</summary>
public sealed record ReminderSnoozed(string Step, int Visit, string Person, DateOnly Until) : CaseEvent;

/// <summary>An officer moved the target of a row.</summary>
/// <param name="From">Null where it was not known yet.</param>
public sealed record TargetMoved(string Step, string? Round, DateOnly? From, DateOnly To, string Reason) : CaseEvent;

/// <summary>Holidays changed, and with them the target of the present row; where both are the same, only days of its reminders or targets of other rows.</summary>
public sealed record Replanned(string Step, int Visit, DateOnly? From, DateOnly? To) : CaseEvent;

/// <summary>The row was done or decided.</summary>
/// <param name="Outcome">One of <see cref="Outcomes"/>, or the key of a choice's outcome.</param>
/// <param name="Considered">The documents, with their versions, that lay before the one who decided.</param>
public sealed record StepFinished(string Step, int Visit, string Outcome, bool Returned, string? Reason, IReadOnlyList<ConsideredDocument> Considered) : CaseEvent;

public sealed record CaseClosed : CaseEvent;

public sealed record CaseCancelled(string Reason) : CaseEvent;

/// <summary>A card could not be delivered to someone whose turn it was.</summary>
/// <param name="Rejected">Whether the service did not take the card itself, while the person can be reached.</param>
public sealed record PersonUnreachable(string Person, bool Rejected = false) : CaseEvent;

/// <summary>Outcomes that are the same in every procedure.</summary>
public static class Outcomes
{
    public const string Done = "done";
    public const string Approved = "approved";
    public const string Returned = "returned";
    public const string Endorsed = "endorsed";
    public const string Passed = "passed";
    public const string PassedWithConditions = "passed-with-conditions";
}

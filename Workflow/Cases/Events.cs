using System.Text.Json.Serialization;
using OnesqaBot.Workflow.Cases.Delegations;
using OnesqaBot.Workflow.Cases.Inquiries;
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
[JsonDerivedType(typeof(ParticipantsTold), "participants-told")]
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

/// <param name="Early">Why it was opened before its automatic opening day; otherwise null.</param>
public sealed record CaseOpened(
    CaseNumber Case, string Procedure, string Revision, string Subject, IReadOnlyDictionary<string, string> Fields, string? Early = null) : CaseEvent;

/// <summary>An administrator moved the case to another edition of its procedure.</summary>
/// <param name="From">The revision that it had.</param>
/// <param name="To">The revision that it has from now on.</param>
public sealed record EditionChanged(string From, string To) : CaseEvent;

/// <summary>The answers that the case was opened with were corrected.</summary>
/// <param name="Subject">The new subject.</param>
/// <param name="Fields">All answers.</param>
/// <param name="Before">The earlier answers of the fields that changed; empty where there was none.</param>
public sealed record CaseCorrected(
    string Subject, IReadOnlyDictionary<string, string> Fields, IReadOnlyDictionary<string, string> Before) : CaseEvent;

/// <param name="Stage">Index of the first stage that applies.</param>
public sealed record StepEntered(string Step, int Visit, string? Round = null, [property: JsonPropertyName("Link")] int Stage = 0) : CaseEvent;

/// <summary>A stage was completed and the next one began. Stages in between were skipped.</summary>
/// <param name="Comment">What whoever completed it added; null if nothing.</param>
public sealed record StageCompleted(
    string Step, int Visit, [property: JsonPropertyName("Link")] int Stage, StageKind Kind, [property: JsonPropertyName("NextLink")] int NextStage, string Outcome, string? Reason, IReadOnlyList<ConsideredDocument> Considered,
    string? Comment = null) : CaseEvent;

/// <summary>Whoever approved several papers at once said of this one whether its documents were opened; the decision follows.</summary>
/// <param name="Stage">Index of the stage that was decided.</param>
public sealed record ReadingStated(string Step, int Visit, int Stage, Reading Reading) : CaseEvent;

/// <param name="Respondent">Text form of the respondent to whose submission it belongs; null for the step's own documents.</param>
/// <param name="Inquiry">Number of the inquiry that it answers; null if none.</param>
public sealed record DocumentHandedIn(
    string Document, string Step, int Visit, string FileName, string? Expected, Uri Source, string? Respondent = null, int? Inquiry = null) : CaseEvent;

/// <summary>A file was taken out before the step was handed on.</summary>
/// <param name="Replacement">The document that replaced it; null if none did.</param>
public sealed record DocumentWithdrawn(string Document, string? Replacement) : CaseEvent;

public sealed record DocumentFiled(string Document, FiledItem Item) : CaseEvent;

public sealed record DocumentLost(string Document, FileFault Fault) : CaseEvent;

/// <summary>Filing is delayed; the bot keeps the file and retries.</summary>
public sealed record DocumentDelayed(string Document) : CaseEvent;

/// <summary>An officer entered the date of the event from which the step's deadline is counted.</summary>
public sealed record EventDateEntered(string Step, int Visit, DateOnly Date) : CaseEvent;

/// <param name="People">Keys of the participants, replacing those named before.</param>
public sealed record ParticipantsNamed(string Step, int Visit, IReadOnlyList<string> People) : CaseEvent;

/// <summary>The participants were notified.</summary>
/// <param name="People">Keys of the participants. Those notified before and no longer included were told of the change.</param>
public sealed record ParticipantsTold(string Step, int Visit, IReadOnlyList<string> People) : CaseEvent;

/// <summary>The people who are to be informed once the step is passed were named.</summary>
/// <param name="People">Their keys, replacing those named before.</param>
public sealed record InformedNamed(string Step, int Visit, IReadOnlyList<string> People) : CaseEvent;

/// <summary>The step was passed, and these people were informed of it.</summary>
/// <param name="People">Their keys.</param>
public sealed record PeopleInformed(string Step, int Visit, IReadOnlyList<string> People) : CaseEvent;

/// <summary>An informed person confirmed it (รับทราบ).</summary>
public sealed record Acknowledged(string Step, int Visit) : CaseEvent;

/// <summary>A superior or an owner asked the assignees for the step.</summary>
/// <param name="People">Keys of those who were asked.</param>
public sealed record AssigneesChased(string Step, int Visit, IReadOnlyList<string> People) : CaseEvent;

/// <summary>Others decided at a stage in place of these people, who were told.</summary>
/// <param name="Stage">Index of the stage that was decided.</param>
/// <param name="People">Their keys.</param>
public sealed record PeoplePassedOver(string Step, int Visit, int Stage, IReadOnlyList<string> People) : CaseEvent;

/// <summary>Whoever decided at the visit chose whether to hear how the case ends. Of earlier versions; see <see cref="WatchChosen"/>.</summary>
public sealed record EndNoticeChosen(string Step, int Visit, bool Wanted) : CaseEvent;

/// <summary>A reminder was posted.</summary>
/// <param name="Rung">As <see cref="OnesqaBot.Workflow.Deadlines.ReminderPoint.Key"/>.</param>
/// <param name="At">The time of the reminder point, not of posting.</param>
/// <param name="Days">Working days overdue; negative before the target. For a nudge, working days since the assignment.</param>
/// <param name="Target">The target at that time; null for a nudge.</param>
/// <param name="People">Keys of the assignees and owners who were notified.</param>
/// <param name="Above">Keys of the superiors who were notified.</param>
public sealed record ReminderPosted(
    string Step, int Visit, string Rung, DateTimeOffset At, int Days, DateOnly? Target, IReadOnlyList<string> People, IReadOnlyList<string> Above) : CaseEvent;

/// <summary>A person snoozed the reminders of the step until a date.</summary>
public sealed record ReminderSnoozed(string Step, int Visit, string Person, DateOnly Until) : CaseEvent;

/// <summary>
/// The current step's target changed with the holidays. If both dates are equal, only reminder dates or targets of other steps
/// changed.
/// </summary>
public sealed record Replanned(string Step, int Visit, DateOnly? From, DateOnly? To) : CaseEvent;

/// <summary>A step was finished or decided.</summary>
/// <param name="Outcome">One of <see cref="Outcomes"/>, or the key of a choice's outcome.</param>
/// <param name="Considered">The documents and versions that were available for the decision.</param>
/// <param name="Comment">What whoever finished it added; null if nothing.</param>
public sealed record StepFinished(
    string Step, int Visit, string Outcome, bool Returned, string? Reason, IReadOnlyList<ConsideredDocument> Considered, string? Comment = null) : CaseEvent;

/// <summary>A decision was taken back by whoever made it: the case is as it was before.</summary>
/// <param name="Stage">Index of the stage that is to be decided again.</param>
public sealed record DecisionTakenBack(string Step, int Visit, int Stage) : CaseEvent;

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

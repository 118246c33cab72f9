using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Workflow.Cases;

/// <summary>A request to change a case.</summary>
/// <param name="Id">Idempotency key: a repeated command has the same id and changes nothing.</param>
/// <param name="Case">Number of the case; for <see cref="OpenCase"/>, the reserved number.</param>
public abstract record Command(string Id, CaseNumber Case);

/// <param name="Case">The reserved number; its year is the one in which the work begins.</param>
public sealed record OpenCase(string Id, CaseNumber Case, string Procedure, IReadOnlyDictionary<string, string> Fields) : Command(Id, Case)
{
    /// <summary>Why a recurring case is opened before its automatic opening day; otherwise null.</summary>
    public string? Early { get; init; }
}

/// <summary>ยกเลิกเรื่อง, by an owner of the case (<see cref="Ownership"/>).</summary>
public sealed record CancelCase(string Id, CaseNumber Case, string Reason) : Command(Id, Case);

/// <summary>Moves the case to another edition of its procedure, by an administrator. Does nothing if it already has that edition.</summary>
public sealed record MoveToEdition(string Id, CaseNumber Case, Procedure To) : Command(Id, Case);

/// <summary>
/// Corrects the answers that the case was opened with, by an owner: any of them until the first decision on the case, the days of what
/// it is about (a visit that is put off) until it ends.
/// </summary>
/// <param name="Fields">An answer that is left out stays.</param>
public sealed record CorrectCase(string Id, CaseNumber Case, IReadOnlyDictionary<string, string> Fields) : Command(Id, Case);

/// <summary>A command on a visit to a step (<see cref="StepVisit.VisitNumber"/>).</summary>
public abstract record StepCommand(string Id, CaseNumber Case, string Step, int Visit) : Command(Id, Case)
{
    /// <summary>Index of the stage it is meant for, so that a double tap does not affect the next stage.</summary>
    public int Stage { get; init; }
}

/// <summary>Hands in a file, which is fetched and filed later.</summary>
/// <param name="Expected">Key of the matching expected document; otherwise null.</param>
/// <param name="Source">Short-lived download address.</param>
/// <param name="Respondent">The respondent to whose submission it belongs; null for the step's own documents.</param>
/// <param name="Replaces">Id of the document that it replaces; otherwise null.</param>
public sealed record HandIn(
    string Id, CaseNumber Case, string Step, int Visit, string Document, string FileName, string? Expected, Uri Source, Respondent? Respondent = null, string? Replaces = null)
    : StepCommand(Id, Case, Step, Visit);

/// <summary>Takes a file out of a step, or of a respondent's submission, that was not handed on yet.</summary>
public sealed record WithdrawDocument(string Id, CaseNumber Case, string Step, int Visit, string Document) : StepCommand(Id, Case, Step, Visit);

/// <summary>Completes the work of a step, passes a check, or closes a collection. Anything missing requires a reason.</summary>
/// <param name="Address">Web address of a publication, as typed.</param>
/// <param name="Comment">After a return, what was revised; null if nothing was said.</param>
public sealed record CompleteStep(string Id, CaseNumber Case, string Step, int Visit, string? Reason, string? Address = null, string? Comment = null)
    : StepCommand(Id, Case, Step, Visit);

/// <summary>Approves or endorses.</summary>
/// <param name="Comment">ข้อสั่งการ; null if there is none.</param>
public sealed record Approve(string Id, CaseNumber Case, string Step, int Visit, string? Comment = null) : StepCommand(Id, Case, Step, Visit)
{
    /// <summary>Among several papers: what the decider says about the documents. Null on the paper's own card.</summary>
    public Reading? Reading { get; init; }
}

/// <summary>Whether a decider who approved several papers at once opened the documents of one.</summary>
public enum Reading
{
    Opened,
    /// <summary>The decider chose not to.</summary>
    NotOpened,
    /// <summary>There was nothing to open.</summary>
    NoDocuments,
}

/// <summary>
/// ดึงกลับ: whoever decided takes the decision back, shortly afterwards and as long as nobody has acted on it. The case is then as it
/// was before the decision.
/// </summary>
public sealed record TakeBack(string Id, CaseNumber Case, string Step, int Visit) : StepCommand(Id, Case, Step, Visit);

/// <summary>Returns the case for revision; requires a reason.</summary>
public sealed record Return(string Id, CaseNumber Case, string Step, int Visit, string? Reason) : StepCommand(Id, Case, Step, Visit);

/// <param name="People">Keys of the participants if the outcome names them.</param>
/// <param name="Comment">ข้อสั่งการ; null if there is none.</param>
public sealed record Choose(
    string Id, CaseNumber Case, string Step, int Visit, string Outcome, string? Reason, IReadOnlyList<string>? People = null, string? Comment = null)
    : StepCommand(Id, Case, Step, Visit);

/// <summary>Names the participants, or those who are to be informed, replacing those named before.</summary>
public sealed record NameParticipants(
    string Id, CaseNumber Case, string Step, int Visit, IReadOnlyList<string> People) : StepCommand(Id, Case, Step, Visit);

/// <summary>รับทราบ: an informed person confirms that they know the result. Accepted as long as the case is not cancelled.</summary>
public sealed record Acknowledge(string Id, CaseNumber Case, string Step, int Visit) : StepCommand(Id, Case, Step, Visit);

/// <summary>ทวงถาม: whoever waits for the step, a superior of the assignees, or an owner of the case asks for it. Takes effect once a working day.</summary>
public sealed record Chase(string Id, CaseNumber Case, string Step, int Visit) : StepCommand(Id, Case, Step, Visit);

/// <summary>Snoozes the caller's reminders of the step for a number of working days.</summary>
public sealed record SnoozeReminders(string Id, CaseNumber Case, string Step, int Visit, int Days) : Command(Id, Case);

/// <summary>Enters the date of the event from which the step's deadline is counted (<see cref="WithinWindow.Event"/>).</summary>
/// <param name="Date">Null where no date was given or it cannot be read.</param>
public sealed record EnterEventDate(string Id, CaseNumber Case, string Step, int Visit, DateOnly? Date) : StepCommand(Id, Case, Step, Visit);

/// <summary>The bot's report on the result of an effect. Accepted in any state of the case.</summary>
public abstract record Report(string Id, CaseNumber Case) : Command(Id, Case);

public sealed record ReportFiled(string Id, CaseNumber Case, string Document, FiledItem Item) : Report(Id, Case);

public sealed record ReportFileLost(string Id, CaseNumber Case, string Document, FileFault Fault) : Report(Id, Case);

/// <summary>The document store is unavailable; the file is kept and filed later.</summary>
public sealed record ReportFilingDelayed(string Id, CaseNumber Case, string Document) : Report(Id, Case);

/// <param name="Rejected">Whether the service rejected the message although the person is reachable.</param>
public sealed record ReportUnreachable(string Id, CaseNumber Case, string Person, bool Rejected = false) : Report(Id, Case);

/// <summary>The reminder sweep reached a case whose next reminder is due.</summary>
/// <param name="DueAt">The due time that the sweep read (<see cref="CaseSummary.NextReminderAt"/>).</param>
public sealed record PostReminder(string Id, CaseNumber Case, DateTimeOffset DueAt) : Report(Id, Case);

/// <summary>Recomputes deadlines after the holidays changed.</summary>
public sealed record Replan(string Id, CaseNumber Case, HolidayCalendar Before) : Report(Id, Case);

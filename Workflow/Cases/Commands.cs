using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Workflow.Cases;

/// <summary>What someone wants of a case.</summary>
/// <param name="Id">The same command twice has the same id; the second one changes nothing.</param>
/// <param name="Case">The case it is about; for <see cref="OpenCase"/> the number reserved for it.</param>
public abstract record Command(string Id, CaseNumber Case);

/// <param name="Case">Its year is the one in which the work begins.</param>
public sealed record OpenCase(string Id, CaseNumber Case, string Procedure, IReadOnlyDictionary<string, string> Fields) : Command(Id, Case)
{
    /// <summary>Why it is opened before the day on which it would open by itself; null where it is not.</summary>
    public string? Early { get; init; }
}

/// <summary>ยกเลิกเรื่อง, by those whose case it is (<see cref="Ownership"/>).</summary>
public sealed record CancelCase(string Id, CaseNumber Case, string Reason) : Command(Id, Case);

/// <summary>A command on the case's present step; <paramref name="Visit"/> counts how often the case came to it, from 1.</summary>
public abstract record StepCommand(string Id, CaseNumber Case, string Step, int Visit) : Command(Id, Case)
{
    /// <summary>Index of the link in the row's chain that it is meant for: a second tap must not count for the next link.</summary>
    public int Stage { get; init; }
}

/// <summary>A file was handed in for the row; it is fetched and filed afterwards.</summary>
/// <param name="Expected">Key of the expected document that it is; null for any other.</param>
/// <param name="Source">Where its bytes can be had for a short while.</param>
/// <param name="Respondent">Whose answer it belongs to; null for the row's own documents.</param>
public sealed record HandIn(
    string Id, CaseNumber Case, string Step, int Visit, string Document, string FileName, string? Expected, Uri Source, Respondent? Respondent = null)
    : StepCommand(Id, Case, Step, Visit);

/// <summary>The row is done, checked and found right, or a collection is closed. What is missing needs a reason.</summary>
/// <param name="Address">Of a publication: where it can be seen, as typed.</param>
public sealed record CompleteStep(string Id, CaseNumber Case, string Step, int Visit, string? Reason, string? Address = null)
    : StepCommand(Id, Case, Step, Visit);

/// <summary>Approves, or endorses and passes on.</summary>
public sealed record Approve(string Id, CaseNumber Case, string Step, int Visit) : StepCommand(Id, Case, Step, Visit);

/// <summary>Sends back for revision; a reason is needed.</summary>
public sealed record Return(string Id, CaseNumber Case, string Step, int Visit, string? Reason) : StepCommand(Id, Case, Step, Visit);

/// <param name="People">Keys of those who take part, where the outcome names them.</param>
public sealed record Choose(string Id, CaseNumber Case, string Step, int Visit, string Outcome, string? Reason, IReadOnlyList<string>? People = null)
    : StepCommand(Id, Case, Step, Visit);

/// <summary>Names the people who take part; they replace those named before.</summary>
public sealed record NameParticipants(string Id, CaseNumber Case, string Step, int Visit, IReadOnlyList<string> People) : StepCommand(Id, Case, Step, Visit);

/// <summary>Records what the body whose turn it is resolved.</summary>
/// <param name="Reason">Why the minutes are missing, where they are.</param>
public sealed record RecordResolution(
    string Id, CaseNumber Case, string Step, int Visit, string Number, string Meeting, DateOnly? Date, ResolutionResult? Result, string? Note, string? Reason)
    : StepCommand(Id, Case, Step, Visit);

/// <summary>Takes the meeting out of the calendar; it can be set anew.</summary>
public sealed record CancelMeeting(string Id, CaseNumber Case, string Step, int Visit) : StepCommand(Id, Case, Step, Visit);

/// <summary>A respondent answers. What he sent before is replaced until it was accepted.</summary>
/// <param name="Reason">Why documents are missing, where they are.</param>
public sealed record Submit(
    string Id, CaseNumber Case, string Step, int Visit, Respondent Respondent, IReadOnlyDictionary<string, string> Fields, string? Reason = null)
    : StepCommand(Id, Case, Step, Visit);

/// <param name="Respondent">Null accepts all that were sent.</param>
public sealed record AcceptSubmission(string Id, CaseNumber Case, string Step, int Visit, Respondent? Respondent) : StepCommand(Id, Case, Step, Visit);

/// <summary>Sends an answer back; a reason is needed.</summary>
public sealed record ReturnSubmission(string Id, CaseNumber Case, string Step, int Visit, Respondent Respondent, string? Reason) : StepCommand(Id, Case, Step, Visit);

/// <summary>Brings the card down again before everyone whose answer is awaited.</summary>
public sealed record RemindRespondents(string Id, CaseNumber Case, string Step, int Visit) : StepCommand(Id, Case, Step, Visit);

/// <summary>Moves the office's own target of a row that is not done; the handbook's day stays what it is.</summary>
/// <param name="Round">Key of the round; null outside a span that repeats.</param>
public sealed record MoveTarget(string Id, CaseNumber Case, string Step, string? Round, DateOnly? To, string? Reason) : Command(Id, Case);

/// <summary>The caller is not reminded of the row for some working days.</summary>
public sealed record SnoozeReminders(string Id, CaseNumber Case, string Step, int Visit, int Days) : Command(Id, Case);

/// <summary>Sets or changes the meeting of a step.</summary>
public sealed record ScheduleMeeting(string Id, CaseNumber Case, string Step, int Visit, Meeting Meeting) : StepCommand(Id, Case, Step, Visit);

/// <summary>Records a meeting that has taken place: nobody is invited, and nothing goes into the calendar.</summary>
/// <param name="On">Null where no date was given or it cannot be read.</param>
public sealed record RecordHeldMeeting(string Id, CaseNumber Case, string Step, int Visit, DateOnly? On, string Place, IReadOnlyList<string> People)
    : StepCommand(Id, Case, Step, Visit);

/// <summary>Enters when that happened which the row's time is counted from (<see cref="WithinWindow.Event"/>).</summary>
/// <param name="Date">Null where no date was given or it cannot be read.</param>
public sealed record EnterEventDate(string Id, CaseNumber Case, string Step, int Visit, DateOnly? Date) : StepCommand(Id, Case, Step, Visit);

/// <summary>The bot reports what became of an effect. Accepted whatever the state of the case.</summary>
public abstract record Report(string Id, CaseNumber Case) : Command(Id, Case);

public sealed record ReportFiled(string Id, CaseNumber Case, string Document, FiledItem Item) : Report(Id, Case);

public sealed record ReportFileLost(string Id, CaseNumber Case, string Document, FileFault Fault) : Report(Id, Case);

/// <summary>The document store takes nothing for the moment; the file is kept and filed later.</summary>
public sealed record ReportFilingDelayed(string Id, CaseNumber Case, string Document) : Report(Id, Case);

/// <summary>The calendar made a place to join the meeting online.</summary>
public sealed record ReportMeetingLink(string Id, CaseNumber Case, string Step, int Visit, Uri Link) : Report(Id, Case);

/// <param name="Rejected">Whether the service did not take the message itself, while the person can be reached.</param>
public sealed record ReportUnreachable(string Id, CaseNumber Case, string Person, bool Rejected = false) : Report(Id, Case);

/// <summary>The sweep came to a case whose deadline was to be looked at.</summary>
/// <param name="DueAt">When, as it found it (<see cref="CaseSummary.NextReminderAt"/>).</param>
public sealed record PostReminder(string Id, CaseNumber Case, DateTimeOffset DueAt) : Report(Id, Case);

/// <summary>Holidays changed: what stood by the earlier ones is planned anew.</summary>
public sealed record Replan(string Id, CaseNumber Case, HolidayCalendar Before) : Report(Id, Case);

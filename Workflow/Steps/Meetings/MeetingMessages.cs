using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Workflow.Steps.Meetings;

/// <summary>Schedules or changes the meeting of a step.</summary>
/// <param name="Meeting">Null where no date or time was given or it cannot be read.</param>
public sealed record ScheduleMeeting(string Id, CaseNumber Case, string Step, int Visit, Meeting? Meeting) : StepCommand(Id, Case, Step, Visit);

/// <summary>Cancels the scheduled meeting; another can be scheduled.</summary>
public sealed record CancelMeeting(string Id, CaseNumber Case, string Step, int Visit) : StepCommand(Id, Case, Step, Visit);

/// <summary>Records a meeting that has already taken place, without invitations or a calendar event.</summary>
/// <param name="On">Null where no date was given or it cannot be read.</param>
public sealed record RecordHeldMeeting(string Id, CaseNumber Case, string Step, int Visit, DateOnly? On, string Place, IReadOnlyList<string> People)
    : StepCommand(Id, Case, Step, Visit);

/// <summary>The calendar created a link to join the meeting online.</summary>
public sealed record ReportMeetingLink(string Id, CaseNumber Case, string Step, int Visit, Uri Link) : Report(Id, Case);

/// <summary>Something that happened to the meeting of a step.</summary>
public abstract record MeetingEvent : SubjectEvent
{
    internal override Case Fold(Case state, RecordedEvent recorded) => MeetingFold.Change(state, recorded);
}

public sealed record MeetingLinked(string Step, int Visit, Uri Link) : MeetingEvent;

public sealed record MeetingScheduled(string Step, int Visit, Meeting Meeting) : MeetingEvent;

public sealed record MeetingCancelled(string Step, int Visit) : MeetingEvent;

/// <summary>A meeting was recorded after it had taken place.</summary>
public sealed record MeetingHeld(string Step, int Visit, HeldMeeting Meeting) : MeetingEvent;

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

using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Workflow.Deadlines;

/// <summary>ทวงถาม: whoever waits for the step, a superior of the assignees, or an owner of the case asks for it. Takes effect once a working day.</summary>
public sealed record Chase(string Id, CaseNumber Case, string Step, int Visit) : StepCommand(Id, Case, Step, Visit);

/// <summary>Snoozes the caller's reminders of the step for a number of working days.</summary>
public sealed record SnoozeReminders(string Id, CaseNumber Case, string Step, int Visit, int Days) : Command(Id, Case);

/// <summary>The reminder sweep reached a case whose next reminder is due.</summary>
/// <param name="DueAt">The due time that the sweep read (<see cref="CaseSummary.NextReminderAt"/>).</param>
public sealed record PostReminder(string Id, CaseNumber Case, DateTimeOffset DueAt) : Report(Id, Case);

/// <summary>Somebody was reminded of a step or asked for it, or put reminders off.</summary>
public abstract record ReminderEvent : SubjectEvent
{
    internal override Case Fold(Case state, RecordedEvent recorded) => ReminderFold.Change(state, recorded);
}

/// <summary>A superior or an owner asked the assignees for the step.</summary>
/// <param name="People">Keys of those who were asked.</param>
public sealed record AssigneesChased(string Step, int Visit, IReadOnlyList<string> People) : ReminderEvent;

/// <summary>A person snoozed the reminders of the step until a date.</summary>
public sealed record ReminderSnoozed(string Step, int Visit, string Person, DateOnly Until) : ReminderEvent;

/// <summary>A reminder was posted.</summary>
/// <param name="Rung">As <see cref="OnesqaBot.Workflow.Deadlines.ReminderPoint.Key"/>.</param>
/// <param name="At">The time of the reminder point, not of posting.</param>
/// <param name="Days">Working days overdue; negative before the target. For a nudge, working days since the assignment.</param>
/// <param name="Target">The target at that time; null for a nudge.</param>
/// <param name="People">Keys of the assignees and owners who were notified.</param>
/// <param name="Above">Keys of the superiors who were notified.</param>
public sealed record ReminderPosted(
    string Step, int Visit, string Rung, DateTimeOffset At, int Days, DateOnly? Target, IReadOnlyList<string> People, IReadOnlyList<string> Above) : ReminderEvent;

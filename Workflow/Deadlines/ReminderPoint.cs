using System.Globalization;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Workflow.Deadlines;

/// <summary>Who is notified at a reminder point.</summary>
[Flags]
public enum Audience
{
    None = 0,
    /// <summary>The people the step is assigned to.</summary>
    Responsible = 1,
    /// <summary>The next position above theirs (<see cref="Position.StandIn"/>).</summary>
    Supervisor = 2,
    Director = 4,
    /// <summary>The owners of the case (<see cref="Ownership"/>).</summary>
    Owner = 8,
}

/// <summary>One point of a reminder schedule.</summary>
/// <param name="Key">Stable for the same visit, target and point; changes when the target moves.</param>
/// <param name="Days">
/// Working days overdue; negative before the target. If the step was already overdue when assigned, counted from the
/// assignment.
/// </param>
public sealed record ReminderPoint(string Key, DateTimeOffset At, int Days, Audience To);

/// <summary>The reminders to post as one message.</summary>
/// <param name="Newest">The most recent point that is due.</param>
/// <param name="Missed">Earlier points covered by this message; they are not posted separately.</param>
/// <param name="To">The combined audience of all these points.</param>
public sealed record Reminder(ReminderPoint Newest, IReadOnlyList<ReminderPoint> Missed, Audience To);

/// <summary>The deadline of a visit that is not finished.</summary>
/// <param name="Visit">As <see cref="StepVisit.VisitNumber"/>.</param>
/// <param name="Since">When the step was assigned, or its target last changed if that is later. No reminder is due before this time.</param>
public sealed record OpenDeadline(CaseNumber Case, int Visit, DateTimeOffset Since, Deadline Deadline)
{
    /// <summary>Index of the current stage in the step's approval chain.</summary>
    public int Stage { get; init; }

    /// <summary>The times in which nobody could act; working days in them do not count as late.</summary>
    public IReadOnlyList<Pause> Pauses { get; init; } = [];

    internal bool IsPaused(DateOnly day) => Pauses.Any(p => p.Covers(day));

    /// <summary>For example <c>2570-BUDGET-001|draft|1|-|2027-02-26|before-7</c>; with <c>…|1.2|…</c> for a later stage of the chain.</summary>
    internal ReminderPoint Point(string name, DateOnly day, int days, Audience to) => new(
        string.Create(CultureInfo.InvariantCulture, $"{Case}|{Deadline.Step}|{Visit}{(Stage == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $".{Stage}"))}|{Deadline.Round ?? "-"}|{Deadline.Target:yyyy-MM-dd}|{name}"),
        OfficeHours.Morning(day), days, to);
}

/// <summary>Queries over an ordered sequence of reminder points.</summary>
internal static class ReminderPoints
{
    /// <summary>
    /// The reminder to post now: the most recent point since the last post, with the combined audience of all points missed.
    /// After downtime, missed points are merged into one message. Null if none is due, and outside office hours, in which case
    /// it is due the next morning.
    /// </summary>
    /// <param name="lastPosted">The time of the last point posted for this target (<see cref="ReminderPoint.At"/>); null if none was.</param>
    public static Reminder? Due(this IEnumerable<ReminderPoint> points, HolidayCalendar holidays, DateTimeOffset now, DateTimeOffset? lastPosted)
    {
        if (!OfficeHours.Cover(now, holidays)) return null;
        ReminderPoint[] due = [.. points.TakeWhile(r => r.At <= now).Where(r => !(r.At <= lastPosted))];
        return due.Length == 0 ? null : new Reminder(due[^1], due[..^1], due.Aggregate(default(Audience), (all, r) => all | r.To));
    }

    /// <summary>When the next point is due, so that no check is needed earlier; null if there are no more.</summary>
    public static DateTimeOffset? Next(this IEnumerable<ReminderPoint> points, DateTimeOffset after) => points.FirstOrDefault(r => r.At > after)?.At;
}

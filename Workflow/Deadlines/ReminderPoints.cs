using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Workflow.Deadlines;

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

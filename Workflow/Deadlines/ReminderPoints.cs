using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Workflow.Deadlines;

/// <summary>What follows from the moments at which somebody is told, given in order.</summary>
internal static class ReminderPoints
{
    /// <summary>
    /// What is to be posted now: the newest rung of those since the last one, with all who should have heard of any of them.
    /// After days without the bot that is one message, not as many as were missed. Null when none is due, and outside
    /// office hours, when nobody is disturbed: then it is due the next morning.
    /// </summary>
    /// <param name="lastPosted">The moment of the last rung that was posted (<see cref="ReminderPoint.At"/>) for this target; null when none was.</param>
    public static Reminder? Due(this IEnumerable<ReminderPoint> points, HolidayCalendar holidays, DateTimeOffset now, DateTimeOffset? lastPosted)
    {
        if (!OfficeHours.Cover(now, holidays)) return null;
        ReminderPoint[] due = [.. points.TakeWhile(r => r.At <= now).Where(r => !(r.At <= lastPosted))];
        return due.Length == 0 ? null : new Reminder(due[^1], due[..^1], due.Aggregate(default(Audience), (all, r) => all | r.To));
    }

    /// <summary>The moment at which the next rung falls due: what is looked at then needs no look before. Null when none comes.</summary>
    public static DateTimeOffset? Next(this IEnumerable<ReminderPoint> points, DateTimeOffset after) => points.FirstOrDefault(r => r.At > after)?.At;
}

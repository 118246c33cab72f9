using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Workflow.Deadlines;

/// <summary>
/// When assignees are reminded and when a late step is escalated, in working days relative to the office's own target.
/// A procedure's file can override the default under <c>reminders:</c>.
/// </summary>
public sealed record ReminderSchedule
{
    /// <summary>7, 3 and 1 days before, on the day, and every day after; the supervisor after 3 days late, the director after 5.</summary>
    public static readonly ReminderSchedule Default = new();

    /// <summary>Days before the target on which assignees are reminded.</summary>
    public IReadOnlyList<int> Before { get; init; } = [7, 3, 1];

    /// <summary>Whether assignees are reminded on the morning of the target.</summary>
    public bool OnTheDay { get; init; } = true;

    public bool EachDayLate { get; init; } = true;

    /// <summary>Days late after which the next position up is notified; null for never.</summary>
    public int? SupervisorAfter { get; init; } = 3;

    /// <summary>Days late after which the director is notified; null for never.</summary>
    public int? DirectorAfter { get; init; } = 5;

    /// <summary>The nudge interval unless the procedure's file or the office's setting overrides it.</summary>
    public const int DefaultNudge = 5;

    /// <summary>
    /// Interval in working days at which assignees of a step without a deadline are nudged; 0 for never, null for the office's
    /// setting. Nudges are the office's own: the handbook sets no deadline for these steps.
    /// </summary>
    public int? Nudge { get; init; }

    /// <summary>
    /// The reminder points in order, each on the morning of a working day. The sequence is infinite if <see cref="EachDayLate"/>
    /// is set. Call it only for unfinished visits. A deadline without a known target has no points.
    /// </summary>
    public IEnumerable<ReminderPoint> PointsFor(OpenDeadline deadline, HolidayCalendar holidays)
    {
        if (deadline.Deadline.Target is not { } target) return [];
        // Nobody is reminded on a holiday: use the last working day before it.
        var day = holidays.Roll(target, Roll.Back);
        IEnumerable<ReminderPoint> early =
        [
            .. Before.OrderDescending().Select(n => deadline.Point($"before-{n}", holidays.AddWorkingDays(day, -n), -n, Audience.Responsible)),
            .. OnTheDay ? [deadline.Point("day", day, 0, Audience.Responsible)] : (IEnumerable<ReminderPoint>)[],
        ];
        // Points before the assignment do not apply.
        return early.Where(r => !deadline.IsPaused(ThaiTime.Date(r.At))).Concat(Late(deadline, target, holidays)).Where(r => r.At > deadline.Since);
    }

    /// <inheritdoc cref="ReminderPoints.Due"/>
    public Reminder? Due(OpenDeadline deadline, HolidayCalendar holidays, DateTimeOffset now, DateTimeOffset? lastPosted) =>
        PointsFor(deadline, holidays).Due(holidays, now, lastPosted);

    /// <inheritdoc cref="ReminderPoints.Next"/>
    public DateTimeOffset? Next(OpenDeadline deadline, HolidayCalendar holidays, DateTimeOffset after) => PointsFor(deadline, holidays).Next(after);

    private IEnumerable<ReminderPoint> Late(OpenDeadline deadline, DateOnly target, HolidayCalendar holidays)
    {
        // An assignee who receives an already-overdue step gets the normal grace period before escalation.
        var assigned = ThaiTime.Date(deadline.Since);
        var day = assigned > target ? assigned : target;
        for (var late = 1; EachDayLate || late <= Math.Max(SupervisorAfter ?? 0, DirectorAfter ?? 0); late++)
        {
            do day = holidays.AddWorkingDays(day, 1);
            while (deadline.IsPaused(day));
            var to = (EachDayLate ? Audience.Responsible : default)
                | (late == SupervisorAfter ? Audience.Supervisor : default)
                | (late == DirectorAfter ? Audience.Director : default);
            if (to != default) yield return deadline.Point($"late-{late}", day, late, to);
        }
    }
}

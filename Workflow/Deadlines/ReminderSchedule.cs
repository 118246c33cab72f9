using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Workflow.Deadlines;

/// <summary>
/// When whom a row waits for is reminded, and who above them hears of it. Counted in working days of the office's
/// own target; a procedure's file may say otherwise under <c>reminders:</c>.
/// </summary>
public sealed record ReminderSchedule
{
    /// <summary>7, 3 and 1 days before, the day itself, each day after; one position up after 3 days, the director after 5.</summary>
    public static readonly ReminderSchedule Default = new();

    /// <summary>So many days before the target.</summary>
    public IReadOnlyList<int> Before { get; init; } = [7, 3, 1];

    /// <summary>In the morning of the target.</summary>
    public bool OnTheDay { get; init; } = true;

    public bool EachDayLate { get; init; } = true;

    /// <summary>Days late after which the next position up hears of it; null for never.</summary>
    public int? SupervisorAfter { get; init; } = 3;

    /// <summary>Days late after which the director hears of it; null for never.</summary>
    public int? DirectorAfter { get; init; } = 5;

    /// <summary>Where neither a procedure's file nor the office's setting says otherwise.</summary>
    public const int DefaultNudge = 5;

    /// <summary>
    /// After so many working days whom a step without a deadline waits for is nudged, and again after as many; 0 for never, null
    /// for as the office's setting says. It is a reminder of the office: the handbook gives the step no time.
    /// </summary>
    public int? Nudge { get; init; }

    /// <summary>
    /// The moments at which somebody is told, in order: mornings of working days. They end only with
    /// <see cref="EachDayLate"/>; else take no more than you need. None is owed once the row is done: ask only for visits
    /// that are not finished, and ask again when one is posted. A deadline whose target is not known has none.
    /// </summary>
    public IEnumerable<ReminderPoint> PointsFor(OpenDeadline deadline, HolidayCalendar holidays)
    {
        if (deadline.Deadline.Target is not { } target) return [];
        // Nobody can be reminded on a holiday: the last working day before it is the day.
        var day = holidays.Roll(target, Roll.Back);
        IEnumerable<ReminderPoint> early =
        [
            .. Before.OrderDescending().Select(n => deadline.Point($"before-{n}", holidays.AddWorkingDays(day, -n), -n, Audience.Responsible)),
            .. OnTheDay ? [deadline.Point("day", day, 0, Audience.Responsible)] : (IEnumerable<ReminderPoint>)[],
        ];
        // What lies before the row came to them was never owed.
        return early.Concat(Late(deadline, target, holidays)).Where(r => r.At > deadline.Since);
    }

    /// <inheritdoc cref="ReminderPoints.Due"/>
    public Reminder? Due(OpenDeadline deadline, HolidayCalendar holidays, DateTimeOffset now, DateTimeOffset? lastPosted) =>
        PointsFor(deadline, holidays).Due(holidays, now, lastPosted);

    /// <inheritdoc cref="ReminderPoints.Next"/>
    public DateTimeOffset? Next(OpenDeadline deadline, HolidayCalendar holidays, DateTimeOffset after) => PointsFor(deadline, holidays).Next(after);

    private IEnumerable<ReminderPoint> Late(OpenDeadline deadline, DateOnly target, HolidayCalendar holidays)
    {
        // Who gets a row that is late already has his own days before others hear of it.
        var came = ThaiTime.Date(deadline.Since);
        var day = came > target ? came : target;
        for (var late = 1; EachDayLate || late <= Math.Max(SupervisorAfter ?? 0, DirectorAfter ?? 0); late++)
        {
            day = holidays.AddWorkingDays(day, 1);
            var to = (EachDayLate ? Audience.Responsible : default)
                | (late == SupervisorAfter ? Audience.Supervisor : default)
                | (late == DirectorAfter ? Audience.Director : default);
            if (to != default) yield return deadline.Point($"late-{late}", day, late, to);
        }
    }
}

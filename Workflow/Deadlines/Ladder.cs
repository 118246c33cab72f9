namespace OnesqaBot.Workflow;

/// <summary>
/// When whom a row waits for is reminded, and who above them hears of it. Counted in working days of the office's
/// own target; a procedure's file may say otherwise under <c>reminders:</c>.
/// </summary>
public sealed record Ladder
{
    /// <summary>7, 3 and 1 days before, the day itself, each day after; one position up after 3 days, the director after 5.</summary>
    public static readonly Ladder Default = new();

    /// <summary>So many days before the target.</summary>
    public IReadOnlyList<int> Before { get; init; } = [7, 3, 1];

    /// <summary>In the morning of the target.</summary>
    public bool OnTheDay { get; init; } = true;

    public bool EachDayLate { get; init; } = true;

    /// <summary>Days late after which the next position up hears of it; null for never.</summary>
    public int? NextUpAfter { get; init; } = 3;

    /// <summary>Days late after which the director hears of it; null for never.</summary>
    public int? DirectorAfter { get; init; } = 5;

    /// <summary>
    /// The moments at which somebody is told, in order: mornings of working days. They end only with
    /// <see cref="EachDayLate"/>; else take no more than you need. None is owed once the row is done: ask only for visits
    /// that are not finished, and ask again when one is posted. A deadline whose target is not known has none.
    /// </summary>
    public IEnumerable<Rung> RungsOf(OwedRow row, HolidayCalendar holidays)
    {
        if (row.Deadline.Target is not { } target) return [];
        // Nobody can be reminded on a holiday: the last working day before it is the day.
        var day = holidays.Roll(target, Roll.Back);
        IEnumerable<Rung> early =
        [
            .. Before.OrderDescending().Select(n => row.Rung($"before-{n}", holidays.AddWorkingDays(day, -n), -n, Audience.Responsible)),
            .. OnTheDay ? [row.Rung("day", day, 0, Audience.Responsible)] : (IEnumerable<Rung>)[],
        ];
        // What lies before the row came to them was never owed.
        return early.Concat(Late(row, target, holidays)).Where(r => r.At > row.Since);
    }

    /// <summary>
    /// What is to be posted now: the newest rung of those since the last one, with all who should have heard of any of them.
    /// After days without the bot that is one message, not as many as were missed. Null when none is due, and outside
    /// office hours, when nobody is disturbed: then it is due the next morning.
    /// </summary>
    /// <param name="lastPosted">The moment of the last rung that was posted (<see cref="Rung.At"/>) for this target; null when none was.</param>
    public Reminder? Due(OwedRow row, HolidayCalendar holidays, DateTimeOffset now, DateTimeOffset? lastPosted)
    {
        if (!OfficeHours.Cover(now, holidays)) return null;
        Rung[] due = [.. RungsOf(row, holidays).TakeWhile(r => r.At <= now).Where(r => !(r.At <= lastPosted))];
        return due.Length == 0 ? null : new Reminder(due[^1], due[..^1], due.Aggregate(default(Audience), (all, r) => all | r.To));
    }

    /// <summary>The moment at which the next rung falls due: what is looked at then needs no look before. Null when none comes.</summary>
    public DateTimeOffset? Next(OwedRow row, HolidayCalendar holidays, DateTimeOffset after) =>
        RungsOf(row, holidays).FirstOrDefault(r => r.At > after)?.At;

    private IEnumerable<Rung> Late(OwedRow row, DateOnly target, HolidayCalendar holidays)
    {
        // Who gets a row that is late already has his own days before others hear of it.
        var came = ThaiTime.Date(row.Since);
        var day = came > target ? came : target;
        for (var late = 1; EachDayLate || late <= Math.Max(NextUpAfter ?? 0, DirectorAfter ?? 0); late++)
        {
            day = holidays.AddWorkingDays(day, 1);
            var to = (EachDayLate ? Audience.Responsible : default)
                | (late == NextUpAfter ? Audience.NextUp : default)
                | (late == DirectorAfter ? Audience.Director : default);
            if (to != default) yield return row.Rung($"late-{late}", day, late, to);
        }
    }
}

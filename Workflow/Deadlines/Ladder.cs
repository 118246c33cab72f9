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

    /// <summary>Where neither a procedure's file nor the office's setting says otherwise.</summary>
    public const int UsualNudge = 5;

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

    /// <inheritdoc cref="RungOrder.Due"/>
    public Reminder? Due(OwedRow row, HolidayCalendar holidays, DateTimeOffset now, DateTimeOffset? lastPosted) =>
        RungsOf(row, holidays).Due(holidays, now, lastPosted);

    /// <inheritdoc cref="RungOrder.Next"/>
    public DateTimeOffset? Next(OwedRow row, HolidayCalendar holidays, DateTimeOffset after) => RungsOf(row, holidays).Next(after);

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

using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Workflow.Deadlines;

/// <summary>The first and last day of a window for a given case.</summary>
internal readonly record struct WindowDates(DateOnly Starts, DateOnly Due)
{
    /// <param name="from">The month in which the previous step's window begins; the window cannot start before it.</param>
    /// <param name="round">Null outside the repeating span.</param>
    /// <param name="countedFrom">The date from which a <see cref="WithinWindow"/> counts, or the first of the days of a <see cref="BeforeDaysWindow"/>; null while unknown.</param>
    /// <param name="openedOn">Determines the month or quarter if nothing else does.</param>
    public static WindowDates? Resolve(Window window, CalendarMonth from, RoundMonths? round, DateOnly? countedFrom, DateOnly openedOn)
    {
        // The month that monthly windows refer to: the round's last month, or the month in which the case reaches the step.
        var present = round?.To ?? from.OrLater(CalendarMonth.FromDate(openedOn));
        return window switch
        {
            MonthsWindow { First: { } first } w when from.FirstOf(first) is var start => new(start.First, start.FirstOf(w.Last).Last),
            MonthsWindow w => new(from.First, from.FirstOf(w.Last).Last),
            NextMonthWindow w => new(present.First, present.Next.Day(w.Day)),
            EachWindow { Period: Period.Round } w when round is not null => new(round.From.First, MonthsLater(round.To, w).Last),
            EachWindow { Period: Period.Month } w => new(present.First, MonthsLater(present, w).Last),
            EachWindow w => FiscalQuarter.FromMonth(present) is var quarter ? new(quarter.Start, MonthsLater(quarter.Months[^1], w).Last) : default,
            WithinWindow w => countedFrom is { } day ? new(day, day.AddDays(w.Days)) : null,
            BeforeDaysWindow => countedFrom is { } first ? new(openedOn, first.AddDays(-1)) : null,
            _ => throw new InvalidOperationException($"{window.GetType().Name} has no dates."),
        };
    }

    private static CalendarMonth MonthsLater(CalendarMonth month, EachWindow window) =>
        Enumerable.Range(0, window.MonthsAfter).Aggregate(month, (m, _) => m.Next);
}

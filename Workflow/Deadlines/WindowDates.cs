using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Workflow.Deadlines;

/// <summary>The first and last day of a window in a case.</summary>
internal readonly record struct WindowDates(DateOnly Starts, DateOnly Due)
{
    /// <param name="from">The month in which the earlier row's window begins: no month before it is meant.</param>
    /// <param name="round">Null outside the span that repeats.</param>
    /// <param name="countedFrom">The day that <see cref="WithinWindow"/> counts from; null while it is not known.</param>
    /// <param name="openedOn">Says which month or quarter is meant where nothing else does.</param>
    public static WindowDates? Resolve(Window window, CalendarMonth from, RoundMonths? round, DateOnly? countedFrom, DateOnly openedOn)
    {
        // Each month, and the month before the next: the round's, or the one that the row comes to.
        var present = round?.To ?? from.OrLater(CalendarMonth.FromDate(openedOn));
        return window switch
        {
            MonthsWindow { First: { } first } w when from.FirstOf(first) is var start => new(start.First, start.FirstOf(w.Last).Last),
            MonthsWindow w => new(from.First, from.FirstOf(w.Last).Last),
            NextMonthWindow w => new(present.First, present.Next.Day(w.Day)),
            EachWindow { Period: Period.Round } when round is not null => new(round.From.First, round.To.Last),
            EachWindow { Period: Period.Month } => new(present.First, present.Last),
            EachWindow => FiscalQuarter.FromMonth(present) is var quarter ? new(quarter.Start, quarter.End) : default,
            WithinWindow w => countedFrom is { } day ? new(day, day.AddDays(w.Days)) : null,
            _ => throw new InvalidOperationException($"{window.GetType().Name} has no dates."),
        };
    }
}

using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Workflow.Year;

/// <summary>
/// What the office's procedures ask for in a fiscal year, and how far each of it is. Made anew from the cases whenever it is
/// looked at; nothing of it is stored.
/// </summary>
/// <param name="Entries">By day, then in the order of procedures, cases and rows.</param>
public sealed record YearPlan(FiscalYear Year, DateOnly Today, IReadOnlyList<YearEntry> Entries)
{
    /// <summary>The twelve months of the year. What falls before it stands in the first.</summary>
    public IReadOnlyList<YearMonth> Months =>
    [
        .. Year.Months.Select((month, i) => new YearMonth(
            month, [.. Entries.Where(e => e.Date <= Year.End && (CalendarMonth.FromDate(e.Date) == month || (i == 0 && e.Date < Year.Start)))])),
    ];

    /// <summary>Of a year before the bot nothing is known: its plan would call all the handbook's work late.</summary>
    public bool IsBeforeRecords => Year.BuddhistYear < FiscalYear.FromDate(Today).BuddhistYear && Entries.All(e => e.Case is null);

    /// <summary>What this year's cases still have to do after it has ended.</summary>
    public IReadOnlyList<YearEntry> After => [.. Entries.Where(e => e.Date > Year.End)];

    public YearCounts Counts => new(
        Entries.Count(e => e.State == YearState.Done),
        Entries.Count(e => e.IsLate),
        Entries.Count(e => e is { State: YearState.Now, IsLate: false }),
        Entries.Count(e => e is { State: YearState.Coming or YearState.NotOpened, IsLate: false }),
        Entries.Count(e => e.State == YearState.Cancelled));

    /// <param name="procedures">The newest edition of each.</param>
    /// <param name="cases">Those with the year in their number.</param>
    /// <param name="before">
    /// Those of the year before, of procedures with windows: rows of theirs may fall into this year. In the present year what they still
    /// owe from earlier is late in this one: with open cases of years before that.
    /// </param>
    public static YearPlan For(
        FiscalYear year, IReadOnlyList<Procedure> procedures, IReadOnlyList<YearCase> cases, IReadOnlyList<YearCase> before, HolidayCalendar holidays, DateOnly today)
    {
        var rows = new YearEntries(year, holidays, today);
        var order = procedures.Select((p, i) => (p.Id, i)).ToDictionary(p => p.Id, p => p.i, StringComparer.Ordinal);
        var isPresent = FiscalYear.FromDate(today) == year;
        var entries = before.SelectMany(rows.ForCase).Where(e => (e.Date >= year.Start && e.Date <= year.End) || (isPresent && e.IsLate && e.Date < year.Start))
            .Concat(cases.SelectMany(rows.ForCase))
            // The year's work is still to be done where the only case of it was cancelled.
            .Concat(procedures.Where(p => p.HasWindows && !cases.Any(c => c.Procedure.Id == p.Id && c.Summary.Status != CaseStatus.Cancelled)).SelectMany(rows.NotOpened));
        return new(year, today, [.. entries.OrderBy(e => e.Date).ThenBy(e => order.GetValueOrDefault(e.Procedure.Id, int.MaxValue))
            .ThenBy(e => e.Case?.Number.ToString(), StringComparer.Ordinal)]);
    }
}

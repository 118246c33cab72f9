using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Workflow.Year;

/// <summary>
/// Everything the office's procedures require in a fiscal year, with its progress. Computed from the cases on demand; never
/// stored.
/// </summary>
/// <param name="Entries">Ordered by date, then by procedure, case and step.</param>
public sealed record YearPlan(FiscalYear Year, DateOnly Today, IReadOnlyList<YearEntry> Entries)
{
    /// <summary>The twelve months of the year. Entries dated before the year are in the first month.</summary>
    public IReadOnlyList<YearMonth> Months =>
    [
        .. Year.Months.Select((month, i) => new YearMonth(
            month, [.. Entries.Where(e => e.Date <= Year.End && (CalendarMonth.FromDate(e.Date) == month || (i == 0 && e.Date < Year.Start)))])),
    ];

    /// <summary>Whether it is a past year without any cases. Without records, everything in it would appear late.</summary>
    public bool IsBeforeRecords => Year.BuddhistYear < FiscalYear.FromDate(Today).BuddhistYear && Entries.All(e => e.Case is null);

    /// <summary>Entries of this year's cases that are due after the year ends.</summary>
    public IReadOnlyList<YearEntry> After => [.. Entries.Where(e => e.Date > Year.End)];

    public YearCounts Counts => new(
        Entries.Count(e => e.State == YearState.Done),
        Entries.Count(e => e.IsLate),
        Entries.Count(e => e is { State: YearState.Now, IsLate: false }),
        Entries.Count(e => e is { State: YearState.Coming or YearState.NotOpened, IsLate: false }),
        Entries.Count(e => e.State == YearState.Cancelled));

    /// <param name="procedures">The newest edition of each.</param>
    /// <param name="cases">Cases numbered in this year.</param>
    /// <param name="before">
    /// Cases of the previous year whose procedures have windows: some of their steps may be due this year. For the current year, also
    /// open cases of earlier years, whose overdue steps are listed as late.
    /// </param>
    public static YearPlan For(
        FiscalYear year, IReadOnlyList<Procedure> procedures, IReadOnlyList<YearCase> cases, IReadOnlyList<YearCase> before, HolidayCalendar holidays, DateOnly today)
    {
        var builder = new YearEntries(year, holidays, today);
        var order = procedures.Select((p, i) => (p.Id, i)).ToDictionary(p => p.Id, p => p.i, StringComparer.Ordinal);
        var isPresent = FiscalYear.FromDate(today) == year;
        var entries = before.SelectMany(builder.ForCase).Where(e => (e.Date >= year.Start && e.Date <= year.End) || (isPresent && e.IsLate && e.Date < year.Start))
            .Concat(cases.SelectMany(builder.ForCase))
            // If the only case was cancelled, the year's work is still to be done.
            .Concat(procedures.Where(p => p.HasWindows && !cases.Any(c => c.Procedure.Id == p.Id && c.Summary.Status != CaseStatus.Cancelled)).SelectMany(builder.NotOpened));
        return new(year, today, [.. entries.OrderBy(e => e.Date).ThenBy(e => order.GetValueOrDefault(e.Procedure.Id, int.MaxValue))
            .ThenBy(e => e.Case?.Number.ToString(), StringComparer.Ordinal)]);
    }
}

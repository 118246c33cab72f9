using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Workflow.Statistics;

/// <summary>Figures of the cases numbered in a fiscal year. Computed from their histories on demand; never stored. Names nobody.</summary>
/// <param name="Today">The day on which they were computed.</param>
/// <param name="Procedures">Procedures that have cases, in the handbook's order.</param>
/// <param name="Unreadable">Cases that could not be read and do not count.</param>
public sealed record OfficeStatistics(FiscalYear Year, DateOnly Today, IReadOnlyList<ProcedureStatistics> Procedures, int Unreadable = 0)
{
    public CaseCounts Counts => CaseCounts.Sum(Procedures.Select(p => p.Counts));

    /// <summary>Counts by unit, in the order of the procedures.</summary>
    public IReadOnlyList<(string Unit, CaseCounts Counts)> Units =>
        [.. Procedures.GroupBy(p => p.Procedure.Unit, StringComparer.Ordinal).Select(g => (g.Key, CaseCounts.Sum(g.Select(p => p.Counts))))];

    /// <param name="procedures">The newest edition of each procedure, in order.</param>
    /// <param name="cases">The cases of the year.</param>
    public static OfficeStatistics For(
        FiscalYear year, IReadOnlyList<Procedures.Procedure> procedures, IReadOnlyList<CountedCase> cases, HolidayCalendar holidays, DateOnly today, int unreadable = 0)
    {
        ArgumentNullException.ThrowIfNull(procedures);
        var counting = new CaseCounting(holidays, today);
        var byProcedure = cases.ToLookup(c => c.Procedure.Id, StringComparer.Ordinal);
        // A procedure that is no longer in the handbook comes last.
        var known = procedures.Concat(cases.Select(c => c.Procedure)).DistinctBy(p => p.Id, StringComparer.Ordinal);
        return new(year, today, [.. known.Where(p => byProcedure[p.Id].Any()).Select(p => counting.Count(p, [.. byProcedure[p.Id]]))], unreadable);
    }
}

/// <summary>How many cases there are, and how many met their deadlines.</summary>
/// <param name="OnTime">Steps with a deadline that were finished by their target.</param>
/// <param name="Late">Steps with a deadline that were finished after their target, or are unfinished after it.</param>
/// <param name="CasesWithDeadlines">Cases with at least one such step.</param>
/// <param name="CasesOnTime">Those of them without a late step.</param>
public sealed record CaseCounts(int Open, int Closed, int Cancelled, int OnTime, int Late, int CasesWithDeadlines, int CasesOnTime)
{
    public int Cases => Open + Closed + Cancelled;

    public static CaseCounts Sum(IEnumerable<CaseCounts> counts) => counts.Aggregate(
        new CaseCounts(0, 0, 0, 0, 0, 0, 0),
        (a, b) => new(a.Open + b.Open, a.Closed + b.Closed, a.Cancelled + b.Cancelled, a.OnTime + b.OnTime, a.Late + b.Late, a.CasesWithDeadlines + b.CasesWithDeadlines, a.CasesOnTime + b.CasesOnTime));
}

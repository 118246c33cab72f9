using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Time;
using OnesqaBot.Workflow.Year;

namespace OnesqaBot.Bot.Year;

/// <summary>A bar of the chart: steps that share window, target and state, or whole cases counted in one month.</summary>
/// <param name="From">First day of the window, limited to the year.</param>
/// <param name="To">Last day of the window, limited to the year.</param>
internal sealed record YearBar(DateOnly From, DateOnly To, IReadOnlyList<YearEntry> Entries)
{
    public YearEntry First => Entries[0];

    public DateOnly Until => First.Date > To ? First.Date : To;
}

/// <summary>A row of the chart for a case or procedure. Bars are packed into lanes so that none overlaps another.</summary>
/// <param name="Case">Null for a procedure without an open case, or whose cases have no dated steps.</param>
internal sealed record YearChartLanes(Procedure Procedure, CaseSummary? Case, IReadOnlyList<IReadOnlyList<YearBar>> Lanes)
{
    /// <summary>Width of the label beside a bar, in days.</summary>
    private const int LabelDays = 32;

    /// <summary>Creates the rows in the order of the plan's entries.</summary>
    public static IReadOnlyList<YearChartLanes> FromPlan(YearPlan plan) =>
    [
        .. plan.Entries.Where(e => e.Date <= plan.Year.End)
            .GroupBy(e => (e.Procedure.Id, Number: e.Step is null ? null : e.Case?.Number))
            .Select(g => new YearChartLanes(g.First().Procedure, g.Key.Number is null ? null : g.First().Case, Pack(Bars(g, plan.Year)))),
    ];

    private static IEnumerable<YearBar> Bars(IEnumerable<YearEntry> entries, FiscalYear year) => entries
        .GroupBy(e => e.Step is null
            // Whole cases are counted per month instead of drawn individually.
            ? (From: Clamp(CalendarMonth.FromDate(e.Date).First, year), To: Clamp(CalendarMonth.FromDate(e.Date).First, year), Target: default, Look: YearChart.StyleOf(e))
            : (From: Clamp(e.Deadline?.Starts ?? e.Date, year), To: Clamp(e.Deadline?.LegalDue ?? e.Date, year), Target: e.Date, Look: YearChart.StyleOf(e)))
        .OrderBy(b => b.Key.From).ThenBy(b => b.Key.To)
        .Select(b => new YearBar(b.Key.From, b.Key.To, [.. b]));

    private static List<List<YearBar>> Pack(IEnumerable<YearBar> bars)
    {
        var lanes = new List<List<YearBar>>();
        foreach (var bar in bars)
        {
            if (lanes.Find(l => l[^1].Until.AddDays(l[^1].To.DayNumber - l[^1].From.DayNumber < LabelDays ? LabelDays : 2) <= bar.From) is { } free) free.Add(bar);
            else lanes.Add([bar]);
        }

        return lanes;
    }

    private static DateOnly Clamp(DateOnly date, FiscalYear year) => date < year.Start ? year.Start : date > year.End ? year.End : date;
}

using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Time;
using OnesqaBot.Workflow.Year;

namespace OnesqaBot.Bot.Year;

/// <summary>What the chart draws in one stroke: rows that share window, target and state, or cases that stand as a whole in one month.</summary>
/// <param name="From">The first day of the window, within the year.</param>
/// <param name="To">The last day, within the year.</param>
internal sealed record YearBar(DateOnly From, DateOnly To, IReadOnlyList<YearEntry> Entries)
{
    public YearEntry First => Entries[0];

    public DateOnly Until => First.Date > To ? First.Date : To;
}

/// <summary>A line of the chart: a case, or a procedure; its bars lie in lanes so that none covers another.</summary>
/// <param name="Case">Null for a procedure of which no case was opened, or whose cases have no days of their own.</param>
internal sealed record YearChartLanes(Procedure Procedure, CaseSummary? Case, IReadOnlyList<IReadOnlyList<YearBar>> Lanes)
{
    /// <summary>Days that a label needs beside a bar.</summary>
    private const int Room = 32;

    /// <summary>In the order in which the procedures come in the year.</summary>
    public static IReadOnlyList<YearChartLanes> FromPlan(YearPlan plan) =>
    [
        .. plan.Entries.Where(e => e.Date <= plan.Year.End)
            .GroupBy(e => (e.Procedure.Id, Number: e.Step is null ? null : e.Case?.Number))
            .Select(g => new YearChartLanes(g.First().Procedure, g.Key.Number is null ? null : g.First().Case, Pack(Bars(g, plan.Year)))),
    ];

    private static IEnumerable<YearBar> Bars(IEnumerable<YearEntry> entries, FiscalYear year) => entries
        .GroupBy(e => e.Step is null
            // Whole cases of a month are counted, not drawn one by one.
            ? (From: Within(CalendarMonth.FromDate(e.Date).First, year), To: Within(CalendarMonth.FromDate(e.Date).First, year), Target: default, Look: YearChart.Look(e))
            : (From: Within(e.Deadline?.Starts ?? e.Date, year), To: Within(e.Deadline?.LegalDue ?? e.Date, year), Target: e.Date, Look: YearChart.Look(e)))
        .OrderBy(b => b.Key.From).ThenBy(b => b.Key.To)
        .Select(b => new YearBar(b.Key.From, b.Key.To, [.. b]));

    private static List<List<YearBar>> Pack(IEnumerable<YearBar> bars)
    {
        var lanes = new List<List<YearBar>>();
        foreach (var bar in bars)
        {
            if (lanes.Find(l => l[^1].Until.AddDays(l[^1].To.DayNumber - l[^1].From.DayNumber < Room ? Room : 2) <= bar.From) is { } free) free.Add(bar);
            else lanes.Add([bar]);
        }

        return lanes;
    }

    private static DateOnly Within(DateOnly date, FiscalYear year) => date < year.Start ? year.Start : date > year.End ? year.End : date;
}

using OnesqaBot.Bot.Background;
using OnesqaBot.Bot.Cases;
using OnesqaBot.Bot.Recurring;
using OnesqaBot.Cards.General;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Time;
using OnesqaBot.Workflow.Year;

namespace OnesqaBot.Bot.Year;

/// <summary>Reads what the plan of a year needs, and no more: of procedures without windows the lists know enough.</summary>
internal sealed class YearPlanReader(ICaseStore store, ProcedureLibrary procedures, RecurringSkips skips, OfficeContext office, FaultIsolation isolation)
{
    /// <summary>Cases that are read at once.</summary>
    private const int AtOnce = 8;

    /// <summary>The present year's plan also has what open cases of earlier years still owe: it is late in no other.</summary>
    public async Task<YearPlan> Read(FiscalYear year, CancellationToken cancellation)
    {
        var now = office.Get();
        var cases = Cases(year, onlyWithWindows: false, cancellation);
        var before = Cases(new FiscalYear(year.BuddhistYear - 1), onlyWithWindows: true, cancellation);
        var skipped = await skips.Read(year, cancellation);
        var earlier = year == FiscalYear.FromDate(now.Today) ? await Earlier(year, cancellation) : [];
        return YearPlan.For(
            year, [.. procedures.Current.Where(p => !skipped.ContainsKey(p.Id))], await cases, [.. await before, .. earlier], now.Holidays, now.Today);
    }

    /// <summary>A week for a person; it may lie in two fiscal years.</summary>
    public async Task<Week> Week(DateOnly monday, Actor actor, CancellationToken cancellation)
    {
        var (sunday, today) = (monday.AddDays(6), office.Get().Today);
        var plan = await Read(FiscalYear.FromDate(today >= monday && today <= sunday ? today : monday), cancellation);
        var rows = await Between(plan, monday, sunday, cancellation);
        var days = rows.ToLookup(e => IsOf(e, actor));
        return new Week(monday, [.. days[true]], [.. days[false]], plan.Entries.Count(e => e.IsLate && e.Date < monday));
    }

    /// <summary>What the present year counts as late, and what falls due from today to that day and is not done, by day.</summary>
    public async Task<IReadOnlyList<YearEntry>> Due(DateOnly until, CancellationToken cancellation)
    {
        var today = office.Get().Today;
        var plan = await Read(FiscalYear.FromDate(today), cancellation);
        var ahead = (await Between(plan, today, until, cancellation)).Where(e => e.State is YearState.Now or YearState.Coming or YearState.NotOpened);
        return [.. plan.Entries.Where(e => e.IsLate), .. ahead];
    }

    /// <summary>
    /// The rows of some days in their order, each of the plan of its own year; but what is late only where <paramref name="plan"/> counts it, so that a week, the
    /// digest and the year count alike.
    /// </summary>
    private async Task<IReadOnlyList<YearEntry>> Between(YearPlan plan, DateOnly first, DateOnly last, CancellationToken cancellation)
    {
        var rows = new List<YearEntry>();
        foreach (var year in new[] { FiscalYear.FromDate(first), FiscalYear.FromDate(last) }.Distinct())
        {
            var entries = year == plan.Year ? plan.Entries : (await Read(year, cancellation)).Entries.Where(e => !e.IsLate);
            rows.AddRange(entries.Where(e => e.Step is not null && e.Date >= first && e.Date <= last && (FiscalYear.FromDate(e.Date) == year || e.IsLate)));
        }

        return [.. rows.OrderBy(e => e.Date)];
    }

    /// <summary>Where the case is at the row: who has it. Else whoever is in the position that will work on it.</summary>
    private bool IsOf(YearEntry entry, Actor actor)
    {
        if (entry is not { IsPresent: true, Case: { } summary }) return entry.Position is { } position && actor.In(position) is not null;
        var now = office.Get();
        return summary.Assignments.Any(assignment => Responsibility.Resolve(assignment, summary.OpenedBy, now.Directory, now.Today).Addressees.Any(p => p.Id == actor.Person.Id));
    }

    private async Task<IReadOnlyList<YearCase>> Cases(FiscalYear year, bool onlyWithWindows, CancellationToken cancellation) =>
        await Read(await store.OfYear(year, cancellation), onlyWithWindows, cancellation);

    /// <summary>Open cases of the years before the last one.</summary>
    private async Task<IReadOnlyList<YearCase>> Earlier(FiscalYear year, CancellationToken cancellation)
    {
        var open = await store.DueForReminder(DateTimeOffset.MaxValue, int.MaxValue, cancellation);
        return await Read(open.Where(s => s.Number.Year.BuddhistYear < year.BuddhistYear - 1), onlyWithWindows: true, cancellation);
    }

    private async Task<IReadOnlyList<YearCase>> Read(IEnumerable<CaseSummary> summaries, bool onlyWithWindows, CancellationToken cancellation)
    {
        var cases = new List<YearCase>();
        foreach (var summary in summaries)
        {
            var found = await isolation.Read(
                "year", summary.Number.ToString(), async () => new YearCase(summary, await procedures.Find(summary.Procedure, summary.Revision, cancellation), null), cancellation);
            if (found is not null && (!onlyWithWindows || found.Procedure.HasWindows)) cases.Add(found);
        }

        return await Fill([.. cases], cancellation);
    }

    private async Task<IReadOnlyList<YearCase>> Fill(YearCase[] all, CancellationToken cancellation)
    {
        await Parallel.ForEachAsync(
            Enumerable.Range(0, all.Length).Where(i => all[i].Procedure.HasWindows),
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation },
            async (i, token) => await isolation.Try(
                "year", all[i].Summary.Number.ToString(), async t => all[i] = all[i] with { Full = (await store.Find(all[i].Summary.Number, t))?.Case }, token));
        return all;
    }
}

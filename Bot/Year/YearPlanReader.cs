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

/// <summary>Reads only what a year's plan needs: for procedures without windows, case summaries are enough.</summary>
internal sealed class YearPlanReader(
    ICaseStore store, ProcedureLibrary procedures, RecurringSkips skips, OfficeContext office, FaultIsolation isolation)
{
    /// <summary>Number of cases read concurrently.</summary>
    private const int MaxParallel = 8;

    /// <summary>
    /// Reads the plan of a year. The current year's plan also includes pending steps of open cases from earlier years, which no
    /// other plan counts as overdue.
    /// </summary>
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

    /// <summary>Reads a person's week, which may span two fiscal years.</summary>
    public async Task<Week> Week(DateOnly monday, Actor actor, CancellationToken cancellation)
    {
        var (sunday, today) = (monday.AddDays(6), office.Get().Today);
        var plan = await Read(FiscalYear.FromDate(today >= monday && today <= sunday ? today : monday), cancellation);
        var entries = await ReadEntries(plan, monday, sunday, cancellation);
        var days = entries.ToLookup(e => IsOf(e, actor));
        var late = plan.Entries.Where(e => e.IsLate && e.Date < monday).OrderBy(e => e.Date).ToList();
        var week = new Week(monday, [.. days[true]], [.. days[false]], late.Count);
        if (today < monday || today > sunday) return week;
        var earlier = late.ToLookup(e => IsOf(e, actor));
        return week with { MineLate = [.. earlier[true]], OthersLate = [.. earlier[false]] };
    }

    /// <summary>Returns what the current year counts as overdue, and what is due and not done between today and the given day.</summary>
    public async Task<IReadOnlyList<YearEntry>> Due(DateOnly until, CancellationToken cancellation)
    {
        var today = office.Get().Today;
        var plan = await Read(FiscalYear.FromDate(today), cancellation);
        var ahead = (await ReadEntries(plan, today, until, cancellation)).Where(e => e.State is YearState.Now or YearState.Coming or YearState.NotOpened);
        return [.. plan.Entries.Where(e => e.IsLate), .. ahead];
    }

    /// <summary>Reads what is due in a range of days, and whether each entry belongs to the person.</summary>
    public async Task<ILookup<bool, YearEntry>> Period(DateOnly first, DateOnly last, Actor actor, CancellationToken cancellation)
    {
        var plan = await Read(FiscalYear.FromDate(first), cancellation);
        return (await ReadEntries(plan, first, last, cancellation)).ToLookup(e => IsOf(e, actor));
    }

    /// <summary>Reads what the current year counts as overdue, and whether each entry belongs to the person.</summary>
    public async Task<ILookup<bool, YearEntry>> Late(Actor actor, CancellationToken cancellation)
    {
        var plan = await Read(FiscalYear.FromDate(office.Get().Today), cancellation);
        return plan.Entries.Where(e => e.IsLate).OrderBy(e => e.Date).ToLookup(e => IsOf(e, actor));
    }

    /// <summary>
    /// Returns the steps due in a range of days, in order, each from the plan of its own year. Overdue steps are included only if
    /// <paramref name="plan"/> counts them, so that the week, the digest and the year agree.
    /// </summary>
    private async Task<IReadOnlyList<YearEntry>> ReadEntries(YearPlan plan, DateOnly first, DateOnly last, CancellationToken cancellation)
    {
        var entries = new List<YearEntry>();
        foreach (var year in new[] { FiscalYear.FromDate(first), FiscalYear.FromDate(last) }.Distinct())
        {
            var ofYear = year == plan.Year ? plan.Entries : (await Read(year, cancellation)).Entries.Where(e => !e.IsLate);
            entries.AddRange(ofYear.Where(e => e.Step is not null && e.Date >= first && e.Date <= last && (FiscalYear.FromDate(e.Date) == year || e.IsLate)));
        }

        return [.. entries.OrderBy(e => e.Date)];
    }

    /// <summary>
    /// Whether an entry belongs to a person: for a current step, one of its assignees; otherwise anyone in the responsible position.
    /// </summary>
    public bool IsOf(YearEntry entry, Actor actor)
    {
        if (entry is not { IsPresent: true, Case: { } summary }) return entry.Position is { } position && actor.CapacityIn(position) is not null;
        var now = office.Get();
        return summary.Assignments.Any(assignment => Responsibility.Resolve(assignment, summary, now.Directory, now.Today).IsAddressedTo(actor.Person));
    }

    private async Task<IReadOnlyList<YearCase>> Cases(FiscalYear year, bool onlyWithWindows, CancellationToken cancellation) =>
        await Read(await store.OfYear(year, cancellation), onlyWithWindows, cancellation);

    /// <summary>Reads open cases from before the previous year.</summary>
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
            new ParallelOptions { MaxDegreeOfParallelism = MaxParallel, CancellationToken = cancellation },
            async (i, token) => await isolation.TryRun(
                "year", all[i].Summary.Number.ToString(), async t => all[i] = all[i] with { Full = (await store.Find(all[i].Summary.Number, t))?.Case }, token));
        return all;
    }
}

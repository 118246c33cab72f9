using OnesqaBot.Cards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Bot;

/// <summary>Reads what the plan of a year needs, and no more: of procedures without windows the lists know enough.</summary>
internal sealed class YearBook(ICaseStore store, ProcedureLibrary procedures, OfficeNow office, FaultIsolation isolation)
{
    /// <summary>Cases that are read at once.</summary>
    private const int AtOnce = 8;

    public async Task<YearPlan> Of(FiscalYear year, CancellationToken cancellation)
    {
        var cases = Cases(year, onlyWithWindows: false, cancellation);
        var before = Cases(new FiscalYear(year.BuddhistYear - 1), onlyWithWindows: true, cancellation);
        var now = office.Get();
        return YearPlan.For(year, procedures.Current, await cases, await before, now.Holidays, now.Today);
    }

    /// <summary>A week for a person; it may lie in two fiscal years.</summary>
    public async Task<Week> Week(DateOnly monday, Actor actor, CancellationToken cancellation)
    {
        var first = await Of(FiscalYear.Of(monday), cancellation);
        var last = FiscalYear.Of(monday.AddDays(6)) is var end && end == first.Year ? first : await Of(end, cancellation);
        var rows = first.Entries.Where(e => e.Date <= first.Year.End).Concat(last == first ? [] : last.Entries).Where(e => e.Step is not null).ToList();
        var days = rows.Where(e => e.Date >= monday && e.Date <= monday.AddDays(6)).ToLookup(e => IsOf(e, actor));
        return new Week(monday, [.. days[true]], [.. days[false]], rows.Count(e => e.IsLate && e.Date < monday));
    }

    /// <summary>Where the case is at the row: who has it. Else whoever is in the position that will work on it.</summary>
    private bool IsOf(YearEntry entry, Actor actor)
    {
        if (entry is not { IsPresent: true, Case: { } summary }) return entry.Position is { } position && actor.In(position) is not null;
        var now = office.Get();
        return summary.Turns.Any(t => Responsibility.Of(t, summary.OpenedBy, now.Directory, now.Today).Addressees.Any(p => p.Id == actor.Person.Id));
    }

    private async Task<IReadOnlyList<YearCase>> Cases(FiscalYear year, bool onlyWithWindows, CancellationToken cancellation)
    {
        var all = (await store.OfYear(year, cancellation))
            .Select(s => isolation.Read("year", s.Number.ToString(), () => new YearCase(s, procedures.Find(s.Procedure, s.Revision), null))).OfType<YearCase>()
            .Where(c => !onlyWithWindows || c.Procedure.HasWindows).ToArray();
        await Parallel.ForEachAsync(
            Enumerable.Range(0, all.Length).Where(i => all[i].Procedure.HasWindows),
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation },
            async (i, token) => await isolation.Try(
                "year", all[i].Summary.Number.ToString(), async t => all[i] = all[i] with { Full = (await store.Find(all[i].Summary.Number, t))?.Case }, token));
        return all;
    }
}

using OnesqaBot.Cards;
using OnesqaBot.Dialogs.Intents.Slots;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Bot.Cases;

/// <summary>
/// Finds cases by procedure, year, state, words of the subject, and who opened them. The person's own work is read first, by its
/// index; the office's other cases are read in pages up to a limit, so that a search has a bounded cost however many cases exist.
/// </summary>
internal sealed class CaseFinder(ICaseStore store, WorkLists lists, OfficeContext office)
{
    /// <summary>The maximum number of cases read per fiscal year.</summary>
    private const int MaxRead = 2000;
    private const int PageSize = 500;
    private const int MaxOwned = 50;

    /// <summary>Fiscal years searched, the current one first, unless the query names one.</summary>
    private const int YearsBack = 3;

    /// <param name="ownSuffice">True to read no further if the person's own cases match.</param>
    public async Task<FoundCases> Find(CaseQuery query, bool ownSuffice, bool onlyOpen, Actor actor, int most, CancellationToken cancellation)
    {
        var now = office.Get();
        var matcher = new CaseMatcher(query, now.Directory);
        bool Fits(CaseSummary s) => matcher.Matches(s) && (!onlyOpen || s.Status == CaseStatus.Open);
        var own = (await store.OpenAt(now.Directory.AssigneesFor(actor), cancellation)).Concat(await store.OpenedBy(actor.Person.Id, MaxOwned, cancellation)).Where(Fits).ToList();
        if (ownSuffice && own.Count > 0) return new(await Lines(own, actor, most, cancellation), IsComplete: true);
        var (others, complete) = await Others(query, Fits, now.Today, cancellation);
        return new(await Lines([.. own, .. others], actor, most, cancellation), complete);
    }

    private async Task<(IReadOnlyList<CaseSummary> Found, bool IsComplete)> Others(CaseQuery query, Func<CaseSummary, bool> fits, DateOnly today, CancellationToken cancellation)
    {
        var (found, complete) = (new List<CaseSummary>(), true);
        var current = FiscalYear.FromDate(today).BuddhistYear;
        // The year of a case's subject is at most one away from the year of its number.
        int[] years = query.Year is { } named ? [named, named - 1, named + 1] : [.. Enumerable.Range(0, YearsBack).Select(n => current - n)];
        foreach (var year in years.Where(y => FiscalYear.Has(y) && y <= current + 1))
        {
            CaseNumber? after = null;
            for (var read = 0; ; read += PageSize)
            {
                if (read >= MaxRead)
                {
                    complete = false;
                    break;
                }

                var page = await store.OfYear(new FiscalYear(year), after, PageSize, cancellation);
                found.AddRange(page.Cases.Where(fits));
                if (page.Next is null) break;
                after = page.Next;
            }
        }

        return (found, complete);
    }

    private async Task<IReadOnlyList<WorkLine>> Lines(IEnumerable<CaseSummary> found, Actor actor, int most, CancellationToken cancellation)
    {
        var lines = new List<WorkLine>();
        foreach (var summary in found.DistinctBy(s => s.Number).OrderBy(s => s.OpenedBy == actor.Person.Id ? 0 : 1).ThenBy(s => s.Status == CaseStatus.Open ? 0 : 1).ThenByDescending(s => s.OpenedAt).Take(most))
        {
            if (await lists.Line(summary, assignment: null, office.Get(), cancellation) is { } line) lines.Add(line);
        }

        return lines;
    }
}

/// <param name="IsComplete">False if there were too many cases to read all of them.</param>
internal sealed record FoundCases(IReadOnlyList<WorkLine> Lines, bool IsComplete);

using OnesqaBot.Cards;
using OnesqaBot.Dialogs.Intents.Slots;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Bot.Cases;

/// <summary>Finds cases by procedure, year, state, words of the subject, and who opened them: the person's own work first.</summary>
internal sealed class CaseFinder(ICaseStore store, ProcedureLibrary procedures, WorkLists lists, OfficeContext office)
{
    private const int MaxOwned = 50;

    /// <summary>Cases read per case shown, so that whoever asks for more also gets further back.</summary>
    private const int DepthPerCase = 20;

    /// <summary>The case of a number; null if there is none.</summary>
    public async Task<WorkLine?> Find(CaseNumber number, CancellationToken cancellation)
    {
        if (await store.Find(number, cancellation) is not { } stored) return null;
        var now = office.Get();
        var summary = stored.Summary ?? CaseSummary.FromCase(stored.Case, await procedures.ForCase(stored.Case, cancellation), now.Holidays);
        return await lists.Line(summary, assignment: null, now, cancellation);
    }

    /// <param name="ownSuffice">True to search no further if the person's own cases match.</param>
    public async Task<FoundCases> Find(CaseQuery query, bool ownSuffice, bool onlyOpen, Actor actor, int most, CancellationToken cancellation) =>
        await Find(query, await Own(actor, cancellation), ownSuffice, onlyOpen, actor, most, cancellation);

    /// <summary>What the first query finds, then what each further one adds, until there are as many as are wanted.</summary>
    public async Task<FoundCases> Find(IEnumerable<CaseQuery> queries, Actor actor, int most, CancellationToken cancellation)
    {
        var own = await Own(actor, cancellation);
        var found = new FoundCases(WorkList.Create(0, []), IsComplete: true);
        foreach (var query in queries)
        {
            if (found.Lines.Count >= most) return found with { IsComplete = false };
            var next = await Find(query, own, ownSuffice: false, onlyOpen: false, actor, most, cancellation);
            // The same unreadable cases may be met again.
            found = new(
                WorkList.Create(Math.Max(found.Lines.Unreadable, next.Lines.Unreadable), found.Lines.Concat(next.Lines).DistinctBy(l => l.Summary.Number).Take(most)),
                found.IsComplete && next.IsComplete);
        }

        return found;
    }

    private async Task<FoundCases> Find(
        CaseQuery query, (CaseList At, CaseList Opened) mine, bool ownSuffice, bool onlyOpen, Actor actor, int most, CancellationToken cancellation)
    {
        var search = query.ToSearch(onlyOpen, office.Get().Directory) with { Depth = Math.Max(CaseSearch.DefaultDepth, DepthPerCase * most) };
        var own = mine.At.Concat(mine.Opened).Where(search.Matches).ToList();
        if (ownSuffice && own.Count > 0) return new(await Lines(own, mine.At.Unreadable + mine.Opened.Unreadable, actor, most, cancellation), IsComplete: true);
        var others = await store.Search(search, most, cancellation);
        return new(await Lines([.. own, .. others.Cases], others.Cases.Unreadable, actor, most, cancellation), others.IsComplete);
    }

    private async Task<(CaseList At, CaseList Opened)> Own(Actor actor, CancellationToken cancellation) =>
        (await store.OpenAt(office.Get().Directory.AssigneesFor(actor), cancellation), await store.OpenedBy(actor.Person.Id, MaxOwned, cancellation));

    private async Task<WorkList> Lines(IEnumerable<CaseSummary> found, int unreadable, Actor actor, int most, CancellationToken cancellation)
    {
        var lines = new List<WorkLine?>();
        foreach (var summary in found.DistinctBy(s => s.Number).OrderBy(s => s.OpenedBy == actor.Person.Id ? 0 : 1).ThenBy(s => s.Status == CaseStatus.Open ? 0 : 1).ThenByDescending(s => s.OpenedAt).Take(most))
            lines.Add(await lists.Line(summary, assignment: null, office.Get(), cancellation));
        return WorkList.Create(unreadable, lines);
    }
}

/// <param name="IsComplete">False if there may be more.</param>
internal sealed record FoundCases(WorkList Lines, bool IsComplete);

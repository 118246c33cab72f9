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
    public async Task<FoundCases> Find(CaseQuery query, bool ownSuffice, bool onlyOpen, Actor actor, int most, CancellationToken cancellation)
    {
        var now = office.Get();
        var search = query.ToSearch(onlyOpen, now.Directory) with { Depth = Math.Max(CaseSearch.DefaultDepth, DepthPerCase * most) };
        var (at, opened) = (await store.OpenAt(now.Directory.AssigneesFor(actor), cancellation), await store.OpenedBy(actor.Person.Id, MaxOwned, cancellation));
        var own = at.Concat(opened).Where(search.Matches).ToList();
        if (ownSuffice && own.Count > 0) return new(await Lines(own, at.Unreadable + opened.Unreadable, actor, most, cancellation), IsComplete: true);
        var others = await store.Search(search, most, cancellation);
        return new(await Lines([.. own, .. others.Cases], others.Cases.Unreadable, actor, most, cancellation), others.IsComplete);
    }

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

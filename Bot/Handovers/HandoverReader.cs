using OnesqaBot.Bot.Background;
using OnesqaBot.Bot.Cases;
using OnesqaBot.Bot.Files;
using OnesqaBot.Cards;
using OnesqaBot.Cards.Handovers;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Handovers;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Handovers;

/// <summary>Collects what a person has to hand over.</summary>
internal sealed class HandoverReader(ICaseStore store, WorkLists lists, IDocuments documents, DocumentLinks links, OfficeContext office, FaultIsolation isolation)
{
    /// <summary>Open cases come first, so this leaves none out in an office of any likely size.</summary>
    private const int MaxOwned = 1000;

    /// <summary>Number of cases read concurrently.</summary>
    private const int MaxParallel = 8;

    public async Task<HandoverPack> Read(Person person, CancellationToken cancellation)
    {
        var actor = office.ActorFor(person);
        var waiting = await lists.Mine(actor, cancellation);
        // Includes what the person gave to others, which remains listed with whom it was given from.
        var open = await store.OpenAt(office.Get().Directory.AssigneesFor(actor), cancellation);
        var opened = await store.OpenedBy(person.Id, MaxOwned, cancellation);
        var yearly = await store.OpenedBy(Signature.SystemPerson, MaxOwned, cancellation);

        var found = open.Concat(opened).Concat(yearly).Where(s => s.Status == CaseStatus.Open).DistinctBy(s => s.Number).ToList();
        var (near, mine) = (open.Select(s => s.Number).ToHashSet(), waiting.Select(w => w.Summary.Number).ToHashSet());
        var cases = new HandoverCase?[found.Count];
        var failed = 0;
        await Parallel.ForEachAsync(Enumerable.Range(0, found.Count), new ParallelOptions { MaxDegreeOfParallelism = MaxParallel, CancellationToken = cancellation }, async (i, token) =>
        {
            var line = await lists.Line(found[i], found[i].Assignments.Count > 0 ? found[i].Assignments[0] : null, office.Get(), token);
            if (line is not null && !near.Contains(found[i].Number) && !Ownership.Owns(actor, line.Summary, line.Procedure)) return;
            cases[i] = line is null ? null : await isolation.Read("handovers", $"{found[i].Number}", () => Case(line, actor, token), token);
            if (cases[i] is null) Interlocked.Increment(ref failed);
        });
        return new(
            person, [.. waiting.OrderBy(w => w.Summary.Due ?? DateOnly.MaxValue)],
            [.. cases.OfType<HandoverCase>().Where(c => c.IsOwn || c.Promises.Count > 0 || mine.Contains(c.Line.Summary.Number)).OrderBy(c => c.Line.Summary.Number.ToString(), StringComparer.Ordinal)],
            IsComplete: failed + open.Unreadable + opened.Unreadable + yearly.Unreadable == 0);
    }

    private async ValueTask<HandoverCase> Case(WorkLine line, Actor actor, CancellationToken cancellation)
    {
        var number = line.Summary.Number;
        var stored = await store.Find(number, cancellation) ?? throw new InvalidOperationException($"{number} is listed but does not exist.");
        return new(line, Ownership.Owns(actor, line.Summary, line.Procedure), links.In(stored), documents.Folder(number, line.Summary.Procedure), Promise.In(stored, actor.Person, office.Get().Today));
    }
}

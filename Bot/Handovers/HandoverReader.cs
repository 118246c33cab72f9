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

/// <summary>Collects what a person or a position has to hand over.</summary>
internal sealed class HandoverReader(
    ICaseStore store, WorkLists lists, IDocuments documents, DocumentLinks links, OfficeContext office, FaultIsolation isolation)
{
    /// <summary>Open cases come first, so this leaves none out in an office of any likely size.</summary>
    private const int MaxOwned = 1000;

    /// <summary>Number of cases read concurrently.</summary>
    private const int MaxParallel = 8;

    public Task<HandoverPack> Read(HandoverSubject subject, CancellationToken cancellation) => subject switch
    {
        HandoverSubject.OfPerson person => Read(person, cancellation),
        HandoverSubject.OfPosition position => Read(position, cancellation),
        _ => throw new InvalidOperationException($"{subject.GetType().Name} has nothing to hand over."),
    };

    private async Task<HandoverPack> Read(HandoverSubject.OfPerson person, CancellationToken cancellation)
    {
        var waiting = await lists.Mine(person.Actor, cancellation);
        // Includes what the person gave to others, which remains listed with whom it was given from.
        var open = await store.OpenAt(office.Get().Directory.AssigneesFor(person.Actor), cancellation);
        var mine = waiting.Select(w => w.Summary.Number).ToHashSet();
        return await Read(person, [.. waiting], open, [person.Person.Id], c => mine.Contains(c.Line.Summary.Number), cancellation);
    }

    private async Task<HandoverPack> Read(HandoverSubject.OfPosition position, CancellationToken cancellation)
    {
        var now = office.Get();
        List<string> below = [.. Authority.AtOrBelow(position.Position.Key, now.Directory)];
        var assignees = AssigneesOf([.. below, .. position.EitherOr], now.Directory);
        var own = AssigneesOf([position.Position.Key, .. position.EitherOr], now.Directory);
        var open = await store.OpenAt(assignees, cancellation);
        var waiting = new List<WorkLine>();
        foreach (var (summary, assignment) in open.SelectMany(s => s.Assignments.Where(a => a.IsOfAny(assignees)).Select(a => (s, a))))
        {
            // A case that cannot be read is counted below.
            if (await lists.Line(summary, assignment, now, cancellation) is not { Responsible: { } responsible } line) continue;
            // What was given to a person by name is among what was agreed. A vacant position below is stood in for.
            if (responsible.Delegation is null && (assignment.IsOfAny(own) || responsible.Position == position.Position.Key)) waiting.Add(line);
        }

        return await Read(position, waiting, open, position.Holders.Select(h => h.Id), _ => true, cancellation);
    }

    /// <param name="open">The cases that are with the subject or in its line.</param>
    /// <param name="openers">Keys of the people whose cases the subject may own.</param>
    /// <param name="isIncluded">Whether a case belongs to the handover although the subject neither owns it nor has agreed anything about it.</param>
    private async Task<HandoverPack> Read(
        HandoverSubject subject, IReadOnlyList<WorkLine> waiting, CaseList open, IEnumerable<string> openers, Func<HandoverCase, bool> isIncluded, CancellationToken cancellation)
    {
        var opened = new List<CaseList>();
        foreach (var opener in openers.Append(Signature.SystemPerson)) opened.Add(await store.OpenedBy(opener, MaxOwned, cancellation));
        var near = open.Select(s => s.Number).ToHashSet();
        var found = open.Concat(opened.SelectMany(o => o)).Where(s => s.Status == CaseStatus.Open).DistinctBy(s => s.Number).ToList();
        var cases = new HandoverCase?[found.Count];
        var failed = 0;
        await Parallel.ForEachAsync(Enumerable.Range(0, found.Count), new ParallelOptions { MaxDegreeOfParallelism = MaxParallel, CancellationToken = cancellation }, async (i, token) =>
        {
            var line = await lists.Line(found[i], found[i].Assignments.Count > 0 ? found[i].Assignments[0] : null, office.Get(), token);
            // The bot opened it for another position.
            if (line is not null && !near.Contains(found[i].Number) && subject is HandoverSubject.OfPerson { Actor: var actor } && !Ownership.Owns(actor, line.Summary, line.Procedure)) return;
            cases[i] = line is null ? null : await isolation.Read("handovers", $"{found[i].Number}", () => Case(line, subject, token), token);
            if (cases[i] is null) Interlocked.Increment(ref failed);
        });
        return new(
            subject, [.. waiting.OrderBy(w => w.Summary.Due ?? DateOnly.MaxValue)],
            [
                .. cases.OfType<HandoverCase>().Where(c => c.IsOwn || c.Promises.Count > 0 || (near.Contains(c.Line.Summary.Number) && isIncluded(c)))
                    .OrderBy(c => c.Line.Summary.Number.ToString(), StringComparer.Ordinal),
            ],
            IsComplete: failed + open.Unreadable + opened.Sum(o => o.Unreadable) == 0);
    }

    /// <summary>The positions and the units that they respond for.</summary>
    private static IReadOnlyCollection<Assignee> AssigneesOf(IReadOnlyCollection<string> positions, StaffDirectory directory) =>
        [.. positions.Select(p => new Assignee.Position(p)), .. directory.Units.Where(u => positions.Contains(u.Position)).Select(u => new Assignee.Unit(u.Key))];

    private async ValueTask<HandoverCase> Case(WorkLine line, HandoverSubject subject, CancellationToken cancellation)
    {
        var number = line.Summary.Number;
        var stored = await store.Find(number, cancellation) ?? throw new InvalidOperationException($"{number} is listed but does not exist.");
        return new(line, subject.Owns(stored.Case, line.Procedure), links.AddLinks(stored), documents.Folder(number, line.Summary.Procedure), Promise.FindAll(stored, subject, office.Get().Today));
    }
}

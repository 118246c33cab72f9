using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.Handbook;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Bot.Cases;

/// <summary>
/// Stores every revision of a procedure that a case may have begun under: when the file changes, open cases continue under
/// their own revision.
/// </summary>
internal sealed class ProcedureRevisions(IKeyValueStore store)
{
    /// <summary>Stores the revisions. Must run before the first case can be opened.</summary>
    public Task Save(IEnumerable<Procedure> procedures, CancellationToken cancellation) =>
        store.Write(procedures.ToDictionary(p => Key(p.Id, p.Revision), p => new KeyValueItem(p.Source, null)), cancellation);

    /// <summary>
    /// Returns a stored revision. It is not checked against the current positions: a case whose position no longer exists
    /// reports that itself.
    /// </summary>
    public async Task<Procedure?> Find(string id, string revision, CancellationToken cancellation)
    {
        var key = Key(id, revision);
        var read = await store.Read([key], cancellation);
        return read.TryGetValue(key, out var item) ? ProcedureReader.Read($"{id} ({revision})", item.Text) : null;
    }

    /// <summary>Stores chapters of the handbook that the office may adopt.</summary>
    public Task Save(HandbookFront front, CancellationToken cancellation) =>
        store.Write(new Dictionary<string, KeyValueItem> { [FrontKey(front.Revision)] = new(front.Source, null) }, cancellation);

    /// <summary>Returns stored chapters of the handbook; null if that revision was never stored.</summary>
    public async Task<HandbookFront?> FindFront(string revision, CancellationToken cancellation)
    {
        var key = FrontKey(revision);
        return (await store.Read([key], cancellation)).TryGetValue(key, out var item) ? HandbookFrontReader.Read($"handbook ({revision})", item.Text) : null;
    }

    private static string Key(string id, string revision) => $"procedure/{id}/{revision}";

    private static string FrontKey(string revision) => $"handbook/{revision}";
}

/// <summary>Stores the current revisions when the host starts, once the store is open.</summary>
internal sealed class ProcedureRevisionSeeder(ProcedureRevisions revisions, ProcedureLibrary procedures) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => revisions.Save(procedures.Current, cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

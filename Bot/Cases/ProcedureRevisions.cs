using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Bot.Cases;

/// <summary>
/// Keeps every text of a procedure that cases may begin under: when its file is changed, the cases under way go on as they
/// began.
/// </summary>
internal sealed class ProcedureRevisions(IKeyValueStore store)
{
    /// <summary>To be done before the first case can begin.</summary>
    public Task Keep(IEnumerable<Procedure> procedures, CancellationToken cancellation) =>
        store.Write(procedures.ToDictionary(p => Key(p.Id, p.Revision), p => new KeyValueItem(p.Source, null)), cancellation);

    /// <summary>
    /// A revision from before. Whether the office still has the positions it names is not asked: a case of a position that is
    /// gone tells so itself.
    /// </summary>
    public async Task<Procedure?> Find(string id, string revision, CancellationToken cancellation)
    {
        var key = Key(id, revision);
        var read = await store.Read([key], cancellation);
        return read.TryGetValue(key, out var item) ? ProcedureReader.Read($"{id} ({revision})", item.Text) : null;
    }

    private static string Key(string id, string revision) => $"procedure/{id}/{revision}";
}

/// <summary>Keeps them when the host starts, once the store is open.</summary>
internal sealed class ProcedureRevisionSeeder(ProcedureRevisions revisions, ProcedureLibrary procedures) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => revisions.Keep(procedures.Current, cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

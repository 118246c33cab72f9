using Azure.Data.Tables;
using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Adapters.Tables;

/// <summary>The pending effects of one case, read together and written back under optimistic concurrency.</summary>
internal sealed class CaseOutbox
{
    private readonly List<OutboxBatch> _batches;
    private readonly List<(OutboxBatch Batch, TableEntity? Index)> _original;

    private CaseOutbox(List<OutboxBatch> batches) =>
        (_batches, _original) = (batches, [.. batches.Select(b => (b, b.Index))]);

    public IReadOnlyList<OutboxBatch> Batches => _batches;

    /// <summary>The first effect of each lane. Only these may be claimed.</summary>
    public IEnumerable<(OutboxBatch Batch, WaitingEffect Effect)> Heads =>
        _batches.SelectMany(b => b.Effects.Select(e => (Batch: b, Effect: e))).DistinctBy(e => e.Effect.Effect.Lane);

    public static async Task<CaseOutbox> Read(StorageTable table, CaseNumber number, CancellationToken cancellation)
    {
        var rows = await StorageTable.All(table.Rows(CaseRows.Partition(number), CaseRows.Outbox, cancellation: cancellation), cancellation);
        return new CaseOutbox([.. rows.Select(r => OutboxBatch.Read(number, r))]);
    }

    public (OutboxBatch Batch, WaitingEffect Effect)? Find(string key)
    {
        foreach (var batch in _batches)
        foreach (var effect in batch.Effects)
            if (batch.Entry(effect).Key == key) return (batch, effect);
        return null;
    }

    /// <summary>Puts an effect back into the outbox, in its original place.</summary>
    /// <returns>The batch that contains it.</returns>
    public OutboxBatch Add(CaseNumber number, int first, WaitingEffect effect)
    {
        var batch = _batches.Find(b => b.First == first);
        if (batch is null)
        {
            batch = OutboxBatch.Recreate(number, first);
            _batches.Insert(_batches.TakeWhile(b => b.First < first).Count(), batch);
            _original.Add((batch, null));
        }

        batch.Effects.Insert(batch.Effects.TakeWhile(e => e.Place < effect.Place).Count(), effect);
        return batch;
    }

    public static void Replace(OutboxBatch batch, WaitingEffect old, WaitingEffect replacement) =>
        batch.Effects[batch.Effects.IndexOf(old)] = replacement;

    public static void Remove(OutboxBatch batch, WaitingEffect effect) => batch.Effects.Remove(effect);

    /// <summary>
    /// Writes the changed batches and those whose due time changes as a result. New index rows are written before, and old ones deleted
    /// after.
    /// </summary>
    /// <returns>False, with nothing changed, on a conflict.</returns>
    public async Task<bool> Write(StorageTable table, IReadOnlySet<OutboxBatch> changed, CancellationToken cancellation)
    {
        var heads = Heads.ToLookup(h => h.Batch, h => h.Effect.Ready);
        var actions = new List<TableTransactionAction>();
        var written = new List<OutboxBatch>();
        foreach (var batch in _batches)
        {
            DateTimeOffset? due = heads[batch].Any() ? heads[batch].Min() : null;
            if (!changed.Contains(batch) && due == batch.Due) continue;
            var etag = batch.ETag;
            written.Add(batch);
            batch.Plan(due);
            actions.Add(
                etag == default ? new(TableTransactionActionType.Add, batch.Row())
                : batch.Effects.Count == 0 ? new(TableTransactionActionType.Delete, batch.Row(), etag)
                : new(TableTransactionActionType.UpdateReplace, batch.Row(), etag));
        }

        if (actions.Count == 0) return true;
        actions.AddRange(Predecessors(written).Select(b => new TableTransactionAction(TableTransactionActionType.UpdateMerge, b.Key(), b.ETag)));
        var (old, added) = IndexRows(written);
        await Task.WhenAll(added.Select(i => table.Upsert(i, cancellation)));
        if (!await table.Submit(actions, cancellation))
        {
            // The transaction may have succeeded with its response lost, so read the case again. Index rows that it does not use by
            // now will never be used, because the revisions to be replaced are gone.
            var current = await Read(table, written[0].Case, cancellation);
            await DeleteQuietly(table, added.Where(i => !current.Batches.Any(b => b.IsNamedBy(i))));
            return false;
        }

        await DeleteQuietly(table, old);
        return true;
    }

    /// <summary>
    /// The unwritten batches with earlier effects in the lanes of a written one. The transaction requires them to be unchanged:
    /// otherwise an effect could be left without a due time because of a predecessor that is being completed at the same moment, and
    /// would never be claimed.
    /// </summary>
    private IEnumerable<OutboxBatch> Predecessors(List<OutboxBatch> written)
    {
        var lanes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var batch in Enumerable.Reverse(_batches))
        {
            if (written.Contains(batch)) lanes.UnionWith(batch.Effects.Select(e => e.Effect.Lane));
            else if (batch.Effects.Any(e => lanes.Contains(e.Effect.Lane))) yield return batch;
        }
    }

    /// <summary>The index rows to delete and to add for the written batches. A batch whose due time is unchanged needs neither.</summary>
    private (List<TableEntity> Old, List<TableEntity> Added) IndexRows(List<OutboxBatch> written)
    {
        var moved = _original.Where(b => written.Contains(b.Batch) && b.Index?.RowKey != b.Batch.Index?.RowKey).ToList();
        return ([.. moved.Select(b => b.Index).OfType<TableEntity>()], [.. moved.Select(b => b.Batch.Index).OfType<TableEntity>()]);
    }

    // A row that survives this points to an outdated revision and is deleted when it is next claimed.
    private static async Task DeleteQuietly(StorageTable table, IEnumerable<TableEntity> rows) =>
        await Task.WhenAll(rows.Select(i => table.Delete(i.PartitionKey, i.RowKey, CancellationToken.None)))
            .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
}

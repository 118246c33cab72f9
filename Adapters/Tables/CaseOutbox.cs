using Azure.Data.Tables;
using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Adapters.Tables;

/// <summary>All that waits of one case, read in one go, changed, and written back if nobody else changed it meanwhile.</summary>
internal sealed class CaseOutbox
{
    private readonly List<OutboxBatch> _batches;
    private readonly List<(OutboxBatch Batch, TableEntity? Index)> _before;

    private CaseOutbox(List<OutboxBatch> batches) =>
        (_batches, _before) = (batches, [.. batches.Select(b => (b, b.Index))]);

    public IReadOnlyList<OutboxBatch> Batches => _batches;

    /// <summary>The first of each lane: the only ones that may be taken.</summary>
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

    /// <summary>Puts an effect back among those that wait, in its old place.</summary>
    /// <returns>The batch that it is in.</returns>
    public OutboxBatch Add(CaseNumber number, int first, WaitingEffect effect)
    {
        var batch = _batches.Find(b => b.First == first);
        if (batch is null)
        {
            batch = OutboxBatch.Again(number, first);
            _batches.Insert(_batches.TakeWhile(b => b.First < first).Count(), batch);
            _before.Add((batch, null));
        }

        batch.Effects.Insert(batch.Effects.TakeWhile(e => e.Place < effect.Place).Count(), effect);
        return batch;
    }

    public static void Replace(OutboxBatch batch, WaitingEffect old, WaitingEffect with) => batch.Effects[batch.Effects.IndexOf(old)] = with;

    public static void Strike(OutboxBatch batch, WaitingEffect effect) => batch.Effects.Remove(effect);

    /// <summary>Writes the batches that changed, and those whose turn it became by that. Index rows come before and go after.</summary>
    /// <returns>False, with nothing changed, when somebody else was faster.</returns>
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
        actions.AddRange(Before(written).Select(b => new TableTransactionAction(TableTransactionActionType.UpdateMerge, b.Key(), b.ETag)));
        var (old, coming) = IndexRows(written);
        await Task.WhenAll(coming.Select(i => table.Put(i, cancellation)));
        if (!await table.Submit(actions, cancellation))
        {
            // It may have been done and only the answer lost: what the case now says counts. What it does not say by now it
            // never will, since the revisions that were to be replaced are gone.
            var stands = await Read(table, written[0].Case, cancellation);
            await Away(table, coming.Where(i => !stands.Batches.Any(b => b.IsNamedBy(i))));
            return false;
        }

        await Away(table, old);
        return true;
    }

    /// <summary>
    /// Those not written that hold one written back. They are made to be as they were read: else one is put off because
    /// another goes first, just while that other is carried out, and nobody comes for it any more.
    /// </summary>
    private IEnumerable<OutboxBatch> Before(List<OutboxBatch> written)
    {
        var lanes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var batch in Enumerable.Reverse(_batches))
        {
            if (written.Contains(batch)) lanes.UnionWith(batch.Effects.Select(e => e.Effect.Lane));
            else if (batch.Effects.Any(e => lanes.Contains(e.Effect.Lane))) yield return batch;
        }
    }

    /// <summary>Of the batches written: index rows that go, and those that come. One whose time stays does neither.</summary>
    private (List<TableEntity> Old, List<TableEntity> Coming) IndexRows(List<OutboxBatch> written)
    {
        var moved = _before.Where(b => written.Contains(b.Batch) && b.Index?.RowKey != b.Batch.Index?.RowKey).ToList();
        return ([.. moved.Select(b => b.Index).OfType<TableEntity>()], [.. moved.Select(b => b.Batch.Index).OfType<TableEntity>()]);
    }

    // What is left here names a revision that is gone: whoever comes upon it takes it away.
    private static async Task Away(StorageTable table, IEnumerable<TableEntity> rows) =>
        await Task.WhenAll(rows.Select(i => table.Delete(i.PartitionKey, i.RowKey, CancellationToken.None)))
            .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
}

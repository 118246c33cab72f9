using System.Runtime.CompilerServices;
using Azure;
using Azure.Data.Tables;
using OnesqaBot.Adapters.Archive;
using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Adapters.Tables;

/// <summary>Reads and writes the whole table. Each case is consistent in itself.</summary>
internal sealed class TablesArchive(StorageTable table) : IStoreArchive
{
    private const int MaxConcurrency = 16;

    private readonly ArchivedRows _rows = new();

    public string Place => table.Name;

    public async Task<bool> Exists(CancellationToken cancellation)
    {
        try
        {
            return !await table.IsEmpty(cancellation);
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            return false;
        }
    }

    public async Task<bool> IsEmpty(CancellationToken cancellation)
    {
        await foreach (var row in table.All(cancellation))
            if (!IsOwn(row)) return false;
        return true;
    }

    public async IAsyncEnumerable<StoreRecord> Read([EnumeratorCancellation] CancellationToken cancellation)
    {
        var rows = new List<TableEntity>();
        await foreach (var row in table.Partitions("case|", "case}", cancellation))
        {
            if (rows.Count > 0 && rows[0].PartitionKey != row.PartitionKey)
            {
                foreach (var record in await Case(rows, cancellation)) yield return record;
                rows.Clear();
            }

            rows.Add(row);
        }

        foreach (var record in await Case(rows, cancellation)) yield return record;
        await foreach (var row in table.Range(TablesOutbox.Dead, "0", "}", cancellation: cancellation))
            foreach (var record in ArchivedRows.DeadLetter(row)) yield return record;
        await foreach (var row in table.Range(TablesConversations.Partition, "0", "}", cancellation: cancellation)) yield return ArchivedRows.Conversation(row);
        await foreach (var row in table.Partitions(TablesKeyValueStore.Partition, TablesKeyValueStore.Partition + "0", cancellation))
            if (!IsOwn(row)) yield return new KeyValueRecord(TableKeys.NameOf(row, row.RowKey), row.Text());
        await foreach (var row in table.Partitions("number|", "number}", cancellation))
            foreach (var record in ArchivedRows.Number(row)) yield return record;
    }

    public async Task Write(IReadOnlyList<StoreRecord> records, CancellationToken cancellation)
    {
        var options = new ParallelOptions { MaxDegreeOfParallelism = MaxConcurrency, CancellationToken = cancellation };
        // Every number produces a counter row; the last one is the highest.
        var rows = records.SelectMany(_rows.RowsFor).GroupBy(r => (r.PartitionKey, r.RowKey)).Select(same => same.Last());
        await Parallel.ForEachAsync(rows.GroupBy(r => r.PartitionKey).SelectMany(RowBatches.Split), options, async (batch, stop) => await table.UpsertAll(batch, stop));
        await Parallel.ForEachAsync(records.OfType<OutboxRecord>().GroupBy(r => r.Case), options, async (waiting, stop) => await Write(CaseNumber.Parse(waiting.Key), waiting, stop));
    }

    public async Task Clear(CancellationToken cancellation)
    {
        var batch = new List<TableEntity>();
        await foreach (var row in table.All(cancellation))
        {
            if (IsOwn(row)) continue;
            if (batch.Count == 100 || (batch.Count > 0 && batch[0].PartitionKey != row.PartitionKey)) await Delete(batch, cancellation);
            batch.Add(row);
        }

        await Delete(batch, cancellation);
        _rows.Forget();
    }

    public Task Remove(StoreRecord record, CancellationToken cancellation) =>
        record is SentCardRecord or DeadLetterRecord or ConversationRecord or KeyValueRecord
        ? Task.WhenAll(_rows.RowsFor(record).Select(r => table.Delete(r.PartitionKey, r.RowKey, cancellation)))
        : throw new InvalidOperationException($"A {record.GetType().Name} is never deleted.");

    /// <summary>Adds effects to the outbox of their case in the same way as requeued dead letters.</summary>
    private async Task Write(CaseNumber number, IEnumerable<OutboxRecord> records, CancellationToken cancellation)
    {
        const int maxBatches = 40;
        foreach (var some in records.GroupBy(r => OutboxBatch.Parts(r.Key).First).Chunk(maxBatches))
        {
            var outbox = await CaseOutbox.Read(table, number, cancellation);
            var changed = new HashSet<OutboxBatch>();
            foreach (var record in some.SelectMany(batch => batch))
            {
                var (first, place) = OutboxBatch.Parts(record.Key);
                changed.Add(outbox.Add(number, first, new WaitingEffect(
                    place, EffectJson.Read(record.Effect.Text), StoreJson.Time(record.CreatedAt), StoreJson.Time(record.ReadyAt), null, record.Attempts, record.Error)));
            }

            if (!await outbox.Write(table, changed, cancellation)) throw new InvalidOperationException($"The outbox of {number} was changed while it was being filled.");
        }
    }

    /// <summary>While the bot is running, a page boundary can fall between two writes of one transaction; then the partition is read again.</summary>
    private async Task<IReadOnlyList<StoreRecord>> Case(List<TableEntity> rows, CancellationToken cancellation)
    {
        const int maxAttempts = 10;
        if (rows.Count == 0) return [];
        var read = rows;
        for (var attempt = 1; !ArchivedRows.IsWhole(read) && attempt < maxAttempts; attempt++)
            read = await StorageTable.All(table.Range(rows[0].PartitionKey, "0", "}", cancellation: cancellation), cancellation);
        return ArchivedRows.Case(read);
    }

    private static bool IsOwn(TableEntity row) => row.PartitionKey == TableVersion.Partition
        || (row.PartitionKey == TablesKeyValueStore.Partition && row.RowKey.StartsWith(TableKeys.Text(IStoreArchive.OwnKeys), StringComparison.Ordinal));

    private async Task Delete(List<TableEntity> rows, CancellationToken cancellation)
    {
        if (rows.Count > 0) await table.Submit([.. rows.Select(r => new TableTransactionAction(TableTransactionActionType.Delete, r, ETag.All))], cancellation);
        rows.Clear();
    }
}

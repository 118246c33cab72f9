using Azure;
using Azure.Data.Tables;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Adapters.Tables;

/// <summary>Stores values by key in one partition, so that several can be written together. The row's ETag guards the next write.</summary>
internal sealed class TablesKeyValueStore(StorageTable table) : IKeyValueStore
{
    public const string Partition = "memory";

    public async Task<IReadOnlyDictionary<string, KeyValueItem>> Read(IReadOnlyCollection<string> keys, CancellationToken cancellation)
    {
        var found = await Task.WhenAll(keys.Distinct().Select(async key => (Key: key, Row: await table.Find(Partition, TableKeys.Text(key), cancellation))));
        return found.Where(f => f.Row is not null).ToDictionary(f => f.Key, f => new KeyValueItem(f.Row!.Text(), f.Row!.ETag.ToString()), StringComparer.Ordinal);
    }

    public async Task<bool> Write(IReadOnlyDictionary<string, KeyValueItem> items, CancellationToken cancellation) =>
        items.Count == 0
        // The service rejects an ETag that it never issued as malformed; for the caller it is a conflict.
        || (items.Values.All(i => IsAny(i.ETag) || i.ETag!.Length == 0 || i.ETag.StartsWith("W/\"", StringComparison.Ordinal))
            && await table.Submit([.. items.Select(i => Action(i.Key, i.Value))], cancellation));

    public Task Delete(IReadOnlyCollection<string> keys, CancellationToken cancellation) =>
        Task.WhenAll(keys.Distinct().Select(key => table.Delete(Partition, TableKeys.Text(key), cancellation)));

    public static TableEntity RowOf(string key) => TableKeys.Row(Partition, "", key);

    private static TableTransactionAction Action(string key, KeyValueItem item)
    {
        var row = RowOf(key).With(item.Text);
        return IsAny(item.ETag) ? new TableTransactionAction(TableTransactionActionType.UpsertReplace, row)
            : item.ETag!.Length == 0 ? new TableTransactionAction(TableTransactionActionType.Add, row)
            : new TableTransactionAction(TableTransactionActionType.UpdateReplace, row, new ETag(item.ETag!));
    }

    private static bool IsAny(string? etag) => etag is null or "*";
}

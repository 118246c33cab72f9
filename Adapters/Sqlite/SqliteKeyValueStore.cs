using System.Text.Json;
using OnesqaBot.Adapters.Archive;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Adapters.Sqlite;

/// <summary>Stores values by key, each with an ETag that changes with every write.</summary>
internal sealed class SqliteKeyValueStore(StoreFile file) : IKeyValueStore
{
    private const string Any = "*";

    public async Task<IReadOnlyDictionary<string, KeyValueItem>> Read(IReadOnlyCollection<string> keys, CancellationToken cancellation)
    {
        if (keys.Any(IsHashedElsewhere)) await file.Write(session => RestoreKeys(session, keys), cancellation);
        var rows = await file.Read(
            s => s.All(CaseSql.Memories, r => (Key: r.GetString(0), Item: new KeyValueItem(r.GetString(1), r.GetString(2))), ("$keys", JsonSerializer.Serialize(keys))),
            cancellation);
        return rows.ToDictionary(r => r.Key, r => r.Item, StringComparer.Ordinal);
    }

    public Task<bool> Write(IReadOnlyDictionary<string, KeyValueItem> items, CancellationToken cancellation) => file.Write(
        session =>
        {
            RestoreKeys(session, items.Keys);
            // All ETags are checked before the first write: either all items are written or none.
            if (items.Any(i => Changed(session, i.Key, i.Value.ETag))) return false;

            foreach (var (key, item) in items)
                session.Run(CaseSql.PutKeyValue, ("$key", key), ("$text", item.Text), ("$etag", Guid.NewGuid().ToString("N")));
            return true;
        },
        cancellation);

    public Task Delete(IReadOnlyCollection<string> keys, CancellationToken cancellation) => file.Write(
        session =>
        {
            RestoreKeys(session, keys);
            foreach (var key in keys) session.Run(CaseSql.DeleteMemory, ("$key", key));
        },
        cancellation);

    /// <summary>Restores the full key of values that were copied from Table Storage under a hashed key.</summary>
    private static void RestoreKeys(SqliteSession session, IEnumerable<string> keys)
    {
        foreach (var key in keys.Where(IsHashedElsewhere)) session.Run(CaseSql.NameMemory, ("$key", key), ("$name", RowName.Create(key)));
    }

    private static bool IsHashedElsewhere(string key) => RowName.IsHashed(RowName.Create(key));

    // The ETag of a value that has been deleted since counts as changed.
    private static bool Changed(SqliteSession session, string key, string? read) =>
        read is not (null or Any) && (session.One(CaseSql.MemoryTag, r => r.GetString(0), ("$key", key)) ?? KeyValueItem.Absent) != read;
}

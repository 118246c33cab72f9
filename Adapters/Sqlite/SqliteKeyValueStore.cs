using System.Text.Json;
using OnesqaBot.Adapters.Archive;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Adapters.Sqlite;

/// <summary>Small texts by key, each with a tag that changes with every write.</summary>
internal sealed class SqliteKeyValueStore(StoreFile file) : IKeyValueStore
{
    private const string Any = "*";

    public async Task<IReadOnlyDictionary<string, KeyValueItem>> Read(IReadOnlyCollection<string> keys, CancellationToken cancellation)
    {
        if (keys.Any(IsHashedElsewhere)) await file.Write(session => Name(session, keys), cancellation);
        var rows = await file.Read(
            s => s.All(CaseSql.Memories, r => (Key: r.GetString(0), Item: new KeyValueItem(r.GetString(1), r.GetString(2))), ("$keys", JsonSerializer.Serialize(keys))),
            cancellation);
        return rows.ToDictionary(r => r.Key, r => r.Item, StringComparer.Ordinal);
    }

    public Task<bool> Write(IReadOnlyDictionary<string, KeyValueItem> items, CancellationToken cancellation) => file.Write(
        session =>
        {
            Name(session, items.Keys);
            // All are looked at before the first is written: it is all of them or none.
            if (items.Any(i => Changed(session, i.Key, i.Value.ETag))) return false;

            foreach (var (key, item) in items)
                session.Run(CaseSql.PutKeyValue, ("$key", key), ("$text", item.Text), ("$etag", Guid.NewGuid().ToString("N")));
            return true;
        },
        cancellation);

    public Task Delete(IReadOnlyCollection<string> keys, CancellationToken cancellation) => file.Write(
        session =>
        {
            Name(session, keys);
            foreach (var key in keys) session.Run(CaseSql.DeleteMemory, ("$key", key));
        },
        cancellation);

    /// <summary>What came from Table Storage under a hash alone gets its name from whoever asks for it.</summary>
    private static void Name(SqliteSession session, IEnumerable<string> keys)
    {
        foreach (var key in keys.Where(IsHashedElsewhere)) session.Run(CaseSql.NameMemory, ("$key", key), ("$name", RowName.Create(key)));
    }

    private static bool IsHashedElsewhere(string key) => RowName.IsHashed(RowName.Create(key));

    // A tag of a piece that was deleted since counts as changed.
    private static bool Changed(SqliteSession session, string key, string? read) =>
        read is not (null or Any) && (session.One(CaseSql.MemoryTag, r => r.GetString(0), ("$key", key)) ?? KeyValueItem.Absent) != read;
}

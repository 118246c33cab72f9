using System.Text.Json;
using OnesqaBot.Adapters.Archive;
using OnesqaBot.Workflow;

namespace OnesqaBot.Adapters.Sqlite;

/// <summary>Small texts by key, each with a tag that changes with every write.</summary>
internal sealed class SqliteMemory(StoreFile file) : IMemory
{
    private const string Any = "*";

    public async Task<IReadOnlyDictionary<string, MemoryItem>> Read(IReadOnlyCollection<string> keys, CancellationToken cancellation)
    {
        if (keys.Any(IsHashedElsewhere)) await file.Write(session => Name(session, keys), cancellation);
        var rows = await file.Read(
            s => s.All(Sql.Memories, r => (Key: r.GetString(0), Item: new MemoryItem(r.GetString(1), r.GetString(2))), ("$keys", JsonSerializer.Serialize(keys))),
            cancellation);
        return rows.ToDictionary(r => r.Key, r => r.Item, StringComparer.Ordinal);
    }

    public Task<bool> Write(IReadOnlyDictionary<string, MemoryItem> items, CancellationToken cancellation) => file.Write(
        session =>
        {
            Name(session, items.Keys);
            // All are looked at before the first is written: it is all of them or none.
            if (items.Any(i => Changed(session, i.Key, i.Value.ETag))) return false;

            foreach (var (key, item) in items)
                session.Run(Sql.KeepMemory, ("$key", key), ("$text", item.Text), ("$etag", Guid.NewGuid().ToString("N")));
            return true;
        },
        cancellation);

    public Task Delete(IReadOnlyCollection<string> keys, CancellationToken cancellation) => file.Write(
        session =>
        {
            Name(session, keys);
            foreach (var key in keys) session.Run(Sql.DeleteMemory, ("$key", key));
        },
        cancellation);

    /// <summary>What came from Table Storage under a hash alone gets its name from whoever asks for it.</summary>
    private static void Name(Session session, IEnumerable<string> keys)
    {
        foreach (var key in keys.Where(IsHashedElsewhere)) session.Run(Sql.NameMemory, ("$key", key), ("$name", RowName.Of(key)));
    }

    private static bool IsHashedElsewhere(string key) => RowName.IsHashed(RowName.Of(key));

    // A tag of a piece that was deleted since counts as changed.
    private static bool Changed(Session session, string key, string? read) =>
        read is not (null or Any) && (session.One(Sql.MemoryTag, r => r.GetString(0), ("$key", key)) ?? MemoryItem.Absent) != read;
}

using OnesqaBot.Workflow;

namespace OnesqaBot.Adapters.Sqlite;

/// <summary>State of dialogs, in SQLite.</summary>
internal sealed class SqliteMemory(SqliteFile file) : IMemory
{
    public Task<IReadOnlyDictionary<string, MemoryItem>> Read(IReadOnlyCollection<string> keys, CancellationToken cancellation) => Task.FromResult(
        (IReadOnlyDictionary<string, MemoryItem>)file.Read(c => keys
            .SelectMany(key => c.Query("SELECT text, etag FROM memory WHERE key = $key",
                r => (key, Item: new MemoryItem(r.GetString(0), r.GetString(1))), ("$key", key)))
            .ToDictionary(found => found.key, found => found.Item)));

    public async Task<bool> Write(IReadOnlyDictionary<string, MemoryItem> items, CancellationToken cancellation)
    {
        try
        {
            await file.Write(c =>
            {
                foreach (var (key, item) in items)
                {
                    var changed = c.Execute(
                        """
                        INSERT INTO memory (key, text, etag) VALUES ($key, $text, $new)
                        ON CONFLICT (key) DO UPDATE SET text = $text, etag = $new WHERE $etag IS NULL OR $etag = '*' OR etag = $etag
                        """,
                        ("$key", key), ("$text", item.Text), ("$new", Guid.NewGuid().ToString("N")), ("$etag", item.ETag));
                    if (changed == 0) throw new ConflictException();
                }
            }, cancellation);
            return true;
        }
        catch (ConflictException)
        {
            return false;
        }
    }

    public Task Delete(IReadOnlyCollection<string> keys, CancellationToken cancellation) => file.Write(c =>
    {
        foreach (var key in keys) c.Execute("DELETE FROM memory WHERE key = $key", ("$key", key));
    }, cancellation);

    /// <summary>Leaves the transaction, so that none of the items is written.</summary>
    private sealed class ConflictException : Exception;
}

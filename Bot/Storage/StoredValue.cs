using System.Text.Json;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Storage;

/// <summary>A value shared by all instances under one key of the key-value store.</summary>
internal sealed class StoredValue<T>(IKeyValueStore store, string key)
    where T : class
{
    private const int MaxAttempts = 10;

    public async Task<T?> Read(CancellationToken cancellation) =>
        (await Item(cancellation)) is { } item ? JsonSerializer.Deserialize<T>(item.Text) : null;

    public Task Write(T value, CancellationToken cancellation) => store.Write(Items(value, null), cancellation);

    /// <summary>Changes the value with optimistic concurrency, retrying when another writer was faster.</summary>
    /// <param name="change">Maps the current value to the new one; null leaves it unchanged.</param>
    public async Task<T?> Change(Func<T?, T?> change, CancellationToken cancellation)
    {
        for (var tries = 1; ; tries++)
        {
            var item = await Item(cancellation);
            var before = item is null ? null : JsonSerializer.Deserialize<T>(item.Text);
            if (change(before) is not { } after) return before;
            if (await store.Write(Items(after, item?.ETag ?? KeyValueItem.Absent), cancellation)) return after;
            if (tries == MaxAttempts) throw new InvalidOperationException($"{key} was changed concurrently on each of {MaxAttempts} attempts to write it.");
        }
    }

    private async Task<KeyValueItem?> Item(CancellationToken cancellation) => (await store.Read([key], cancellation)).GetValueOrDefault(key);

    private Dictionary<string, KeyValueItem> Items(T value, string? etag) =>
        new() { [key] = new KeyValueItem(JsonSerializer.Serialize(value), etag) };
}

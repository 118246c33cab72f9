using System.Text.Json;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Storage;

/// <summary>Something that all instances share, as one piece of the store's memory.</summary>
internal sealed class StoredValue<T>(IKeyValueStore store, string key)
    where T : class
{
    private const int MostTries = 10;

    public async Task<T?> Read(CancellationToken cancellation) => (await Item(cancellation)) is { } item ? JsonSerializer.Deserialize<T>(item.Text) : null;

    public Task Write(T value, CancellationToken cancellation) => store.Write(Items(value, null), cancellation);

    /// <summary>Changes what is there; where another was faster, what he left.</summary>
    /// <param name="change">Null leaves it.</param>
    public async Task<T?> Change(Func<T?, T?> change, CancellationToken cancellation)
    {
        for (var tries = 1; ; tries++)
        {
            var item = await Item(cancellation);
            var before = item is null ? null : JsonSerializer.Deserialize<T>(item.Text);
            if (change(before) is not { } after) return before;
            if (await store.Write(Items(after, item?.ETag ?? KeyValueItem.Absent), cancellation)) return after;
            if (tries == MostTries) throw new InvalidOperationException($"{key} changed {MostTries} times while it was written once.");
        }
    }

    private async Task<KeyValueItem?> Item(CancellationToken cancellation) => (await store.Read([key], cancellation)).GetValueOrDefault(key);

    private Dictionary<string, KeyValueItem> Items(T value, string? etag) => new() { [key] = new KeyValueItem(JsonSerializer.Serialize(value), etag) };
}

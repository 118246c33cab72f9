using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>A storage in memory; what goes in is kept as JSON, with the names of its types.</summary>
public class MemoryStorage : IStorage
{
    private const string ETagName = "eTag";

    private readonly Dictionary<string, JObject> _memory;
    private readonly JsonSerializer _serializer;
    private readonly Lock _lock = new();
    private int _lastETag;

    public MemoryStorage(JsonSerializer jsonSerializer, Dictionary<string, JObject> dictionary = default)
    {
        ArgumentNullException.ThrowIfNull(jsonSerializer);
        _serializer = jsonSerializer;
        _memory = dictionary ?? new Dictionary<string, JObject>();
    }

    public MemoryStorage(Dictionary<string, JObject> dictionary = default)
        : this(JsonSerializer.Create(KeepTypes()), dictionary)
    {
    }

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var found = new Dictionary<string, object>(keys.Length);
        lock (_lock)
        {
            foreach (var key in keys)
            {
                if (_memory.TryGetValue(key, out var state) && state is not null)
                    found[key] = state.ToObject<object>(_serializer);
            }
        }

        return Task.FromResult<IDictionary<string, object>>(found);
    }

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(changes);
        lock (_lock)
        {
            foreach (var (key, value) in changes)
            {
                _memory.TryGetValue(key, out var old);
                if (value is IStoreItem { ETag: { } wanted and not "*" } && old?[ETagName]?.ToString() is { } current && wanted != current)
                    throw new ArgumentException($"Etag conflict for '{key}': the item has been changed meanwhile.", nameof(changes));
                var state = value is null ? null : JObject.FromObject(value, _serializer);
                if (value is IStoreItem && state is not null)
                    state[ETagName] = (_lastETag++).ToString(CultureInfo.InvariantCulture);
                _memory[key] = state;
            }
        }

        return Task.CompletedTask;
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        lock (_lock)
        {
            foreach (var key in keys)
                _memory.Remove(key);
        }

        return Task.CompletedTask;
    }

#pragma warning disable CA2326, CA2327 // Only what this process itself wrote is read back.
    private static JsonSerializerSettings KeepTypes() => new()
    {
        TypeNameHandling = TypeNameHandling.All,
        ReferenceLoopHandling = ReferenceLoopHandling.Error,
        MaxDepth = null,
    };
#pragma warning restore CA2326, CA2327
}

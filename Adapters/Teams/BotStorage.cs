using Microsoft.Bot.Builder;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using OnesqaBot.Workflow;

namespace OnesqaBot.Adapters.Teams;

/// <summary>Keeps the SDK's conversation state in the bot's own store, so that a dialog outlives a restart.</summary>
internal sealed class BotStorage(IMemory memory) : IStorage
{
    // No type names: what comes back out of a store must not choose which class is made.
    private static readonly JsonSerializer Json = JsonSerializer.Create(new JsonSerializerSettings
    {
        NullValueHandling = NullValueHandling.Ignore,
        DateParseHandling = DateParseHandling.None,
    });

    private const string ETag = "eTag";

    public async Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        var items = await memory.Read(keys, cancellationToken);
        return items.ToDictionary(i => i.Key, object (i) =>
        {
            using var reader = new JsonTextReader(new StringReader(i.Value.Text)) { DateParseHandling = DateParseHandling.None };
            var state = JObject.Load(reader);
            state[ETag] = i.Value.ETag;
            return state;
        });
    }

    /// <exception cref="StateConflictException">Another turn of the same conversation wrote in between.</exception>
    public async Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        var items = changes.ToDictionary(c => c.Key, c =>
        {
            var state = JObject.FromObject(c.Value, Json);
            var etag = (string?)state[ETag];
            state.Remove(ETag);
            return new MemoryItem(state.ToString(Formatting.None), etag);
        });
        if (!await memory.Write(items, cancellationToken)) throw new StateConflictException();
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default) => memory.Delete(keys, cancellationToken);
}

/// <summary>Two turns of one conversation ran at once, and this one came second. Nothing was saved.</summary>
public sealed class StateConflictException() : Exception("The conversation's state was changed by another turn.");

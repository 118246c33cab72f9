using Microsoft.Bot.Builder;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace OnesqaBot.Tests.Dialogs;

/// <summary>Keeps text, no objects and no names of types; and reads whatever looks like a date as one.</summary>
internal sealed class PlainJsonStorage : IStorage
{
    private readonly Dictionary<string, string> _texts = [];

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default) =>
        Task.FromResult<IDictionary<string, object>>(
            keys.Where(_texts.ContainsKey).ToDictionary(k => k, k => (object)JObject.Parse(_texts[k])));

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        foreach (var (key, value) in changes) _texts[key] = JsonConvert.SerializeObject(value);
        return Task.CompletedTask;
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        foreach (var key in keys) _texts.Remove(key);
        return Task.CompletedTask;
    }
}

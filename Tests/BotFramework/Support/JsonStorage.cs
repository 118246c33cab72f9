using Microsoft.Bot.Builder;
using Newtonsoft.Json.Linq;

namespace OnesqaBot.Tests.BotFramework.Support;

/// <summary>A storage that keeps JSON and no types, as a database would.</summary>
internal sealed class JsonStorage : IStorage
{
    private readonly Dictionary<string, string> _items = [];

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default) =>
        Task.FromResult<IDictionary<string, object>>(
            keys.Where(_items.ContainsKey).ToDictionary(key => key, key => (object)JObject.Parse(_items[key])));

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        foreach (var (key, value) in changes)
            _items[key] = JObject.FromObject(value).ToString();
        return Task.CompletedTask;
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        foreach (var key in keys)
            _items.Remove(key);
        return Task.CompletedTask;
    }
}

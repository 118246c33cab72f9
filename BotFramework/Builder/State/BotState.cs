using Microsoft.Bot.Schema.Serialization;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>A bag of named properties that is read once a turn and written if it changed.</summary>
public abstract partial class BotState : IPropertyManager
{
    private readonly IStorage _storage;
    private readonly string _contextServiceKey;

    public BotState(IStorage storage, string contextServiceKey)
    {
        ArgumentNullException.ThrowIfNull(storage);
        ArgumentException.ThrowIfNullOrEmpty(contextServiceKey);
        _storage = storage;
        _contextServiceKey = contextServiceKey;
    }

    public IStatePropertyAccessor<T> CreateProperty<T>(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return new Accessor<T>(this, name);
    }

    public virtual async Task LoadAsync(
        ITurnContext turnContext,
        bool force = false,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (!force && GetCachedState(turnContext)?.State is not null)
            return;
        var key = GetStorageKey(turnContext);
        var items = await _storage.ReadAsync([key], cancellationToken).ConfigureAwait(false);
        items.TryGetValue(key, out var stored);
        turnContext.TurnState[_contextServiceKey] = new CachedBotState(stored switch
        {
            null => null,
            IDictionary<string, object> state => state,
            JObject json => BotJson.Convert<Dictionary<string, object>>(json),
            _ => throw new InvalidOperationException($"What is stored under '{key}' is not a bot state."),
        });
    }

    public virtual async Task SaveChangesAsync(
        ITurnContext turnContext,
        bool force = false,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var cached = GetCachedState(turnContext);
        if (cached is null || (!cached.IsChanged(out var now) && !force))
            return;
        var changes = new Dictionary<string, object> { [GetStorageKey(turnContext)] = cached.State };
        await _storage.WriteAsync(changes, cancellationToken).ConfigureAwait(false);
        cached.MarkSaved(now);
    }

    /// <summary>Empties the state for this turn; the emptiness is stored when changes are saved.</summary>
    public virtual Task ClearStateAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var cleared = new CachedBotState();
        cleared.MarkChanged();
        turnContext.TurnState[_contextServiceKey] = cleared;
        return Task.CompletedTask;
    }

    public virtual Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        turnContext.TurnState.Remove(_contextServiceKey);
        return _storage.DeleteAsync([GetStorageKey(turnContext)], cancellationToken);
    }

    public CachedBotState GetCachedState(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return turnContext.TurnState.Get<CachedBotState>(_contextServiceKey);
    }

    protected abstract string GetStorageKey(ITurnContext turnContext);

    protected Task<T> GetPropertyValueAsync<T>(
        ITurnContext turnContext,
        string propertyName,
        CancellationToken cancellationToken = default)
    {
        var state = GetCachedState(turnContext).State;
        if (!state.TryGetValue(propertyName, out var value))
            return Task.FromResult(default(T));
        if (value is T typed)
            return Task.FromResult(typed);
        // A storage that keeps no types gives plain JSON back. The typed value takes its place, so that changes made
        // to it are seen when the state is saved.
        var converted = BotJson.Convert<T>(value);
        state[propertyName] = converted;
        return Task.FromResult(converted);
    }

    protected Task SetPropertyValueAsync(
        ITurnContext turnContext,
        string propertyName,
        object value,
        CancellationToken cancellationToken = default)
    {
        GetCachedState(turnContext).State[propertyName] = value;
        return Task.CompletedTask;
    }

    protected Task DeletePropertyValueAsync(
        ITurnContext turnContext,
        string propertyName,
        CancellationToken cancellationToken = default)
    {
        GetCachedState(turnContext).State.Remove(propertyName);
        return Task.CompletedTask;
    }
}

using Microsoft.Bot.Schema.Serialization;

namespace Microsoft.Bot.Builder;

/// <summary>The state as it is during a turn.</summary>
public abstract partial class BotState
{
    /// <summary>The properties, and what they were when read.</summary>
    public class CachedBotState
    {
        private byte[] _saved;

        public CachedBotState(IDictionary<string, object> state = default)
        {
            State = state ?? new Dictionary<string, object>();
            _saved = BotJson.Write(State);
        }

        public IDictionary<string, object> State { get; set; }

        /// <summary>Whether the state differs from what was saved; what is <paramref name="now"/> is for MarkSaved.</summary>
        internal bool IsChanged(out byte[] now)
        {
            now = BotJson.Write(State);
            return !now.AsSpan().SequenceEqual(_saved);
        }

        internal void MarkSaved(byte[] now) => _saved = now;

        internal void MarkChanged() => _saved = null;
    }

    private sealed class Accessor<T>(BotState state, string name) : IStatePropertyAccessor<T>
    {
        public string Name => name;

        public async Task<T> GetAsync(
            ITurnContext turnContext,
            Func<T> defaultValueFactory = default,
            CancellationToken cancellationToken = default)
        {
            await state.LoadAsync(turnContext, false, cancellationToken).ConfigureAwait(false);
            var value = await state.GetPropertyValueAsync<T>(turnContext, name, cancellationToken).ConfigureAwait(false);
            if (defaultValueFactory is null || state.GetCachedState(turnContext).State.TryGetValue(name, out var kept) && kept is not null)
                return value;
            value = defaultValueFactory();
            await SetAsync(turnContext, value, cancellationToken).ConfigureAwait(false);
            return value;
        }

        public async Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken = default)
        {
            await state.LoadAsync(turnContext, false, cancellationToken).ConfigureAwait(false);
            await state.SetPropertyValueAsync(turnContext, name, value, cancellationToken).ConfigureAwait(false);
        }

        public async Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
        {
            await state.LoadAsync(turnContext, false, cancellationToken).ConfigureAwait(false);
            await state.DeletePropertyValueAsync(turnContext, name, cancellationToken).ConfigureAwait(false);
        }
    }
}

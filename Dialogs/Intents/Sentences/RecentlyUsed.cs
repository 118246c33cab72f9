namespace OnesqaBot.Dialogs.Intents.Sentences;

/// <summary>Keeps the values that were used most recently. Each is created once, also if several threads ask for it at the same time.</summary>
internal sealed class RecentlyUsed<T>(int capacity)
{
    private readonly Lock _gate = new();

    /// <summary>Most recently used last.</summary>
    private readonly List<(string Key, Lazy<T> Value)> _values = [];

    public T GetOrCreate(string key, Func<T> create)
    {
        Lazy<T> value;
        lock (_gate)
        {
            var known = _values.FindIndex(v => v.Key == key);
            value = known >= 0 ? _values[known].Value : new(create);
            if (known >= 0) _values.RemoveAt(known);
            else if (_values.Count == capacity) _values.RemoveAt(0);
            _values.Add((key, value));
        }

        // Outside the lock, because creating may take long.
        return value.Value;
    }
}

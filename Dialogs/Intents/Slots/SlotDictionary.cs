using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace OnesqaBot.Dialogs.Intents.Slots;

/// <summary>Answers that a sentence already contains, by the key of the procedure's field. Compared by content.</summary>
public sealed class SlotDictionary : IReadOnlyDictionary<string, string>, IEquatable<SlotDictionary>
{
    public static readonly SlotDictionary None = new(new SortedDictionary<string, string>(StringComparer.Ordinal));

    private readonly SortedDictionary<string, string> _values;

    private SlotDictionary(SortedDictionary<string, string> values) => _values = values;

    public SlotDictionary(IEnumerable<KeyValuePair<string, string>> values)
        : this(new SortedDictionary<string, string>(values.ToDictionary(v => v.Key, v => v.Value, StringComparer.Ordinal), StringComparer.Ordinal))
    {
    }

    public int Count => _values.Count;

    public IEnumerable<string> Keys => _values.Keys;

    public IEnumerable<string> Values => _values.Values;

    public string this[string key] => _values[key];

    public bool ContainsKey(string key) => _values.ContainsKey(key);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out string value) => _values.TryGetValue(key, out value);

    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => _values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public bool Equals(SlotDictionary? other) => other is not null && _values.SequenceEqual(other._values);

    public override bool Equals(object? obj) => Equals(obj as SlotDictionary);

    public override int GetHashCode() => _values.Aggregate(0, (hash, v) => HashCode.Combine(hash, v.Key, v.Value));

    public override string ToString() => string.Join(", ", _values.Select(v => $"{v.Key}={v.Value}"));
}

using System.Text.RegularExpressions;
using OnesqaBot.Adapters.Archive;

namespace OnesqaBot.Bot.PersonalData;

/// <summary>What becomes of a person's data after the person has left.</summary>
internal enum DataFate
{
    /// <summary>It is removed on request.</summary>
    Removed,

    /// <summary>It belongs to the record of who decided what, and is kept.</summary>
    Record,

    /// <summary>The bot removes or replaces it itself.</summary>
    Replaced,
}

/// <summary>One place of the store where data is kept, and how to find a person's data there.</summary>
/// <param name="Name">What is kept there.</param>
/// <param name="Covers">Whether a record belongs to this place.</param>
/// <param name="Find">Describes what a record of this place holds of the person; null if nothing.</param>
/// <param name="Fate">What becomes of it.</param>
internal sealed record PersonalDataPlace(string Name, Func<StoreRecord, bool> Covers, Func<StoreRecord, DataSubject, string?> Find, DataFate Fate)
{
    /// <summary>Whether the record is shared with others, so that only the person's entry is removed from it.</summary>
    public bool IsShared { get; private init; }

    /// <summary>Whether a record is the person's alone, so that its whole content is about the person.</summary>
    public bool IsOwn => Fate == DataFate.Removed && !IsShared;

    /// <summary>Records of one kind.</summary>
    public static PersonalDataPlace Records<T>(string name, DataFate fate, Func<T, DataSubject, string?> find)
        where T : StoreRecord =>
        new(name, r => r is T, (r, subject) => find((T)r, subject), fate);

    /// <summary>Values whose key names the person or one of their chats.</summary>
    /// <param name="key">The key, with <c>{person}</c> or <c>{conversation}</c> where it names them, <c>{year}</c> for a year and <c>*</c> for any text.</param>
    public static PersonalDataPlace Own(string name, string key)
    {
        var pattern = Pattern(key);
        return new(name, IsAt(pattern), (r, subject) => Belongs(pattern.Match(((KeyValueRecord)r).Key), subject) ? ((KeyValueRecord)r).Key : null, DataFate.Removed);
    }

    /// <summary>A value with one entry for each person, whose key is the person's.</summary>
    public static PersonalDataPlace Shared(string name, string key) =>
        Mentions(name, key, DataFate.Removed) with { IsShared = true };

    /// <summary>Values that may name the person.</summary>
    public static PersonalDataPlace Mentions(string name, string key, DataFate fate) =>
        Values(name, key, fate, (r, subject) => subject.Mentions(r.Text) > 0);

    public static PersonalDataPlace Values(string name, string key, DataFate fate, Func<KeyValueRecord, DataSubject, bool> isOf) =>
        new(name, IsAt(Pattern(key)), (r, subject) => isOf((KeyValueRecord)r, subject) ? ((KeyValueRecord)r).Key : null, fate);

    /// <summary>Values of the office that name nobody.</summary>
    public static PersonalDataPlace Nobody(string name, params string[] keys)
    {
        var patterns = Array.ConvertAll(keys, Pattern);
        return new(name, r => Array.Exists(patterns, p => IsAt(p)(r)), (_, _) => null, DataFate.Record);
    }

    private static Func<StoreRecord, bool> IsAt(Regex pattern) => r => r is KeyValueRecord { Key: var key } && pattern.IsMatch(key);

    private static bool Belongs(Match key, DataSubject subject) => key.Success
        && (key.Groups["person"].Captures.Any(c => c.Value == subject.Id) || subject.Conversations.Contains(key.Groups["conversation"].Value));

    private static Regex Pattern(string key)
    {
        var pattern = Regex.Escape(key).Replace(@"\*", ".+", StringComparison.Ordinal)
            .Replace(@"\{person}", "(?<person>[^/]+)", StringComparison.Ordinal)
            .Replace(@"\{conversation}", "(?<conversation>.+)", StringComparison.Ordinal)
            .Replace(@"\{year}", "[0-9]+", StringComparison.Ordinal);
        return new($"^{pattern}$", RegexOptions.CultureInvariant | RegexOptions.Singleline);
    }
}

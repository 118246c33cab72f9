using System.Text.RegularExpressions;
using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Dialogs.Intents.Sentences;

/// <summary>
/// Words to look for in a sentence: Thai ones anywhere, since Thai has no spaces, and English ones as whole words. Tone marks do not
/// count, except in a word that begins with <see cref="WithTones"/>: without them "อย่า" is the beginning of "อยาก".
/// </summary>
internal sealed class Words
{
    private const char WithTones = '=';

    private readonly string[] _thai;
    private readonly string[] _exact;
    private readonly string[] _english;

    public Words(params IEnumerable<string> words)
    {
        _exact = [.. words.Where(w => w[0] == WithTones).Select(w => TextNormalizer.Normalize(w[1..]))];
        var all = words.Where(w => w[0] != WithTones).Select(w => (Text: w, Normalized: TextNormalizer.Normalize(w))).ToList();
        _english = [.. all.Where(w => w.Normalized.All(char.IsAscii)).Select(w => $" {w.Normalized} ")];
        _thai = [.. all.Where(w => !w.Normalized.All(char.IsAscii)).Select(w => Skeleton.FromNormalized(w.Normalized)).Distinct()];
    }

    public bool OccurIn(Sentence sentence) => FoundIn(sentence) is not null;

    /// <summary>The first of the words that the sentence contains; null if none.</summary>
    public string? FoundIn(Sentence sentence) =>
        FirstIn(sentence.Bones, _thai) ?? FirstIn(sentence.Spaced, _exact) ?? FirstIn(sentence.Spaced, _english);

    /// <summary>The position of the earliest of the words in the skeleton; -1 if it has none of them.</summary>
    public int FirstIn(Sentence sentence)
    {
        var first = int.MaxValue;
        foreach (var word in _thai)
            if (sentence.Bones.IndexOf(word, StringComparison.Ordinal) is >= 0 and var at) first = Math.Min(first, at);
        foreach (var word in _english)
            if (sentence.Spaced.Contains(word, StringComparison.Ordinal) && sentence.Bones.IndexOf(word.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal) is >= 0 and var at) first = Math.Min(first, at);
        return first == int.MaxValue ? -1 : first;
    }

    /// <summary>True if the sentence begins with one of the words.</summary>
    public bool Begin(Sentence sentence) =>
        Array.Exists(_thai, w => sentence.Bones.StartsWith(w, StringComparison.Ordinal)) || Array.Exists(_exact, w => sentence.Spaced.AsSpan(1).StartsWith(w, StringComparison.Ordinal)) || Array.Exists(_english, w => sentence.Spaced.StartsWith(w, StringComparison.Ordinal));

    // A loop: learning asks this millions of times, and a lambda would allocate each time.
    private static string? FirstIn(string text, string[] words)
    {
        foreach (var word in words)
            if (text.Contains(word, StringComparison.Ordinal)) return word;
        return null;
    }

    /// <summary>Takes the words out of both forms of a sentence.</summary>
    public Sentence RemovedFrom(Sentence sentence, string replacement = " ")
    {
        var (bones, spaced) = (sentence.Bones, sentence.Spaced);
        foreach (var word in _thai) bones = bones.Replace(word, replacement, StringComparison.Ordinal);
        foreach (var word in _english)
        {
            spaced = spaced.Replace(word, $" {replacement} ", StringComparison.Ordinal);
            bones = bones.Replace(word.Replace(" ", "", StringComparison.Ordinal), replacement, StringComparison.Ordinal);
        }

        return new(bones, spaced);
    }
}

/// <summary>A sentence in the two forms in which words are found.</summary>
/// <param name="Bones">See <see cref="Skeleton"/>.</param>
/// <param name="Spaced">The normalized text with a space at both ends.</param>
internal sealed partial record Sentence(string Bones, string Spaced)
{
    public static Sentence FromNormalized(string normalized) =>
        new(Skeleton.FromNormalized(normalized), $" {Boundary().Replace(normalized.Replace('-', ' ').Replace('/', ' ').Replace(". ", " ", StringComparison.Ordinal), " ")} ");

    public static Sentence FromText(string text) => FromNormalized(TextNormalizer.Normalize(text));

    /// <summary>Between Thai and Latin letters, where people leave out the space: เซ็นmouยัง.</summary>
    [GeneratedRegex("(?<=[a-z])(?=[\u0E01-\u0E4E])|(?<=[\u0E01-\u0E4E])(?=[a-z])", RegexOptions.CultureInvariant)]
    private static partial Regex Boundary();
}

namespace OnesqaBot.Dialogs.Intents;

/// <summary>Counts typos: a missing, extra or wrong letter, or two letters swapped.</summary>
internal static class Spelling
{
    /// <summary>The longest phrase to compare.</summary>
    private const int MaxLength = 80;

    /// <summary>Returns the number of typos in a text compared to a phrase; null if there are too many for its length.</summary>
    public static int? Typos(string text, string phrase)
    {
        var length = Math.Max(text.Length, phrase.Length);
        var allowed = length switch { > MaxLength or < 4 => 0, < 9 => 1, _ => 2 };
        if (allowed == 0 || Math.Abs(text.Length - phrase.Length) > allowed) return null;
        // In a word of four letters only a swap is certainly a typo (hlep): bank is not a typo of back.
        if (length == 4 && !SameLetters(text, phrase)) return null;
        // Typos rarely hit the first letter, and different words often differ in it (yellow, hello).
        if (text[0] != phrase[0] && !SameLetters(text, phrase)) return null;
        var distance = Distance(text, phrase);
        return distance <= allowed ? distance : null;
    }

    /// <summary>The Damerau–Levenshtein distance (optimal string alignment).</summary>
    public static int Distance(string a, string b)
    {
        int[] beforePrevious = new int[b.Length + 1], previous = new int[b.Length + 1], current = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) previous[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                current[j] = Math.Min(Math.Min(previous[j], current[j - 1]) + 1, previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) current[j] = Math.Min(current[j], beforePrevious[j - 2] + 1);
            }

            (beforePrevious, previous, current) = (previous, current, beforePrevious);
        }

        return previous[b.Length];
    }

    private static bool SameLetters(string a, string b) => a.Length == b.Length && a.Order().SequenceEqual(b.Order());
}

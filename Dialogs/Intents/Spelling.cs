namespace OnesqaBot.Dialogs.Intents;

/// <summary>Slips of the finger: one letter missing, too many, wrong, or two in the wrong order.</summary>
internal static class Spelling
{
    /// <summary>Longest phrase that is compared this way.</summary>
    private const int Longest = 80;

    /// <summary>How many slips lie between what was said and the phrase; null when they are more than its length forgives.</summary>
    public static int? Slips(string said, string phrase)
    {
        var length = Math.Max(said.Length, phrase.Length);
        var allowed = length switch { > Longest or < 4 => 0, < 9 => 1, _ => 2 };
        if (allowed == 0 || Math.Abs(said.Length - phrase.Length) > allowed) return null;
        // In a word of four letters only a swap is surely a slip (hlep): bank is not a slip of back.
        if (length == 4 && !SameLetters(said, phrase)) return null;
        // Fingers seldom slip on the first letter, and other words differ in it (yellow, hello).
        if (said[0] != phrase[0] && !SameLetters(said, phrase)) return null;
        var distance = Distance(said, phrase);
        return distance <= allowed ? distance : null;
    }

    /// <summary>Damerau and Levenshtein's distance (optimal string alignment).</summary>
    public static int Distance(string a, string b)
    {
        int[] older = new int[b.Length + 1], old = new int[b.Length + 1], row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) old[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                row[j] = Math.Min(Math.Min(old[j], row[j - 1]) + 1, old[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = Math.Min(row[j], older[j - 2] + 1);
            }

            (older, old, row) = (old, row, older);
        }

        return old[b.Length];
    }

    private static bool SameLetters(string a, string b) => a.Length == b.Length && a.Order().SequenceEqual(b.Order());
}

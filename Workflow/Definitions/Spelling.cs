namespace OnesqaBot.Workflow.Definitions;

/// <summary>Suggests the intended name for a misspelled one.</summary>
internal static class Spelling
{
    /// <summary>The candidate with the smallest edit distance; null if none is close enough.</summary>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        var allowed = Math.Max(2, word.Length / 3);
        return candidates.Select(c => (Name: c, Far: Distance(word, c))).Where(c => c.Far <= allowed && c.Far < c.Name.Length)
            .OrderBy(c => c.Far).ThenBy(c => c.Name, StringComparer.Ordinal).Select(c => c.Name).FirstOrDefault();
    }

    // Levenshtein distance, computed one row at a time.
    private static int Distance(string a, string b)
    {
        var above = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var row = new int[b.Length + 1];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
                row[j] = Math.Min(Math.Min(above[j], row[j - 1]) + 1, above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
            above = row;
        }

        return above[^1];
    }
}

using System.Text.RegularExpressions;

namespace OnesqaBot.Workflow.Definitions;

/// <summary>Checks the form and uniqueness of keys, and references to them.</summary>
internal static partial class MappingKeys
{
    /// <summary>Reads a key such as <c>draft-mou</c>; returns an empty string, with a fault, if it is malformed.</summary>
    public static string Key(this MappingReader mapping, string name)
    {
        var key = mapping.Text(name);
        if (key.Length == 0 || Form().IsMatch(key)) return key;
        mapping.Fault(name, YamlErrors.BadKey(name, key));
        return "";
    }

    /// <summary>Reports each value that repeats an earlier one.</summary>
    public static void FaultDoubles(
        IEnumerable<(MappingReader Section, string Value)> all, string key, IEqualityComparer<string>? comparer = null)
    {
        foreach (var same in all.Where(a => a.Value.Length > 0).GroupBy(a => a.Value, comparer ?? StringComparer.Ordinal))
        {
            var first = same.First().Section.LineOf(key);
            foreach (var (mapping, value) in same.Skip(1)) mapping.Fault(key, YamlErrors.Duplicate(key, value, first));
        }
    }

    /// <summary>Reports a value that is not among the known names. Empty values were already reported.</summary>
    public static void FaultUnknown(this MappingReader mapping, string key, string? value, IReadOnlyCollection<string> names)
    {
        if (value is { Length: > 0 } && !names.Contains(value))
            mapping.Fault(key, YamlErrors.UnknownName(key, value, Spelling.Nearest(value, names)));
    }

    /// <summary>Reads one of the given values; returns null, with a fault, for any other.</summary>
    public static string? OneOf(this MappingReader mapping, string key, params string[] values)
    {
        if (mapping.Text(key) is not { Length: > 0 } value) return null;
        if (values.Contains(value)) return value;
        mapping.Fault(key, YamlErrors.NotOneOf(key, value, values));
        return null;
    }

    /// <summary>Reports each text that is not among the known names, at its own line.</summary>
    public static void FaultUnknown(this MappingReader mapping, string key, IEnumerable<TextNode> values, IReadOnlyCollection<string> names)
    {
        foreach (var value in values.Where(v => !names.Contains(v.Value)))
            mapping.Fault(value.Line, YamlErrors.UnknownName(key, value.Value, Spelling.Nearest(value.Value, names)));
    }

    /// <summary>Reports each text that repeats an earlier one.</summary>
    public static void FaultDoubles(this MappingReader mapping, string key, IEnumerable<TextNode> values)
    {
        foreach (var same in values.GroupBy(v => v.Value))
        {
            foreach (var twice in same.Skip(1)) mapping.Fault(twice.Line, YamlErrors.Duplicate(key, twice.Value, same.First().Line));
        }
    }

    [GeneratedRegex(@"\A[a-z][a-z0-9]*(-[a-z0-9]+)*\z")]
    private static partial Regex Form();
}

/// <summary>Reads titles used on buttons and in lists.</summary>
internal static class ShortTitles
{
    public static Bilingual ShortTitle(this MappingReader mapping, string key)
    {
        var title = mapping.Both(key);
        if (title.Th.Length > ProcedureReader.LongestTitle)
            mapping.Fault(key, ProcedureErrors.TooLongTitle(key, title.Th.Length, ProcedureReader.LongestTitle));
        return title;
    }
}

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

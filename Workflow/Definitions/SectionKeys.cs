using System.Text.RegularExpressions;

namespace OnesqaBot.Workflow;

/// <summary>Keys by which definitions name things: their form, and that each is there once.</summary>
internal static partial class SectionKeys
{
    /// <summary>A key such as <c>draft-mou</c>; empty, with a fault, when it has another form.</summary>
    public static string Key(this Section section, string name)
    {
        var key = section.Text(name);
        if (key.Length == 0 || Form().IsMatch(key)) return key;
        section.Fault(name, FormMistakes.BadKey(name, key));
        return "";
    }

    /// <summary>A fault for each value that stood before in the same list.</summary>
    public static void FaultDoubles(
        IEnumerable<(Section Section, string Value)> all, string key, IEqualityComparer<string>? comparer = null)
    {
        foreach (var same in all.Where(a => a.Value.Length > 0).GroupBy(a => a.Value, comparer ?? StringComparer.Ordinal))
        {
            var first = same.First().Section.LineOf(key);
            foreach (var (section, value) in same.Skip(1)) section.Fault(key, FormMistakes.Duplicate(key, value, first));
        }
    }

    /// <summary>A fault when a value names nothing that there is. Empty values had their fault already.</summary>
    public static void FaultUnknown(this Section section, string key, string? value, IReadOnlyCollection<string> names)
    {
        if (value is { Length: > 0 } && !names.Contains(value))
            section.Fault(key, FormMistakes.UnknownName(key, value, Spelling.Nearest(value, names)));
    }

    /// <summary>A value out of a few; null, with a fault, when it is none of them.</summary>
    public static string? OneOf(this Section section, string key, params string[] values)
    {
        if (section.Text(key) is not { Length: > 0 } value) return null;
        if (values.Contains(value)) return value;
        section.Fault(key, FormMistakes.NotOneOf(key, value, values));
        return null;
    }

    /// <summary>The same for a list of texts, each at its own line.</summary>
    public static void FaultUnknown(this Section section, string key, IEnumerable<TextNode> values, IReadOnlyCollection<string> names)
    {
        foreach (var value in values.Where(v => !names.Contains(v.Value)))
            section.Fault(value.Line, FormMistakes.UnknownName(key, value.Value, Spelling.Nearest(value.Value, names)));
    }

    /// <summary>A fault for each text that stood before in the same list.</summary>
    public static void FaultDoubles(this Section section, string key, IEnumerable<TextNode> values)
    {
        foreach (var same in values.GroupBy(v => v.Value))
        {
            foreach (var twice in same.Skip(1)) section.Fault(twice.Line, FormMistakes.Duplicate(key, twice.Value, same.First().Line));
        }
    }

    [GeneratedRegex(@"\A[a-z][a-z0-9]*(-[a-z0-9]+)*\z")]
    private static partial Regex Form();
}

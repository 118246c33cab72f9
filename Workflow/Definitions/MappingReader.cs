using System.Globalization;
using System.Text.RegularExpressions;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Workflow.Definitions;

/// <summary>
/// Reads one mapping of a definition. An unreadable value is reported as a fault and read as empty. Further checks ignore empty
/// values, so that each mistake is reported once.
/// </summary>
internal sealed class MappingReader
{
    private readonly KeysNode _node;
    private readonly FaultList _faults;
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    public MappingReader(KeysNode node, string? where, FaultList faults)
    {
        (_node, Where, _faults) = (node, where, faults);
        foreach (var twice in node.Entries.GroupBy(e => e.Key).Where(g => g.Count() > 1))
        {
            foreach (var entry in twice.Skip(1))
                faults.Add(entry.Line, where, YamlErrors.DuplicateKey(entry.Key, twice.First().Line));
        }
    }

    /// <summary>Key of the step or person it belongs to.</summary>
    public string? Where { get; }

    public int Line => _node.Line;

    public int LineOf(string key) => _node.Find(key)?.Line ?? Line;

    public bool Has(string key)
    {
        _known.Add(key);
        return _node.Find(key) is not null;
    }

    public void Fault(string key, DefinitionError error) => _faults.Add(LineOf(key), Where, error);

    public void Fault(int line, DefinitionError error) => _faults.Add(line, Where, error);

    /// <summary>Reads a required text; empty, with a fault, if it is missing.</summary>
    public string Text(string key) => Required(key) is { } node ? TextOf(key, node) : "";

    /// <summary>Reads an optional text; null if it is absent.</summary>
    public string? TextIfAny(string key) => Has(key) && TextOf(key, _node.Find(key)!) is { Length: > 0 } text ? text : null;

    public int Number(string key, int least, int most)
    {
        if (Text(key) is not { Length: > 0 } text) return 0;
        if (!int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            Fault(key, YamlErrors.NotNumber(key, text));
        else if (number < least || number > most)
            Fault(key, YamlErrors.OutOfRange(key, number, least, most));
        else
            return number;
        return 0;
    }

    /// <summary>Reads an optional true or false; false if it is absent.</summary>
    public bool Flag(string key)
    {
        if (TextIfAny(key) is not { } text) return false;
        if (text is not ("true" or "false")) Fault(key, YamlErrors.NotFlag(key, text));
        return text == "true";
    }

    /// <summary>Reads an ISO date, always in the Gregorian calendar; null, with a fault, if it cannot be read.</summary>
    public DateOnly? Date(string key)
    {
        if (Text(key) is not { Length: > 0 } text) return null;
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            Fault(key, YamlErrors.NotDate(key, text));
        else if (date.Year > 2400)
            Fault(key, YamlErrors.BuddhistDate(key, text, $"{date.Year - FiscalYear.BuddhistEraOffset}{text[4..]}"));
        else
            return date;
        return null;
    }

    /// <summary>Reads a mapping with the keys <c>th</c> and <c>en</c>.</summary>
    public Bilingual Both(string key)
    {
        if (Required(key) is not { } node) return new("", "");
        if (node is not KeysNode keys)
        {
            Fault(key, YamlErrors.NotKeys(key));
            return new("", "");
        }

        var mapping = new MappingReader(keys, Where, _faults);
        var both = new Bilingual(mapping.Text("th"), mapping.Text("en"));
        mapping.Close();
        return both;
    }

    /// <summary>Reads a text, or a mapping with the keys <c>text</c> and <c>printed</c> if a misprint was corrected.</summary>
    public HandbookText Handbook(string key)
    {
        if (Required(key) is not KeysNode keys) return new(_node.Find(key) is { } node ? TextOf(key, node) : "");
        var mapping = new MappingReader(keys, Where, _faults);
        var cell = new HandbookText(mapping.Text("text"), mapping.Text("printed"));
        mapping.Close();
        return cell;
    }

    /// <summary>Reads a list of texts with their lines; a missing or empty list is a fault.</summary>
    public IReadOnlyList<TextNode> Texts(string key)
    {
        var texts = Items(key).Select(i => (Node: i, Text: TextOf(key, i))).Where(i => i.Text.Length > 0).ToList();
        return [.. texts.Select(t => new TextNode(t.Node.Line, t.Text))];
    }

    /// <summary>Reads an optional list of texts.</summary>
    public IReadOnlyList<TextNode> TextsIfAny(string key) => Has(key) ? Texts(key) : [];

    /// <summary>Reads an optional mapping; null if it is absent.</summary>
    public MappingReader? Inner(string key)
    {
        if (!Has(key)) return null;
        if (_node.Find(key) is KeysNode keys) return new MappingReader(keys, Where, _faults);
        Fault(key, YamlErrors.NotKeys(key));
        return null;
    }

    /// <summary>Reads a non-empty list of mappings, each identified by the value of <paramref name="nameKey"/> or else by its index.</summary>
    public IReadOnlyList<MappingReader> Sections(string key, string? nameKey, bool optional = false)
    {
        if (optional && (!Has(key) || _node.Find(key) is ListNode { Items.Count: 0 })) return [];
        var sections = new List<MappingReader>();
        foreach (var (index, item) in Items(key).Index())
        {
            if (item is KeysNode keys) sections.Add(new MappingReader(keys, Name(keys, key, nameKey, index), _faults));
            else Fault(item.Line, YamlErrors.NotKeys(key));
        }

        return sections;
    }

    /// <summary>Finishes reading and reports keys that were not read.</summary>
    public void Close()
    {
        foreach (var entry in _node.Entries.Where(e => !_known.Contains(e.Key)))
            Fault(entry.Line, YamlErrors.UnknownKey(entry.Key, Spelling.Nearest(entry.Key, _known.Where(k => _node.Find(k) is null))));
    }

    private string Name(KeysNode keys, string list, string? nameKey, int index) =>
        nameKey is null ? Where ?? list
        : keys.Find(nameKey) is TextNode { Value.Length: > 0 } name ? name.Value
        : $"{list}[{index + 1}]";

    private IReadOnlyList<Node> Items(string key)
    {
        if (Required(key) is not { } node) return [];
        if (node is not ListNode list)
        {
            Fault(key, YamlErrors.NotList(key));
            return [];
        }

        if (list.Items.Count == 0) Fault(key, YamlErrors.EmptyList(key));
        return list.Items;
    }

    private Node? Required(string key)
    {
        _known.Add(key);
        var node = _node.Find(key);
        if (node is null) Fault(Line, YamlErrors.MissingKey(key));
        return node;
    }

    private string TextOf(string key, Node node)
    {
        if (node is not TextNode text)
        {
            Fault(node.Line, YamlErrors.NotText(key));
            return "";
        }

        if (text.Value.Length == 0) Fault(node.Line, YamlErrors.EmptyText(key));
        return text.Value;
    }
}

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

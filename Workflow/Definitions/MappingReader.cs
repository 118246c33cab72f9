using System.Globalization;
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

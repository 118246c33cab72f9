using System.Runtime.CompilerServices;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace OnesqaBot.Workflow.Definitions;

/// <summary>
/// Reads YAML into <see cref="Node"/>s from the parser's events. YamlDotNet's own representation model stops at the first
/// duplicate key, but all mistakes should be reported at once.
/// </summary>
internal sealed class YamlTree
{
    /// <summary>A text is read for several purposes; parsing takes most of the time of each. Kept as long as the text itself.</summary>
    private static readonly ConditionalWeakTable<string, ParseResult> Results = [];

    private readonly Parser _parser;
    private readonly List<(int Line, DefinitionError Error)> _faults = [];

    private YamlTree(string yaml) => _parser = new Parser(new StringReader(yaml));

    /// <summary>Reads the root node; null, with a fault, if there is none.</summary>
    public static Node? Read(string yaml, FaultList faults)
    {
        var result = Results.GetValue(yaml, static text => new YamlTree(text).Parse());
        foreach (var (line, error) in result.Faults) faults.Add(line, null, error);
        return result.Root;
    }

    private ParseResult Parse()
    {
        try
        {
            return new ParseResult(Root(), _faults);
        }
        catch (YamlException broken)
        {
            Fault(Line(broken.Start), YamlErrors.NotYaml(broken.Message.TrimEnd('.')));
        }
        catch (InvalidOperationException)
        {
            // YamlDotNet 18.1 throws this for a flow list that never closes ("a: [1", then another key).
            Fault(Line(_parser.Current?.End ?? Mark.Empty), YamlErrors.NotYaml("a bracket or a quotation mark is not closed"));
        }

        return new ParseResult(null, _faults);
    }

    private void Fault(int line, DefinitionError error) => _faults.Add((line, error));

    private Node? Root()
    {
        _parser.Consume<StreamStart>();
        if (!_parser.TryConsume<DocumentStart>(out _))
        {
            Fault(1, YamlErrors.EmptyFile());
            return null;
        }

        var root = Next();
        _parser.Consume<DocumentEnd>();
        if (_parser.TryConsume<DocumentStart>(out var second)) Fault(Line(second.Start), YamlErrors.ManyDocuments());
        return root;
    }

    private Node Next()
    {
        if (_parser.TryConsume<Scalar>(out var scalar)) return new TextNode(Line(scalar.Start), Value(scalar));
        if (_parser.TryConsume<SequenceStart>(out var list)) return new ListNode(Line(list.Start), [.. Items()]);
        if (_parser.TryConsume<MappingStart>(out var keys)) return new KeysNode(Line(keys.Start), [.. Entries()]);

        var alias = _parser.Consume<AnchorAlias>();
        Fault(Line(alias.Start), YamlErrors.Alias());
        return new TextNode(Line(alias.Start), "");
    }

    private IEnumerable<Node> Items()
    {
        while (!_parser.TryConsume<SequenceEnd>(out _)) yield return Next();
    }

    private IEnumerable<Entry> Entries()
    {
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            var key = Next();
            var value = Next();
            if (key is TextNode name) yield return new Entry(name.Value, name.Line, value);
            else Fault(key.Line, YamlErrors.NotText("key"));
        }
    }

    private static string Value(Scalar scalar) =>
        scalar.Style == ScalarStyle.Plain && scalar.Value is "~" or "null" ? "" : scalar.Value.Trim();

    private static int Line(Mark mark) => (int)Math.Max(1, mark.Line);

    private sealed record ParseResult(Node? Root, IReadOnlyList<(int Line, DefinitionError Error)> Faults);
}

/// <summary>A YAML node with its line. All entries of a mapping are kept, so that duplicate keys can be reported.</summary>
internal abstract record Node(int Line);

internal sealed record TextNode(int Line, string Value) : Node(Line);

internal sealed record ListNode(int Line, IReadOnlyList<Node> Items) : Node(Line);

internal sealed record KeysNode(int Line, IReadOnlyList<Entry> Entries) : Node(Line)
{
    public Node? Find(string key) => Entries.FirstOrDefault(e => e.Key == key)?.Value;
}

internal sealed record Entry(string Key, int Line, Node Value);

/// <summary>Syntax errors: in the YAML itself, in keys and in types of values.</summary>
internal static class YamlErrors
{
    public static DefinitionError NotYaml(string message) => new(DefinitionProblem.NotYaml, message);

    public static DefinitionError EmptyFile() => new(DefinitionProblem.EmptyFile);

    public static DefinitionError ManyDocuments() => new(DefinitionProblem.ManyDocuments);

    public static DefinitionError Alias() => new(DefinitionProblem.YamlAlias);

    public static DefinitionError DuplicateKey(string key, int first) => new(DefinitionProblem.DuplicateKey, key, first);

    public static DefinitionError UnknownKey(string key, string? nearest) => new(DefinitionProblem.UnknownKey, key) { Nearest = nearest };

    public static DefinitionError MissingKey(string key) => new(DefinitionProblem.MissingKey, key);

    public static DefinitionError EmptyText(string key) => new(DefinitionProblem.EmptyText, key);

    public static DefinitionError NotText(string key) => new(DefinitionProblem.NotText, key);

    public static DefinitionError NotList(string key) => new(DefinitionProblem.NotList, key);

    public static DefinitionError NotKeys(string key) => new(DefinitionProblem.NotKeys, key);

    public static DefinitionError EmptyList(string key) => new(DefinitionProblem.EmptyList, key);

    public static DefinitionError NotNumber(string key, string text) => new(DefinitionProblem.NotNumber, key, text);

    public static DefinitionError OutOfRange(string key, int value, int least, int most) =>
        new(DefinitionProblem.OutOfRange, key, value, least, most);

    public static DefinitionError NotFlag(string key, string text) => new(DefinitionProblem.NotFlag, key, text);

    public static DefinitionError NotDate(string key, string text) => new(DefinitionProblem.NotDate, key, text);

    public static DefinitionError BuddhistDate(string key, string text, string common) => new(DefinitionProblem.BuddhistDate, key, text, common);

    public static DefinitionError BadKey(string key, string text) => new(DefinitionProblem.BadKey, key, text);

    public static DefinitionError Duplicate(string what, string value, int first) => new(DefinitionProblem.DuplicateValue, what, value, first);

    public static DefinitionError UnknownName(string key, string value, string? nearest) =>
        new(DefinitionProblem.UnknownName, key, value) { Nearest = nearest };

    public static DefinitionError NotOneOf(string key, string value, IReadOnlyList<string> values) =>
        new(DefinitionProblem.NotOneOf, key, value, values);
}

namespace OnesqaBot.Workflow.Definitions;

/// <summary>A YAML node with its line. All entries of a mapping are kept, so that duplicate keys can be reported.</summary>
internal abstract record Node(int Line);

internal sealed record TextNode(int Line, string Value) : Node(Line);

internal sealed record ListNode(int Line, IReadOnlyList<Node> Items) : Node(Line);

internal sealed record KeysNode(int Line, IReadOnlyList<Entry> Entries) : Node(Line)
{
    public Node? Find(string key) => Entries.FirstOrDefault(e => e.Key == key)?.Value;
}

internal sealed record Entry(string Key, int Line, Node Value);

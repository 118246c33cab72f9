namespace OnesqaBot.Workflow.Definitions;

/// <summary>The kinds of rows, and which keys only some of them have.</summary>
internal static class StepKinds
{
    private static readonly string[] All = ["task", "approval", "check", "choice", "resolution", "collection", "meeting", "publication"];

    private static readonly string[] AllButChoice = [.. All.Where(k => k != "choice")];

    private static readonly Dictionary<string, string[]> Keys = new(StringComparer.Ordinal)
    {
        ["next"] = AllButChoice,
        ["endorsed-by"] = AllButChoice,
        // Who passes over a row goes where it leads; a choice leads nowhere by itself.
        ["only-in"] = AllButChoice,
        ["returns-to"] = ["approval", "check", "resolution"],
        ["outcomes"] = ["choice"],
        ["deciders"] = ["resolution"],
        ["names"] = ["task"],
        ["from"] = ["collection"],
        ["form"] = ["collection"],
    };

    /// <summary>The kind that a row names. An unknown one is empty and read as a task, so that the rest of the row is checked as well.</summary>
    public static string Read(MappingReader mapping)
    {
        var kind = mapping.Text("kind");
        if (kind.Length == 0 || All.Contains(kind)) return kind;
        mapping.Fault("kind", StepKindErrors.UnknownKind(kind, All));
        return "";
    }

    public static bool Has(string kind, string key) => kind.Length == 0 || Keys[key].Contains(kind);

    /// <summary>Keys that another kind of row has: said in those words, not as unknown.</summary>
    public static void Leftovers(MappingReader mapping, string kind)
    {
        if (kind is "approval" or "choice" && mapping.Has("expects")) mapping.Fault("expects", StepKindErrors.DecisionExpects());
        foreach (var key in Keys.Keys.Where(k => mapping.Has(k) && !Has(kind, k)))
            mapping.Fault(key, StepKindErrors.NotForKind(key, kind));
    }
}

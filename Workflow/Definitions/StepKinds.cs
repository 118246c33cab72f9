namespace OnesqaBot.Workflow;

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
    public static string Read(Section section)
    {
        var kind = section.Text("kind");
        if (kind.Length == 0 || All.Contains(kind)) return kind;
        section.Fault("kind", KindMistakes.UnknownKind(kind, All));
        return "";
    }

    public static bool Has(string kind, string key) => kind.Length == 0 || Keys[key].Contains(kind);

    /// <summary>Keys that another kind of row has: said in those words, not as unknown.</summary>
    public static void Leftovers(Section section, string kind)
    {
        if (kind is "approval" or "choice" && section.Has("expects")) section.Fault("expects", KindMistakes.DecisionExpects());
        foreach (var key in Keys.Keys.Where(k => section.Has(k) && !Has(kind, k)))
            section.Fault(key, KindMistakes.NotForKind(key, kind));
    }
}

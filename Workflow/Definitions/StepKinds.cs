namespace OnesqaBot.Workflow.Definitions;

/// <summary>The kinds of steps and the keys limited to some of them.</summary>
internal static class StepKinds
{
    private static readonly string[] All = ["task", "approval", "check", "choice", "resolution", "collection", "meeting", "publication"];

    private static readonly string[] AllButChoice = [.. All.Where(k => k != "choice")];

    private static readonly Dictionary<string, string[]> Keys = new(StringComparer.Ordinal)
    {
        ["next"] = AllButChoice,
        ["endorsed-by"] = AllButChoice,
        // A skipped step continues with 'next', which a choice does not have.
        ["only-in"] = AllButChoice,
        ["returns-to"] = ["approval", "check", "resolution"],
        ["outcomes"] = ["choice"],
        ["deciders"] = ["resolution"],
        ["names"] = ["task"],
        ["from"] = ["collection"],
        ["form"] = ["collection"],
    };

    /// <summary>Reads the kind of a step. An unknown kind is empty and read as a task, so that the rest of the step is still checked.</summary>
    public static string Read(MappingReader mapping)
    {
        var kind = mapping.Text("kind");
        if (kind.Length == 0 || All.Contains(kind)) return kind;
        mapping.Fault("kind", StepKindErrors.UnknownKind(kind, All));
        return "";
    }

    public static bool Has(string kind, string key) => kind.Length == 0 || Keys[key].Contains(kind);

    /// <summary>Reports keys of other kinds as such rather than as unknown.</summary>
    public static void Leftovers(MappingReader mapping, string kind)
    {
        if (kind is "approval" or "choice" && mapping.Has("expects")) mapping.Fault("expects", StepKindErrors.DecisionExpects());
        foreach (var key in Keys.Keys.Where(k => mapping.Has(k) && !Has(kind, k)))
            mapping.Fault(key, StepKindErrors.NotForKind(key, kind));
    }
}

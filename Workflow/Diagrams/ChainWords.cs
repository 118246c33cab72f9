namespace OnesqaBot.Workflow;

/// <summary>Who acts on a row, in Thai, for its node and its line in the table.</summary>
internal static class ChainWords
{
    /// <summary>Whoever works or decides, then those who endorse, in their order; bodies by name.</summary>
    public static IEnumerable<string> Of(Step step, StaffDirectory office) => step.Chain.Select(link => link.Kind switch
    {
        LinkKind.Endorsement => $"เห็นชอบ: {Position(link.Position, office)}",
        LinkKind.Approval when step is ResolutionStep => $"พิจารณา: {Position(link.Position, office)}{Only(link)}",
        LinkKind.Resolution => $"มติ: {office.Body(link.Body!)?.Title.Th ?? link.Body}{Only(link)}",
        _ => Position(link.Position, office),
    });

    public static string Position(string key, StaffDirectory office) => office.Position(key)?.Title.Th ?? key;

    private static string Only(ChainLink link) => link.OnlyIn.Count == 0 ? "" : $" (เฉพาะ {string.Join(", ", link.OnlyIn)})";
}

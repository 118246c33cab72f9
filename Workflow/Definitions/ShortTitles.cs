namespace OnesqaBot.Workflow.Definitions;

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

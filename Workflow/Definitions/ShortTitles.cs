namespace OnesqaBot.Workflow;

/// <summary>Titles that stand on buttons and in lists.</summary>
internal static class ShortTitles
{
    public static Bilingual ShortTitle(this Section section, string key)
    {
        var title = section.Both(key);
        if (title.Th.Length > ProcedureReader.LongestTitle)
            section.Fault(key, ProcedureMistakes.TooLongTitle(key, title.Th.Length, ProcedureReader.LongestTitle));
        return title;
    }
}

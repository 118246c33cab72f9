namespace OnesqaBot.Workflow.Languages;

/// <summary>Chooses the language of the handbook's and the office's own titles and names.</summary>
public static class LocalizedTitle
{
    /// <summary>Returns the title in the reader's language; in Thai if it has no English.</summary>
    public static string Localized(this Bilingual title) => title.InLanguage(ReaderLanguage.Current);

    /// <summary>The handbook's own title, beside the English one; null for those who read Thai.</summary>
    public static string? Original(this Bilingual title) => ReaderLanguage.Current == Language.Thai ? null : title.Th;

    /// <inheritdoc cref="Localized"/>
    public static string InLanguage(this Bilingual title, Language language) => language == Language.English && title.En.Length > 0 ? title.En : title.Th;
}

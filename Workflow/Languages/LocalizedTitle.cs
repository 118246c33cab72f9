namespace OnesqaBot.Workflow.Languages;

/// <summary>Chooses the language of the handbook's and the office's own titles and names.</summary>
public static class LocalizedTitle
{
    /// <summary>Returns the title in the reader's language; in Thai if it has no English.</summary>
    public static string Localized(this Bilingual title) => title.In(ReaderLanguage.Current);

    /// <inheritdoc cref="Localized"/>
    public static string In(this Bilingual title, Language language) => language == Language.English && title.En.Length > 0 ? title.En : title.Th;
}

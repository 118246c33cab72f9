using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Workflow.Procedures;

/// <summary>Titles of what the handbook's procedures share: its divisions, and what every external body sends.</summary>
internal static class HandbookTexts
{
    private static readonly TextCatalog Texts = new(typeof(HandbookTexts));

    public static Bilingual International => Texts.Both(nameof(International));
    public static Bilingual Minutes => Texts.Both(nameof(Minutes));
    public static Bilingual Policy => Texts.Both(nameof(Policy));
}

using OnesqaBot.Dialogs.Intents.Meanings;
using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Dialogs;

/// <summary>The lines of the help card: for each meaning that has one, what to type and what it does.</summary>
internal static class HelpTexts
{
    private static readonly TextCatalog Texts = new(typeof(HelpTexts));

    public static string Description(Meaning meaning) => Texts[meaning.Id + nameof(Description)];
    public static string Phrase(Meaning meaning) => Texts[meaning.Id + nameof(Phrase)];
}

using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Cards.Actions;

/// <summary>
/// The captions of buttons, by verb. A caption that takes arguments or that only one of several cards has is a text of that card's
/// area.
/// </summary>
internal static class ButtonTexts
{
    private static readonly TextCatalog Texts = new(typeof(ButtonTexts));

    public static string Caption(CardActionKind button) => Texts[button.Verb];
}

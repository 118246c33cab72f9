using OnesqaBot.Cards.Actions;

namespace OnesqaBot.Cards.General;

/// <summary>That no case was found, with a way on.</summary>
public static class NothingFoundCard
{
    public static DrawnCard Draw(string text) => SuggestionsCard.Draw(text, [(new AskMyWork(), GeneralTexts.MyWork), (new AskHelp(), GeneralTexts.Help)]);
}

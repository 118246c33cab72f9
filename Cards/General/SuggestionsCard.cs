using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;

namespace OnesqaBot.Cards.General;

/// <summary>One line of text with suggestions as buttons. Short, so that a misunderstood message takes little space.</summary>
public static class SuggestionsCard
{
    public static DrawnCard Draw(string text, IReadOnlyList<(CardAction Action, string? Title)> suggestions) =>
        DetailLevel.Fit(detail => CardLayout.Create(
        text,
        [CardText.Line(CardText.Run(PlainText.Line(text, detail.Line)))],
        [.. suggestions.Select(s => Buttons.Plain(s.Action, s.Title))]));
}

/// <summary>That no case was found, with a way on.</summary>
public static class NothingFoundCard
{
    public static DrawnCard Draw(string text) =>
        SuggestionsCard.Draw(text, [(new AskMyWork(), null), (new AskHelp(), null)]);
}

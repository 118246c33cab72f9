using AdaptiveCards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>One line, and what may have been meant as buttons: a miss costs no more of the screen than that.</summary>
public static class SuggestionsCard
{
    public static AdaptiveCard Draw(Bilingual text, IReadOnlyList<(CardAction Action, string Title)> suggestions) => Extent.Fit(extent => Sheet.Of(
        text.Th,
        [Words.Line(Words.Run(PlainText.Line(text.Th, extent.Line)))],
        [.. suggestions.Select(s => Buttons.Do(s.Action, s.Title))]));
}

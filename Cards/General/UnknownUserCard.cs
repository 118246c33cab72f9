using AdaptiveCards;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;

namespace OnesqaBot.Cards.General;

/// <summary>Shown to people who are not in the office's directory: explains how to get access.</summary>
public static class UnknownUserCard
{
    /// <param name="objectId">The id to give to the administrator.</param>
    public static DrawnCard Draw(string? objectId) => DetailLevel.Fit(_ => CardLayout.Create(
        GeneralTexts.UnknownUserSpeak,
        [
            .. CardLayout.Title(GeneralTexts.UnknownUser),
            CardText.Plain(GeneralTexts.UnknownUserText),
            .. string.IsNullOrWhiteSpace(objectId) ? [] : (IEnumerable<AdaptiveElement>)
                [CardText.Fact(GeneralTexts.YourId, ""), CardText.Line(CardText.With(CardText.Run(PlainText.Line(objectId, 80)), r => r.FontType = AdaptiveFontType.Monospace))],
        ]));
}

using AdaptiveCards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>Says on top of a card why what was pressed there was not taken; the card below is as it was.</summary>
public static class CardNotice
{
    public static AdaptiveCard On(AdaptiveCard card, Refusal refusal, CaseView view)
    {
        var text = RefusalText.Of(refusal, view.Procedure, view.Office);
        card.Body.Insert(0, Sheet.Box(
            AdaptiveContainerStyle.Warning,
            [Words.Line(Words.Run("⚠️"), Words.Run(text.Th)), Words.Small(text.En)]));
        return card;
    }
}

using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;

namespace OnesqaBot.Cards.Cases;

/// <summary>Asks for an endorsement: what was done and by whom, and buttons to endorse or return it.</summary>
internal static class EndorsementCard
{
    public static AdaptiveCard Draw(StepView view, DetailLevel detail) => CardLayout.Create(
        view.SpeakText(CaseTexts.PleaseEndorse),
        [.. view.Top(detail), .. RequestSummary.Draw(view, detail), .. view.Footer(detail)],
        view.Actions(
            Buttons.Primary(view.Endorse, CaseTexts.EndorsePassOn),
            InputElements.WithComment((view.Endorse, CaseTexts.EndorsePassOn)),
            InputElements.Return(CaseTexts.ReturnForRevision, CardData.Reason, view.SendBack)));
}

using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;

namespace OnesqaBot.Cards.Cases;

/// <summary>Short notice to deciders who asked to be notified when the case ends.</summary>
internal static class EndedCard
{
    public static AdaptiveCard Draw(CaseView view, DetailLevel detail) => CardLayout.Create(
        CaseTexts.ApprovedCaseEndedNumbered(view.Case.Number),
        [
            .. CaseHeader.Draw(view, CaseTexts.ApprovedCaseEnded, detail),
            OutcomeSection.Ended(view, detail),
        ],
        [Buttons.Plain(new AskStatus(view.Case.Number)), .. Buttons.Folder(view)]);
}

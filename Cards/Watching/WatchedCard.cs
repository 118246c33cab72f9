using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Cases;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Watching;

namespace OnesqaBot.Cards.Watching;

/// <summary>Tells who watches a case that a step was finished, and who has the case now.</summary>
internal static class WatchedCard
{
    public static AdaptiveCard Draw(StepView view, DetailLevel detail)
    {
        // The decision was taken back.
        if (!view.IsFinished) return WithdrawnCard.Draw(view.View, detail);
        var card = new CardRef(CardKind.Watched, view.Step.Key, view.Visit.VisitNumber);
        return CardLayout.Create(
            view.SpeakText(WatchTexts.Moved),
            [
                .. CaseHeader.Draw(view.View, WatchTexts.Moved, detail),
                CardText.Line(CardText.Bold(view.NumberTitleAndRound(detail))),
                OutcomeSection.Box(view.View, view.Step, view.Visit, detail),
                .. OutcomeSection.Next(view.View, view.Visit, detail),
            ],
            [Buttons.Plain(new AskStatus(view.Case.Number)), .. WatchElements.Button(view.View, WatchScope.None, card)]);
    }
}

using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Cases.Decisions;
using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Cards.Cases;

/// <summary>Takes the place of a card that followed from a decision which was taken back. It never changes afterwards, so it does not say where the case is.</summary>
internal static class WithdrawnCard
{
    public static AdaptiveCard Draw(CaseView view, DetailLevel detail) => CardLayout.Create(
        $"{view.Case.Number} {CaseTexts.Withdrawn}",
        [
            .. CaseHeader.Draw(view, CaseTexts.Withdrawn, detail),
            .. view.Stored.Events.LastOrDefault(e => e.Event is DecisionTakenBack) is { } taken
                ? (IEnumerable<AdaptiveElement>)[CardText.Plain(CaseTexts.WithdrawnBy(SignatureText.Describe(taken.By, view.Office, detail.Line), TextFormat.Moment(taken.At)))]
                : [],
        ],
        [Buttons.Plain(new AskStatus(view.Case.Number))]);
}

using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Cards.Cases;

/// <summary>Asks why a case is to be cancelled, and explains what cancelling means.</summary>
public static class CancelCard
{
    public static DrawnCard Draw(CaseView view) => DetailLevel.Fit(view.Form, detail => CardLayout.Create(
        CaseTexts.CancelCaseNumbered(view.Case.Number),
        [
            .. CaseHeader.Draw(view, CaseTexts.CancelCase, detail),
            .. view.Case.Status == CaseStatus.Open
                ? (IEnumerable<AdaptiveElement>)
                [
                    CardText.Plain(CaseTexts.CancelExplanation),
                    InputElements.Reason(CaseTexts.CancelReason, CaseTexts.CancelReasonExample),
                ]
                : [OutcomeSection.Ended(view, detail)],
        ],
        view.Case.Status == CaseStatus.Open
            ?
            [
                Buttons.Send(new CancelCaseAction(view.Case.Number, null), destructive: true),
                Buttons.Plain(new AskStatus(view.Case.Number), CaseTexts.DoNotCancel),
            ]
            : []));
}

using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Cards.Cases;

/// <summary>Confirms closing an incomplete collection: lists missing or unaccepted submissions and asks for a reason.</summary>
public static class ConfirmCloseCard
{
    public static DrawnCard Draw(CaseView view, StepVisit visit, IReadOnlyList<Respondent> open) =>
        DetailLevel.Fit(view.Form, detail => Draw(view, visit, open, detail));

    private static AdaptiveCard Draw(CaseView view, StepVisit current, IReadOnlyList<Respondent> open, DetailLevel detail)
    {
        if (!view.Case.OpenVisits.Contains(current)) return StatusCard.Draw(view, detail);
        var stepView = new StepView(view, view.Procedure.Step(current.Step), current);
        var names = open.Select(r => $"{SubmissionText.Name(r, view.Office, detail.Line)} — {SubmissionText.Describe(current, r)}");
        return CardLayout.Create(
            stepView.SpeakText(CaseTexts.AnswersMissing),
            [
                .. stepView.Header(detail),
                InputElements.Missing(CaseTexts.AnswersMissingOrNotAccepted, names, detail),
                CardText.Plain(CaseTexts.CloseExplanation),
                InputElements.Reason(CaseTexts.CloseReason, CaseTexts.CloseReasonExample),
                .. stepView.RevisionInput,
            ],
            [
                Buttons.Primary(stepView.Back, CaseTexts.GoBack),
                Buttons.SendPlainly(stepView.Done, CaseTexts.ConfirmClose),
            ]);
    }
}

using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Steps;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Cards.Cases;

/// <summary>Confirms completing a step without expected documents: lists the missing ones and asks for a reason.</summary>
public static class ConfirmWithoutDocumentsCard
{
    public static DrawnCard Draw(CaseView view, StepVisit visit, IReadOnlyList<ExpectedDocument> missing) =>
        DetailLevel.Fit(view.Form, detail => Draw(view, visit, missing, detail));

    private static AdaptiveCard Draw(CaseView view, StepVisit current, IReadOnlyList<ExpectedDocument> missing, DetailLevel detail)
    {
        // Somebody else may have completed the last step in the meantime.
        if (!view.Case.OpenVisits.Contains(current)) return StatusCard.Draw(view, detail);
        var stepView = new StepView(view, view.Procedure.Step(current.Step), current);
        return CardLayout.Create(
            stepView.SpeakText(CaseTexts.DocumentsMissing),
            [
                .. stepView.Header(detail),
                InputElements.Missing(CaseTexts.DocumentsMissing, missing.Select(d => d.Title.Localized()), detail),
                CardText.Plain(CaseTexts.DocumentsMissingExplanation),
                InputElements.Reason(CaseTexts.DocumentsMissingReason, CaseTexts.DocumentsMissingExample),
                .. StepCards.For(stepView.Step).CompletionInputs,
                .. stepView.RevisionInput,
            ],
            [
                Buttons.Primary(stepView.Back, CaseTexts.GoBack),
                // The office prefers the file, so continuing without it is not the primary button.
                Buttons.SendPlainly(stepView.Done, CaseTexts.ConfirmPassOn),
            ]);
    }
}

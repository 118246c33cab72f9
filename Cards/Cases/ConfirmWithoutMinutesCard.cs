using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Cards.Cases;

/// <summary>Confirms a resolution without minutes: keeps the form's values and asks why the minutes are missing.</summary>
public static class ConfirmWithoutMinutesCard
{
    public static DrawnCard Draw(CaseView view, StepVisit visit, IReadOnlyList<ExpectedDocument> missing) =>
        DetailLevel.Fit(view.Form, detail => Draw(view, visit, missing, detail));

    private static AdaptiveCard Draw(CaseView view, StepVisit current, IReadOnlyList<ExpectedDocument> missing, DetailLevel detail)
    {
        if (!view.Case.OpenVisits.Contains(current)) return StatusCard.Draw(view, detail);
        var stepView = new StepView(view, view.Procedure.Step(current.Step), current);
        var record = stepView.BindToStage(new RecordResolutionAction(view.Case.Number, current.Step, current.VisitNumber));
        return CardLayout.Create(
            stepView.SpeakText(CaseTexts.MinutesMissing),
            [
                .. stepView.Header(detail),
                InputElements.Missing(CaseTexts.MinutesMissing, missing.Select(d => d.Title.Localized()), detail),
                CardText.Plain(CaseTexts.MinutesMissingExplanation),
                InputElements.Reason(CaseTexts.MinutesMissingReason, CaseTexts.MinutesMissingExample),
                CardText.Heading(CaseTexts.ResolutionAsEntered),
                .. ResolutionForm.Draw(stepView),
            ],
            [
                Buttons.Primary(stepView.Back, CaseTexts.GoBack),
                Buttons.SendPlainly(record, CaseTexts.ConfirmResolution),
            ]);
    }
}

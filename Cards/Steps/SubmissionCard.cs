using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Cases;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Steps.Collections;

namespace OnesqaBot.Cards.Steps;

/// <summary>One respondent's submission, for the collector to accept or return.</summary>
public static class SubmissionCard
{
    public static DrawnCard Draw(CaseView view, StepVisit visit, Respondent respondent) =>
        DetailLevel.Fit(view.Form, detail => Draw(view, visit, respondent, detail));

    private static AdaptiveCard Draw(CaseView view, StepVisit visit, Respondent respondent, DetailLevel detail)
    {
        if (view.Procedure.StepOf(visit) is not CollectionStep step || !visit.Asked.Contains(respondent)) return StatusCard.Draw(view, detail);
        var stepView = new StepView(view, step, visit);
        var submission = visit.SubmissionOf(respondent);
        return CardLayout.Create(
            stepView.SpeakText(ElementTexts.Answers),
            [
                .. stepView.Header(detail),
                CardText.Heading(SubmissionText.Name(respondent, view.Office, detail.Line)),
                CardText.Line(CardText.Run(SubmissionText.Mark(submission)), CardText.Run(SubmissionText.Describe(visit, respondent))),
                .. submission is null ? [] : (IEnumerable<AdaptiveElement>)
                [
                    CardText.Fact(submission.IsOnBehalf ? CaseTexts.EnteredBy : CaseTexts.SentBy, $"{SignatureText.Describe(submission.By, view.Office, detail.Line)} {TextFormat.ShortMoment(submission.At)}"),
                    CardLayout.Box(AdaptiveContainerStyle.Emphasis, [CardText.Line(CardText.Bold(ElementTexts.Answers)), .. SubmissionSection.Sent(step, submission, detail)]),
                    .. SubmissionSection.MissingDocumentsReason(submission, detail),
                    .. OutcomeSection.Reason(submission.Reason, detail),
                ],
                .. StepDocuments.OfSubmission(view.Case, step, visit, respondent, detail),
            ],
            [.. stepView.MayAct && stepView.Stage.Kind == StageKind.Work ? OwnActions(stepView, respondent, submission) : [], Buttons.Plain(stepView.Back, CaseTexts.GoBack)]);
    }

    private static IEnumerable<AdaptiveAction> OwnActions(StepView view, Respondent respondent, Submission? submission)
    {
        var (number, step, visit) = (view.Case.Number, view.Step.Key, view.Visit.VisitNumber);
        if (submission is { Status: SubmissionStatus.Sent })
            yield return Buttons.Primary(view.BindToStage(new AcceptSubmissionAction(number, step, visit, respondent)), CaseTexts.AcceptAnswer);
        if (respondent.IsOutside && submission is not { Status: SubmissionStatus.Accepted })
            yield return Buttons.Plain(CollectionCard.AnswerFor(view, respondent), CaseTexts.EditAnswerFor);
        if (submission is { Status: not SubmissionStatus.Returned })
            yield return InputElements.Return(CaseTexts.SendBack, CardData.Reason, view.BindToStage(new ReturnSubmissionAction(number, step, visit, respondent, null)));
    }
}

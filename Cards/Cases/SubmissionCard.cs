using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Cards.Cases;

/// <summary>One respondent's answer before whoever collects: accept it or send it back.</summary>
public static class SubmissionCard
{
    public static AdaptiveCard Draw(CaseView view, StepVisit visit, Respondent respondent) => DetailLevel.Fit(view.Form, detail => Draw(view, visit, respondent, detail));

    private static AdaptiveCard Draw(CaseView view, StepVisit visit, Respondent respondent, DetailLevel detail)
    {
        if (view.Procedure.Find(visit.Step) is not CollectionStep step || !visit.Asked.Contains(respondent)) return StatusCard.Draw(view, detail);
        var row = new StepView(view, step, visit);
        var submission = visit.SubmissionOf(respondent);
        return CardLayout.Create(
            row.Spoken("คำตอบ"),
            [
                .. row.Header(detail),
                CardText.Heading(SubmissionText.Name(respondent, view.Office, detail.Line)),
                CardText.Line(CardText.Run(SubmissionText.Mark(submission)), CardText.Run(SubmissionText.Describe(visit, respondent))),
                .. submission is null ? [] : (IEnumerable<AdaptiveElement>)
                [
                    CardText.Fact("ส่งโดย", $"{SignatureText.By(submission.By, view.Office, detail.Line)} {ThaiFormat.ShortMoment(submission.At)}"),
                    CardLayout.Box(AdaptiveContainerStyle.Emphasis, [CardText.Line(CardText.Bold("คำตอบ")), .. SubmissionSection.Sent(step, submission, detail)]),
                    .. SubmissionSection.Explained(submission, detail),
                    .. OutcomeSection.Reason(submission.Reason, detail),
                ],
                .. StepDocuments.OfSubmission(view.Case, step, visit, respondent, detail),
            ],
            [.. row.MayAct && row.Stage.Kind == StageKind.Work ? Own(row, respondent, submission) : [], Buttons.Do(row.Back, "กลับ")]);
    }

    private static IEnumerable<AdaptiveAction> Own(StepView view, Respondent respondent, Submission? submission)
    {
        var (number, step, visit) = (view.Case.Number, view.Step.Key, view.Visit.VisitNumber);
        if (submission is { Status: SubmissionStatus.Sent })
            yield return Buttons.Primary(view.Now(new AcceptSubmissionAction(number, step, visit, respondent)), "รับคำตอบนี้");
        if (submission is { Status: not SubmissionStatus.Returned })
            yield return InputElements.Return("ส่งกลับ", CardData.Reason, view.Now(new ReturnSubmissionAction(number, step, visit, respondent, null)));
    }
}

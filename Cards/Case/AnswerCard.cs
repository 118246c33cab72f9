using AdaptiveCards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>One respondent's answer before whoever collects: accept it or send it back.</summary>
public static class AnswerCard
{
    public static AdaptiveCard Draw(CaseView view, StepVisit visit, Respondent respondent) => Extent.Fit(view.Form, extent => Draw(view, visit, respondent, extent));

    private static AdaptiveCard Draw(CaseView view, StepVisit visit, Respondent respondent, Extent extent)
    {
        if (view.Procedure.Find(visit.Step) is not CollectionStep step || !visit.Asked.Contains(respondent)) return StatusCard.Draw(view, extent);
        var row = new RowView(view, step, visit);
        var answer = visit.AnswerOf(respondent);
        return Sheet.Of(
            row.Spoken("คำตอบ"),
            [
                .. row.Header(extent),
                Words.Heading(AnswerText.Name(respondent, view.Office, extent.Line)),
                Words.Line(Words.Run(AnswerText.Mark(answer)), Words.Run(AnswerText.Of(visit, respondent))),
                .. answer is null ? [] : (IEnumerable<AdaptiveElement>)
                [
                    Words.Fact("ส่งโดย", $"{Signed.By(answer.By, view.Office, extent.Line)} {ThaiFormat.ShortMoment(answer.At)}"),
                    Sheet.Box(AdaptiveContainerStyle.Emphasis, [Words.Line(Words.Bold("คำตอบ")), .. AnswerBody.Sent(step, answer, extent)]),
                    .. AnswerBody.Explained(answer, extent),
                    .. Decided.Reason(answer.Reason, extent),
                ],
                .. RowFiles.OfAnswer(view.Case, step, visit, respondent, extent),
            ],
            [.. row.MayAct && row.Link.Kind == LinkKind.Work ? Own(row, respondent, answer) : [], Buttons.Do(row.Back, "กลับ")]);
    }

    private static IEnumerable<AdaptiveAction> Own(RowView row, Respondent respondent, Answer? answer)
    {
        var (number, step, visit) = (row.Case.Number, row.Step.Key, row.Visit.Visit);
        if (answer is { Status: AnswerStatus.Sent })
            yield return Buttons.Primary(row.Now(new AcceptTheAnswer(number, step, visit, respondent)), "รับคำตอบนี้");
        if (answer is { Status: not AnswerStatus.Returned })
            yield return Forms.Return("ส่งกลับ", CardData.Reason, row.Now(new ReturnTheAnswer(number, step, visit, respondent, null)));
    }
}

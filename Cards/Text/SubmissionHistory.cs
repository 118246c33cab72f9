using OnesqaBot.Cards.Elements;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Steps.Collections;

namespace OnesqaBot.Cards.Text;

/// <summary>Describes events of a collection. Its requests are left out, because they follow from the step.</summary>
internal static class SubmissionHistory
{
    public static HistoryLine? Describe(CaseEvent happened, CaseView view, DetailLevel detail) => happened switch
    {
        SubmissionReceived x => new(
            "📩", Respondent.Parse(x.Respondent) is { IsOutside: true } ? HistoryTexts.AnsweredFor : x.Late ? HistoryTexts.AnsweredLate : HistoryTexts.Answered, Name(x.Respondent, view, detail),
            x.WithoutDocuments is { } why ? HistoryTexts.DocumentsMissing(PlainText.Line(why, detail.Line)) : HistoryText.StepTitle(view, x.Step, x.Visit, detail)),
        SubmissionAccepted x => new("✅", HistoryTexts.AnswerAccepted, Name(x.Respondent, view, detail)),
        SubmissionReturned x => new("↩️", HistoryTexts.AnswerReturned, Name(x.Respondent, view, detail), HistoryTexts.ReasonGiven(PlainText.Line(x.Reason, detail.Line))),
        RespondentsReminded x => new(
            "🔔", HistoryTexts.MissingReminded, SignatureText.Names(x.Respondents.Select(r => Name(r, view, detail)), 3, detail.Line, HistoryTexts.RespondentsCounter)),
        SubmissionsRequested => null,
        _ => throw new InvalidOperationException($"{happened.GetType().Name} has no place in the history."),
    };

    public static string Name(string respondent, CaseView view, DetailLevel detail) =>
        Respondent.Parse(respondent) is { } known ? SubmissionText.Name(known, view.Office, detail.Line) : PlainText.Line(respondent, detail.Line);
}

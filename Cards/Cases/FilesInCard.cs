using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Cards.Cases;

/// <summary>Confirms files for a step whose form is open further up in the chat, and says that the form's values are kept.</summary>
public static class FilesInCard
{
    private static string Title => CaseTexts.FilesReceived;

    public static DrawnCard Draw(CaseView view, CardRef card) => DetailLevel.Fit(detail => Draw(view, card, detail));

    public static string Summary(CaseView view) => $"{Title}: {PlainText.Line(view.Case.Subject, 80)} ({view.Case.Number})";

    private static AdaptiveCard Draw(CaseView view, CardRef card, DetailLevel detail)
    {
        if (CaseCards.StepOf(card, view) is not { } stepView) return StatusCard.Draw(view, detail);
        var request = RequestView.Create(card, view);
        return CardLayout.Create(
            Summary(view),
            [
                .. CaseHeader.Draw(view, Title, detail),
                CardText.Fact(CaseTexts.FileFor, CaseHeader.NumberAndTitle(stepView.Step, detail)),
                .. Files(stepView, request, detail),
                CardText.Hint(CaseTexts.FormKept),
            ],
            [Buttons.Do(new OpenWork(view.Case.Number, stepView.Step.Key, stepView.Visit.VisitNumber, request?.Respondent), CaseTexts.OpenFormHere)]);
    }

    /// <summary>Received and missing documents. Leaves out the filing status, because this card is never redrawn.</summary>
    private static IEnumerable<AdaptiveElement> Files(StepView view, RequestView? request, DetailLevel detail)
    {
        var (expects, missing) = request is null
            ? (ExpectedDocuments.At(view.Step, view.Visit), ExpectedDocuments.Missing(view.Case, view.Step, view.Visit))
            : (view.Step.Expects, ExpectedDocuments.MissingFrom(view.Case, request.Step, view.Visit, request.Respondent));
        List<CaseDocument> files =
            [.. view.Case.Documents.Where(d => d.Step == view.Step.Key && d.Visit == view.Visit.VisitNumber && d.Respondent == request?.Respondent.ToString() && d.Lost is null)];
        return
        [
            .. files.Count == 0 ? [] : (IEnumerable<AdaptiveElement>)[CardText.Fact(CaseTexts.LatestFiles, PlainText.Line(files[^1].FileName, detail.Line))],
            .. expects.Take(detail.Items).Select(e => CardText.Line(
                CardText.Run(missing.Contains(e) || (e.Optional && !files.Exists(f => f.Expected == e.Key)) ? "⬜" : "✅"),
                CardText.Run(e.Optional ? ElementTexts.IfAny(PlainText.Line(e.Title.Localized(), detail.Line)) : PlainText.Line(e.Title.Localized(), detail.Line)))),
        ];
    }
}

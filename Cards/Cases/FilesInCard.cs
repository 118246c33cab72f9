using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Steps;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Documents;
using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Cards.Cases;

/// <summary>Confirms files handed in or taken out for a step whose form is open further up in the chat, and says that the form's values are kept.</summary>
public static class FilesInCard
{
    /// <param name="removed">Whether a file was taken out instead.</param>
    public static DrawnCard Draw(CaseView view, CardRef card, bool removed = false) => DetailLevel.Fit(detail => Draw(view, card, removed, detail));

    public static string Summary(CaseView view, bool removed = false) =>
        $"{Title(removed)}: {PlainText.Line(view.Case.Subject, 80)} ({view.Case.Number})";

    private static string Title(bool removed) => removed ? CaseTexts.FileRemoved : CaseTexts.FilesReceived;

    private static AdaptiveCard Draw(CaseView view, CardRef card, bool removed, DetailLevel detail)
    {
        if (CaseCards.StepOf(card, view) is not { } stepView) return StatusCard.Draw(view, detail);
        var request = RequestView.Create(card, view);
        return CardLayout.Create(
            Summary(view, removed),
            [
                .. CaseHeader.Draw(view, Title(removed), detail),
                CardText.Fact(CaseTexts.FileFor, CaseHeader.NumberAndTitle(stepView.Step, detail)),
                .. Files(stepView, request, detail),
                CardText.Hint(CaseTexts.FormKept),
            ],
            [Buttons.Plain(new OpenWork(view.Case.Number, stepView.Step.Key, stepView.Visit.VisitNumber, request?.Respondent), CaseTexts.OpenFormHere)]);
    }

    /// <summary>Received and missing documents. Leaves out the filing status, because this card is never redrawn.</summary>
    private static IEnumerable<AdaptiveElement> Files(StepView view, RequestView? request, DetailLevel detail)
    {
        var (expects, missing) = request is null
            ? (ExpectedDocuments.ForVisit(view.Step, view.Visit), ExpectedDocuments.Missing(view.Case, view.Step, view.Visit))
            : (view.Step.ExpectsIn(view.Visit.Round), ExpectedDocuments.MissingFrom(view.Case, request.Step, view.Visit, request.Respondent));
        List<CaseDocument> files =
            [.. view.Case.Documents.Where(d => d.Step == view.Step.Key && d.Visit == view.Visit.VisitNumber && d.Respondent == request?.Respondent.ToString() && d.Counts)];
        return
        [
            .. files.Count == 0 ? [] : (IEnumerable<AdaptiveElement>)[CardText.Fact(CaseTexts.LatestFiles, PlainText.Line(files[^1].FileName, detail.Line))],
            .. expects.Take(detail.Items).Select(e => CardText.Line(
                CardText.Run(missing.Contains(e) || (e.Optional && !files.Exists(f => f.Expected == e.Key)) ? "⬜" : "✅"),
                CardText.Run(e.Optional ? ElementTexts.IfAny(PlainText.Line(e.Title.Localized(), detail.Line)) : PlainText.Line(e.Title.Localized(), detail.Line)))),
        ];
    }
}

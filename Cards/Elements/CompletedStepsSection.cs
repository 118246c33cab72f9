using AdaptiveCards;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Cards.Elements;

/// <summary>Completed steps as a list: who, what and which documents; on the right, when and how long.</summary>
internal static class CompletedStepsSection
{
    public static IEnumerable<AdaptiveElement> Draw(CaseView view, DetailLevel detail)
    {
        var done = view.Case.Visits.Where(v => v.FinishedAt is not null).ToList();
        var hidden = done.Count - detail.Items;
        yield return CardText.Heading(ElementTexts.CompletedSteps);
        if (hidden > 0) yield return CardText.Small(ElementTexts.LatestVisitsOnly(TextFormat.Number(detail.Items), TextFormat.Number(hidden)));
        foreach (var visit in done.TakeLast(detail.Items)) yield return Line(view, visit, detail);
    }

    private static AdaptiveColumnSet Line(CaseView view, StepVisit visit, DetailLevel detail)
    {
        var step = view.Procedure.StepOf(visit);
        var round = RoundText.Suffix(view, visit);
        var documents = view.Case.Documents.Where(d => d.Step == visit.Step && d.Visit == visit.VisitNumber && d.Counts && d.Respondent is null).ToList();
        var days = view.Office.Holidays.WorkingDaysBetween(ThaiTime.Date(visit.EnteredAt), ThaiTime.Date(visit.FinishedAt!.Value));
        return StepLine.Draw(
            [
                CardText.Line(CardText.Bold((step is null ? visit.Step : CaseHeader.NumberAndTitle(step, detail)) + round)),
                CardText.Line(
                    CardText.Run(visit.Returned ? "↩️" : "✅"),
                    CardText.Run($"{PlainText.Line(OutcomeText.Describe(visit, step), detail.Line)} — {SignatureText.Describe(OutcomeSection.SignedBy(visit), view.Office, detail.Line)}")),
                .. documents.Count == 0 ? [] : (IEnumerable<AdaptiveElement>)
                    [CardText.Small($"📄 {string.Join(", ", documents.TakeLast(2).Select(d => PlainText.Line(d.FileName, detail.Line)))}{More(documents.Count - 2)}")],
                .. visit.Reason is null ? [] : (IEnumerable<AdaptiveElement>)[CardText.Small(ElementTexts.ReasonGiven(PlainText.Line(visit.Reason, detail.Line)))],
            ],
            [CardText.Small(TextFormat.ShortDate(visit.FinishedAt.Value)), .. days == 0 ? [] : new[] { CardText.Small(TextFormat.Duration(days)) }],
            separated: true);
    }

    private static string More(int count) => count <= 0 ? "" : ElementTexts.AndMoreFiles(TextFormat.Number(count));
}

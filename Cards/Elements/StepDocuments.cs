using AdaptiveCards;
using OnesqaBot.Cards.Cases;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Documents;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Cards.Elements;

/// <summary>A step's expected and handed-in documents in its round.</summary>
internal static class StepDocuments
{
    /// <summary>Expected documents with their files, ticked once handed in; then all other files.</summary>
    public static IEnumerable<AdaptiveElement> Draw(StepView view, DetailLevel detail)
    {
        var own = OfRound(view.Case, view.Visit).Where(d => d.Respondent is null && d.Withdrawn is null).ToList();
        // A table may have been generated several times; only the newest counts.
        var table = own.FindLast(d => d.IsTable);
        return List(view.Case, view.Visit, Expected(view), Missing(view), [.. own.Where(d => !d.IsTable || d == table)], detail, d => detail.IsLeast ? [] : FileButtons.Draw(view, d));
    }

    /// <summary>The same for a respondent's submission.</summary>
    /// <param name="below">What stands below a file's line.</param>
    public static IEnumerable<AdaptiveElement> OfSubmission(
        Case @case, Step step, StepVisit visit, Respondent respondent, DetailLevel detail, Func<CaseDocument, IEnumerable<AdaptiveElement>>? below = null) => List(
        @case, visit, step.ExpectsIn(visit.Round), ExpectedDocuments.MissingFrom(@case, step, visit, respondent),
        [.. OfRound(@case, visit).Where(d => d.Respondent == respondent.ToString() && d.Withdrawn is null)], detail, below);

    /// <summary>True if every required document was handed in.</summary>
    public static bool AreComplete(StepView view) => Missing(view).Count == 0;

    private static IEnumerable<CaseDocument> OfRound(Case @case, StepVisit visit) => @case.Documents.Where(d =>
        d.Step == visit.Step && @case.FindVisit(d.Step, d.Visit)?.Round == visit.Round);

    private static IReadOnlyList<ExpectedDocument> Missing(StepView view) => ExpectedDocuments.Missing(view.Case, view.Step, view.Visit);

    /// <summary>Later stages see the documents that the step's work should have handed in.</summary>
    private static IReadOnlyList<ExpectedDocument> Expected(StepView view) => view.Stage.Kind switch
    {
        StageKind.Work => ExpectedDocuments.ForVisit(view.Step, view.Visit),
        StageKind.Resolution => [.. view.Step.ExpectsIn(view.Visit.Round), .. ExpectedDocuments.ForVisit(view.Step, view.Visit)],
        StageKind.Endorsement or StageKind.Approval or StageKind.Choice => view.Step.ExpectedFromAssigneeIn(view.Visit.Round),
    };

    private static IEnumerable<AdaptiveElement> List(
        Case @case, StepVisit visit, IReadOnlyList<ExpectedDocument> expects, IReadOnlyList<ExpectedDocument> missing, List<CaseDocument> files, DetailLevel detail,
        Func<CaseDocument, IEnumerable<AdaptiveElement>>? below)
    {
        if (expects.Count > 0) yield return CardText.Heading(expects.All(e => e.Optional) ? ElementTexts.OptionalDocuments : ElementTexts.RequiredDocuments);
        foreach (var expected in expects.Take(detail.Items))
        {
            var handedIn = files.Where(d => d.Expected == expected.Key).ToList();
            yield return Line(expected, handedIn.Exists(d => d.Counts) && !missing.Contains(expected), detail);
            // The latest files count; earlier ones are in the folder.
            foreach (var line in DocumentLines.List(@case, handedIn.TakeLast(2), detail, d => Note(d, @case, visit), below: below)) yield return line;
        }

        foreach (var line in CardLayout.Rest(expects.Count - detail.Items, ElementTexts.ItemsCounter, ElementTexts.SeeHandbook)) yield return line;

        var others = files.Where(d => d.Expected is null || expects.All(e => e.Key != d.Expected)).ToList();
        if (others.Count == 0) yield break;
        yield return CardText.Heading(expects.Count > 0 ? ElementTexts.OtherDocuments : ElementTexts.AttachedDocuments);
        foreach (var line in DocumentLines.List(@case, others, detail, d => Note(d, @case, visit), below: below)) yield return line;
    }

    private static AdaptiveRichTextBlock Line(ExpectedDocument expected, bool isIn, DetailLevel detail)
    {
        var title = CardText.Run(PlainText.Line(expected.Title.Localized(), detail.Line));
        var mark = isIn ? CardText.Run("✅") : CardText.Run("⬜");
        return expected.Optional ? CardText.Line(mark, title, CardText.Subtle(ElementTexts.IfAnyMark)) : CardText.Line(mark, title);
    }

    private static string Note(CaseDocument document, Case @case, StepVisit visit) =>
        document.Visit < visit.VisitNumber && @case.FindVisit(document.Step, document.Visit) is { } earlier
            ? ElementTexts.FromAttempt(TextFormat.Number(@case.AttemptInRound(earlier))) : "";
}

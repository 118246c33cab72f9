using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Cards.Cases;

/// <summary>The result of a step, for those whom the handbook wants informed (เสนอ…ทราบ); one tap confirms it.</summary>
internal static class ForInformationCard
{
    public static AdaptiveCard Draw(StepView view, DetailLevel detail) => CardLayout.Create(
        view.SpeakText(CaseTexts.ForInformation),
        [
            .. CaseHeader.Draw(view.View, CaseTexts.ForInformation, detail),
            CardText.Line(CardText.Bold(CaseHeader.NumberAndTitle(view.Step, detail))),
            .. view.IsFinished ? [OutcomeSection.Box(view.View, view.Step, view.Visit, detail)] : (IEnumerable<AdaptiveElement>)[],
            .. StepResults.Draw(view, detail),
            .. Documents(view, detail),
            .. Confirmed(view) is { } at ? [CardText.Line(CardText.Run("✅"), CardText.Bold(CaseTexts.AcknowledgedAt(TextFormat.Moment(at))))] : (IEnumerable<AdaptiveElement>)[],
        ],
        [
            .. MayConfirm(view) ? [Buttons.Primary(new AcknowledgeAction(view.Case.Number, view.Step.Key, view.Visit.VisitNumber))] : (IEnumerable<AdaptiveAction>)[],
            Buttons.Plain(new AskStatus(view.Case.Number)),
            .. Buttons.Folder(view.View),
        ]);

    /// <summary>The step's own documents.</summary>
    private static IEnumerable<AdaptiveElement> Documents(StepView view, DetailLevel detail)
    {
        var own = view.Case.Documents.Where(d => d.Counts && d.Step == view.Step.Key && d.Visit == view.Visit.VisitNumber).ToList();
        return own.Count == 0 ? [] : [CardText.Heading(ElementTexts.Documents), .. DocumentLines.List(view.Case, own, detail, _ => "")];
    }

    private static DateTimeOffset? Confirmed(StepView view) =>
        view.View.Viewer.Person is { } viewer ? view.Visit.Acknowledgements.Find(a => a.By.Person == viewer.Id)?.At : null;

    private static bool MayConfirm(StepView view) =>
        Confirmed(view) is null && view.View.May(new AcknowledgeAction(view.Case.Number, view.Step.Key, view.Visit.VisitNumber));
}

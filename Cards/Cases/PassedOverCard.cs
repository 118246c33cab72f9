using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Cards.Cases;

/// <summary>Tells people in whose place others decided (รักษาการแทน, สายบังคับบัญชา) what was decided, and by whom.</summary>
internal static class PassedOverCard
{
    public static AdaptiveCard Draw(StepView view, DetailLevel detail)
    {
        var passed = view.Visit.PassedOver.Where(p => view.View.Viewer.Person is not { } viewer || p.People.Contains(viewer.Id)).ToList();
        if (passed.Count == 0) return WithdrawnCard.Draw(view.View, detail);
        return CardLayout.Create(
            view.SpeakText(CaseTexts.PassedOver),
            [
                .. CaseHeader.Draw(view.View, CaseTexts.PassedOver, detail),
                CardText.Line(CardText.Bold(CaseHeader.NumberAndTitle(view.Step, detail))),
                .. passed.SelectMany(p => Decided(view, p.Stage, detail)),
                CardText.Plain(CaseTexts.NothingToDo),
            ],
            [Buttons.Plain(new AskStatus(view.Case.Number)), .. Buttons.Folder(view.View)]);
    }

    private static IEnumerable<AdaptiveElement> Decided(StepView view, int stage, DetailLevel detail)
    {
        // The last stage is recorded as the end of the visit.
        if (view.Visit.CompletedStages.Find(s => s.Stage == stage) is not { } completed) return view.IsFinished ? [OutcomeSection.Box(view.View, view.Step, view.Visit, detail)] : [];
        return
        [
            CardLayout.Box(AdaptiveContainerStyle.Good,
            [
                CardText.Line(CardText.Run("✅"), CardText.Bold(PlainText.Line(OutcomeText.Describe(completed.Outcome, false, view.Step), detail.Line))),
                CardText.Fact(ElementTexts.By, SignatureText.Describe(completed.By, view.Office, detail.Line)),
                CardText.Fact(ElementTexts.At2, TextFormat.Moment(completed.At)),
                .. CardText.Long(ElementTexts.CommentLabel, completed.Comment, detail),
            ]),
        ];
    }
}

using AdaptiveCards;
using OnesqaBot.Cards.Cases;
using OnesqaBot.Cards.Steps;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Cards.Elements;

/// <summary>A step's approval chain: completed stages and when, the current one, and those to come.</summary>
internal static class ChainSection
{
    /// <summary>Folded for the person who decides now. Empty for a chain of one stage, which the rest of the card shows already.</summary>
    public static IEnumerable<AdaptiveElement> Draw(StepView view, DetailLevel detail)
    {
        var stages = view.Step.ChainIn(view.Visit.Round);
        if (stages.Count < 2) return [];
        return FoldedSection.Draw("chain", ElementTexts.Chain, !(view.MayAct && view.IsDecision) || !view.IsOpen, stages.Take(detail.Items + 1).SelectMany((stage, i) => Line(view, stage, i, detail)));
    }

    private static IEnumerable<AdaptiveElement> Line(StepView view, ChainStage stage, int index, DetailLevel detail)
    {
        if (view.Visit.CompletedStages.Find(p => p.Stage == index) is { } completed)
        {
            return
            [
                Done(view, stage, OutcomeText.Describe(completed.Outcome, false, view.Step), completed.By, completed.At, "✅", detail),
                .. completed.Reason is null ? [] : (IEnumerable<AdaptiveElement>)[CardText.Small($"{ReasonLabel(completed)} {PlainText.Line(completed.Reason, detail.Line)}")],
                .. completed.Comment is null ? [] : (IEnumerable<AdaptiveElement>)[CardText.Small($"{CommentLabel(completed)} {PlainText.Line(completed.Comment, detail.Line)}")],
            ];
        }

        if (index == view.Visit.Stage && view.IsFinished)
        {
            var outcome = stage.Kind == StageKind.Endorsement && !view.Visit.Returned ? Outcomes.Endorsed : view.Visit.Outcome;
            return [Done(view, stage, OutcomeText.Describe(outcome, view.Visit.Returned, view.Step), view.Visit.By!, view.Visit.FinishedAt!.Value, view.Visit.Returned ? "↩️" : "✅", detail)];
        }

        if (index == view.Visit.Stage) return [CardText.Line(CardText.Run(view.IsOpen ? "▶️" : "⏹️"), CardText.Bold(Role(view, stage, detail)), CardText.Subtle(view.IsOpen ? ElementTexts.Now : ElementTexts.StoppedHere))];
        // A skipped stage's person decided elsewhere in the chain; after the end of the chain nobody is asked.
        return index < view.Visit.Stage || !view.IsOpen ? [] : [CardText.Line(CardText.Run("○"), CardText.Subtle(Role(view, stage, detail)))];
    }

    private static AdaptiveRichTextBlock Done(
        StepView view, ChainStage stage, string what, Signature by, DateTimeOffset at, string mark, DetailLevel detail) => CardText.Line(
        CardText.Run(mark), CardText.Run($"{PlainText.Line(what, detail.Line)}{Body(view, stage, detail)} —"),
        CardText.Run(SignatureText.Describe(by, view.Office, detail.Line)), CardText.Subtle(TextFormat.ShortMoment(at)));

    /// <summary>เห็นชอบ — หัวหน้างานวิเทศสัมพันธ์.</summary>
    private static string Role(StepView view, ChainStage stage, DetailLevel detail) =>
        $"{What(stage.Kind, view.Step)}{Body(view, stage, detail)} — {SignatureText.Position(stage.Position, view.Office, detail.Line)}";

    private static string ReasonLabel(CompletedStage stage) =>
        stage.Kind == StageKind.Work ? ElementTexts.MissingReasonLabel : ElementTexts.ReasonLabel;

    private static string CommentLabel(CompletedStage stage) => stage.Kind == StageKind.Work ? ElementTexts.RevisedLabel : ElementTexts.CommentLabel;

    private static string Body(StepView view, ChainStage stage, DetailLevel detail) =>
        stage.Body is null ? "" : ElementTexts.OfBody(SignatureText.Body(stage.Body, view.Office, detail.Line));

    private static string What(StageKind kind, Step step) => kind switch
    {
        StageKind.Endorsement => ElementTexts.Endorsement,
        StageKind.Approval => ElementTexts.Approval,
        StageKind.Choice => ElementTexts.Choice,
        StageKind.Resolution => ElementTexts.RecordResolution,
        StageKind.Work => StepCards.For(step).Work,
    };
}

using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Cases;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.General;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Steps.Resolutions;

namespace OnesqaBot.Cards.Steps;

/// <summary>The officer records the resolution of an external body and attaches its minutes.</summary>
internal sealed class ResolutionCard : StepCard<ResolutionStep>
{
    public override string KindOf(Step step) => GeneralTexts.KindResolution;

    public override string Work => ElementTexts.Submission;

    public override string Done => WordingTexts.Submitted;

    /// <summary>First the submission to the deciders, then an approval or the resolution of each.</summary>
    public override AdaptiveCard Draw(StepView view, DetailLevel detail) => view.Stage.Kind switch
    {
        StageKind.Work => TaskCard.DrawWork(view, detail, CaseTexts.SubmitPassOn, Deciders(view, detail)),
        StageKind.Approval => ApprovalCard.DrawApproval(view, detail),
        StageKind.Resolution => Record(view, detail),
        StageKind.Endorsement or StageKind.Choice => throw new InvalidOperationException($"A resolution has no stage {view.Stage.Kind}."),
    };

    private static AdaptiveCard Record(StepView view, DetailLevel detail)
    {
        var record = view.BindToStage(new RecordResolutionAction(view.Case.Number, view.Step.Key, view.Visit.VisitNumber));
        return CardLayout.Create(
            view.SpeakText(ElementTexts.RecordResolution),
            [
                .. view.Top(detail),
                .. view.IsOpen ? [CardText.Fact(CaseTexts.AwaitingResolution, SignatureText.Body(view.Stage.Body!, view.Office, detail.Line))] : (IEnumerable<AdaptiveElement>)[],
                .. view.Handbook(detail),
                .. StepDocuments.Draw(view, detail),
                .. view.MayAct ? Form(view) : [],
                .. view.Footer(detail),
            ],
            view.Actions(Buttons.Send(record, ElementTexts.RecordResolution), FileButtons.SendHere(view.Attach)));
    }

    /// <summary>Lists the external bodies and approvers who will decide on this submission.</summary>
    private static IEnumerable<AdaptiveElement> Deciders(StepView view, DetailLevel detail)
    {
        if (!view.IsOpen) return [];
        var names = view.Step.ChainIn(view.Visit.Round).Where(l => l.Kind is StageKind.Resolution or StageKind.Approval)
            .Select(l => l.Body is null ? SignatureText.Position(l.Position, view.Office, detail.Line) : SignatureText.Body(l.Body, view.Office, detail.Line));
        return [CardText.Fact(CaseTexts.SubmitTo, SignatureText.Names(names, detail.Items, detail.Line))];
    }

    private static IEnumerable<AdaptiveElement> Form(StepView view) =>
    [
        CardText.Heading(ElementTexts.RecordResolution),
        .. StepDocuments.AreComplete(view) ? [] : (IEnumerable<AdaptiveElement>)[CardText.Small(CaseTexts.AttachMinutesFirst)],
        .. ResolutionForm.Draw(view),
    ];
}

using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Cases;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Steps.Resolutions;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards.Steps;

/// <summary>The officer records the resolution of an external body and attaches its minutes.</summary>
internal sealed class ResolutionCard : StepCard<ResolutionStep>
{
    public override string KindOf(Step step) => "เสนอและบันทึกมติ";

    public override string Work => "เสนอเรื่อง";

    public override Bilingual Done => new("เสนอเรื่องแล้ว", "Submitted");

    /// <summary>First the submission to the deciders, then an approval or the resolution of each.</summary>
    public override AdaptiveCard Draw(StepView view, DetailLevel detail) => view.Stage.Kind switch
    {
        StageKind.Work => TaskCard.DrawWork(view, detail, "เสนอเรื่อง ส่งต่อ", Deciders(view, detail)),
        StageKind.Approval => ApprovalCard.DrawApproval(view, detail),
        StageKind.Resolution => Record(view, detail),
        _ => throw new InvalidOperationException($"A resolution has no stage {view.Stage.Kind}."),
    };

    private static AdaptiveCard Record(StepView view, DetailLevel detail)
    {
        var record = view.Now(new RecordResolutionAction(view.Case.Number, view.Step.Key, view.Visit.VisitNumber));
        return CardLayout.Create(
            view.SpeakText("บันทึกมติ"),
            [
                .. view.Top(detail),
                .. view.IsOpen ? [CardText.Fact("รอมติ", SignatureText.Body(view.Stage.Body!, view.Office, detail.Line))] : (IEnumerable<AdaptiveElement>)[],
                .. view.Handbook(detail),
                .. StepDocuments.Draw(view, detail),
                .. view.MayAct ? Form(view) : [],
                .. view.Footer(detail),
            ],
            view.Actions(Buttons.Send(record, "บันทึกมติ"), Buttons.Do(view.Attach, "แนบไฟล์")));
    }

    /// <summary>Lists the external bodies and approvers who will decide on this submission.</summary>
    private static IEnumerable<AdaptiveElement> Deciders(StepView view, DetailLevel detail)
    {
        if (!view.IsOpen) return [];
        var names = view.Step.ChainIn(view.Visit.Round).Where(l => l.Kind is StageKind.Resolution or StageKind.Approval)
            .Select(l => l.Body is null ? SignatureText.Position(l.Position, view.Office, detail.Line) : SignatureText.Body(l.Body, view.Office, detail.Line));
        return [CardText.Fact("เสนอต่อ", SignatureText.Names(names, detail.Items, detail.Line))];
    }

    private static IEnumerable<AdaptiveElement> Form(StepView view) =>
    [
        CardText.Heading("บันทึกมติ"),
        .. StepDocuments.AreComplete(view) ? [] : (IEnumerable<AdaptiveElement>)[CardText.Small("แนบรายงานการประชุมหรือหนังสือแจ้งมติก่อน แล้วจึงกรอก · Attach the minutes first")],
        .. ResolutionForm.Draw(),
    ];
}

using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Cases;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.General;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Steps.Approvals;

namespace OnesqaBot.Cards.Steps;

/// <summary>Asks for an approval: the request, its documents, and buttons to approve or return it.</summary>
internal sealed class ApprovalCard : StepCard<ApprovalStep>
{
    public override string KindOf(Step step) => GeneralTexts.KindApproval;

    public override AdaptiveCard Draw(StepView view, DetailLevel detail) => DrawApproval(view, detail);

    /// <summary>Any step's stage of approval.</summary>
    public static AdaptiveCard DrawApproval(StepView view, DetailLevel detail) => CardLayout.Create(
        view.SpeakText(CaseTexts.PleaseDecide),
        [.. view.Top(detail), .. RequestSummary.Draw(view, detail), .. view.Footer(detail)],
        view.Actions(
            Buttons.Primary(view.Endorse, CaseTexts.Approve),
            InputElements.WithComment((view.Endorse, CaseTexts.Approve)),
            InputElements.Return(CaseTexts.ReturnForRevision, CardData.Reason, view.SendBack)));
}

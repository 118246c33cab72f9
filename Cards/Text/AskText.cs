using OnesqaBot.Cards.Cases;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Steps;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Cards.Text;

/// <summary>What a step asks of who may act now, in a few words: รอท่านอนุมัติ.</summary>
internal static class AskText
{
    public static string ForStep(StepView view) => view.Stage.Kind switch
    {
        StageKind.Endorsement => ElementTexts.AskEndorse,
        StageKind.Approval => ElementTexts.AskApprove,
        StageKind.Choice => ElementTexts.AskChoose,
        StageKind.Resolution => ElementTexts.AskResolution,
        StageKind.Work => StepCards.For(view.Step).Ask,
    };
}

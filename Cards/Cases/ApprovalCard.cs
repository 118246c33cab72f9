using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;

namespace OnesqaBot.Cards.Cases;

/// <summary>A row to be decided: who asks for what, the documents, approve or send back.</summary>
internal static class ApprovalCard
{
    public static AdaptiveCard Draw(StepView view, DetailLevel detail) => CardLayout.Create(
        view.Spoken("โปรดพิจารณา"),
        [.. view.Top(detail), .. RequestSummary.Draw(view, detail), .. view.Foot(detail)],
        view.Actions(
            Buttons.Primary(view.Endorse, "อนุมัติ"),
            InputElements.Return("ส่งกลับแก้ไข", CardData.Reason, view.SendBack)));
}

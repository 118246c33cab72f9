using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;

namespace OnesqaBot.Cards.Cases;

/// <summary>Asks for an approval: the request, its documents, and buttons to approve or return it.</summary>
internal static class ApprovalCard
{
    public static AdaptiveCard Draw(StepView view, DetailLevel detail) => CardLayout.Create(
        view.SpeakText("โปรดพิจารณา"),
        [.. view.Top(detail), .. RequestSummary.Draw(view, detail), .. view.Footer(detail)],
        view.Actions(
            Buttons.Primary(view.Endorse, "อนุมัติ"),
            InputElements.Return("ส่งกลับแก้ไข", CardData.Reason, view.SendBack)));
}

using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;

namespace OnesqaBot.Cards.Cases;

/// <summary>Asks for a check of earlier work: pass it on, or return it with a reason.</summary>
internal static class CheckCard
{
    public static AdaptiveCard Draw(StepView view, DetailLevel detail) => CardLayout.Create(
        view.SpeakText("โปรดตรวจสอบ"),
        [.. view.Top(detail), .. RequestSummary.Draw(view, detail), .. StepDocuments.Draw(view, detail), .. view.Footer(detail)],
        view.Actions(
            Buttons.Primary(view.Done, "ถูกต้อง ส่งต่อ"),
            InputElements.Return("ไม่ถูกต้อง", CardData.Reason, view.SendBack),
            Buttons.Do(view.Attach, "แนบไฟล์")));
}

using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards.Cases;

/// <summary>Briefly tells an approver that a case they approved has ended.</summary>
internal static class EndedCard
{
    public static AdaptiveCard Draw(CaseView view, DetailLevel detail) => CardLayout.Create(
        $"{view.Case.Number} เรื่องที่ท่านอนุมัติสิ้นสุดแล้ว",
        [
            .. CaseHeader.Draw(view, new Bilingual("เรื่องที่ท่านอนุมัติสิ้นสุดแล้ว", "A case that you approved has ended"), detail),
            OutcomeSection.Ended(view, detail),
        ],
        [Buttons.Do(new AskStatus(view.Case.Number), "ดูทั้งเรื่อง"), .. Buttons.Folder(view)]);
}

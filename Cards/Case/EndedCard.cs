using AdaptiveCards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>Tells whoever approved something in a case, shortly, that it has ended.</summary>
internal static class EndedCard
{
    public static AdaptiveCard Draw(CaseView view, Extent extent) => Sheet.Of(
        $"{view.Case.Number} เรื่องที่ท่านอนุมัติสิ้นสุดแล้ว",
        [
            .. CaseHeader.Of(view, new Bilingual("เรื่องที่ท่านอนุมัติสิ้นสุดแล้ว", "A case that you approved has ended"), extent),
            Decided.Ended(view, extent),
        ],
        [Buttons.Do(new AskStatus(view.Case.Number), "ดูทั้งเรื่อง"), .. Buttons.Folder(view)]);
}

using AdaptiveCards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>Asks why a case is cancelled, and says what that means.</summary>
public static class CancelCard
{
    public static AdaptiveCard Draw(CaseView view) => Extent.Fit(view.Form, extent => Sheet.Of(
        $"ยกเลิกเรื่อง {view.Case.Number}",
        [
            .. CaseHeader.Of(view, new Bilingual("ยกเลิกเรื่อง", "Cancel the case"), extent),
            .. view.Case.Status == CaseStatus.Open
                ? (IEnumerable<AdaptiveElement>)
                [
                    .. Words.Both(new Bilingual(
                        "เมื่อยกเลิกแล้วจะดำเนินการต่อไม่ได้ เอกสารและประวัติยังเก็บไว้",
                        "A cancelled case cannot go on. Its documents and history are kept.")),
                    Forms.Reason("เหตุผลที่ยกเลิก", "เช่น หน่วยงานต่างประเทศขอชะลอความร่วมมือ"),
                ]
                : [Decided.Ended(view, extent)],
        ],
        view.Case.Status == CaseStatus.Open
            ?
            [
                Buttons.Send(new CancelTheCase(view.Case.Number, null), "ยืนยันยกเลิกเรื่อง", destructive: true),
                Buttons.Do(new AskStatus(view.Case.Number), "ไม่ยกเลิก"),
            ]
            : []));
}

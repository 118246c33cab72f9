using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Cards.Cases;

/// <summary>Asks why a case is to be cancelled, and explains what cancelling means.</summary>
public static class CancelCard
{
    public static DrawnCard Draw(CaseView view) => DetailLevel.Fit(view.Form, detail => CardLayout.Create(
        $"ยกเลิกเรื่อง {view.Case.Number}",
        [
            .. CaseHeader.Draw(view, new Bilingual("ยกเลิกเรื่อง", "Cancel the case"), detail),
            .. view.Case.Status == CaseStatus.Open
                ? (IEnumerable<AdaptiveElement>)
                [
                    .. CardText.Both(new Bilingual(
                        "เมื่อยกเลิกแล้วจะดำเนินการต่อไม่ได้ เอกสารและประวัติยังเก็บไว้",
                        "A cancelled case cannot be continued. Its documents and history are kept.")),
                    InputElements.Reason("เหตุผลที่ยกเลิก", "เช่น หน่วยงานต่างประเทศขอชะลอความร่วมมือ"),
                ]
                : [OutcomeSection.Ended(view, detail)],
        ],
        view.Case.Status == CaseStatus.Open
            ?
            [
                Buttons.Send(new CancelCaseAction(view.Case.Number, null), "ยืนยันยกเลิกเรื่อง", destructive: true),
                Buttons.Do(new AskStatus(view.Case.Number), "ไม่ยกเลิก"),
            ]
            : []));
}

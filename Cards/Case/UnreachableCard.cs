using AdaptiveCards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>Tells the one who opened the case that somebody did not get his card, and what she can do.</summary>
internal static class UnreachableCard
{
    public static AdaptiveCard Draw(CaseView view, string person, Extent extent)
    {
        var name = PlainText.Line(view.Office.Directory.ById(person)?.Name.Th ?? person, extent.Line);
        if (view.Case.Rejected.Contains(person) && !view.Case.Unreachable.Contains(person)) return Rejected(view, name, extent);
        return Sheet.Of(
            $"{view.Case.Number} ส่งการ์ดถึง {name} ไม่ได้",
            [
                .. CaseHeader.Of(view, new Bilingual("ส่งถึงผู้รับผิดชอบไม่ได้", "Somebody could not be reached"), extent),
                Sheet.Box(AdaptiveContainerStyle.Warning,
                [
                    Words.Line(Words.Run("⚠️"), Words.Run("ส่งการ์ดใน Teams ถึง"), Words.Bold(name), Words.Run("ไม่ได้")),
                    Words.Small("The card could not be delivered in Teams"),
                ]),
                Words.Plain("เรื่องยังไม่หายไป กรุณาแจ้งท่านโดยตรง ให้เปิดแอป OnesqaBot ใน Teams แล้วพิมพ์ “งานของฉัน” ก็จะเห็นเรื่องนี้"),
                Words.Small("Please tell them to open OnesqaBot in Teams and type “my work”."),
                Words.Plain("หากท่านนั้นไม่พบแอป OnesqaBot ใน Teams กรุณาแจ้งผู้ดูแลระบบ Teams ของสำนักงานให้ติดตั้งให้"),
                Words.Small("If they have no such app, ask the office's Teams administrator to install it for them."),
            ],
            [Buttons.Do(new AskStatus(view.Case.Number), "ดูทั้งเรื่อง")]);
    }

    /// <summary>The service refused the message itself: to install the app for somebody would mend nothing.</summary>
    private static AdaptiveCard Rejected(CaseView view, string name, Extent extent) => Sheet.Of(
        $"{view.Case.Number} Teams ไม่รับการ์ดที่ส่งถึง {name}",
        [
            .. CaseHeader.Of(view, new Bilingual("Teams ไม่รับการ์ด", "Teams did not take a card"), extent),
            Sheet.Box(AdaptiveContainerStyle.Warning,
            [
                Words.Line(Words.Run("⚠️"), Words.Run("Teams ไม่รับการ์ดที่ส่งถึง"), Words.Bold(name)),
                Words.Small("Teams did not take the card that was sent to them"),
            ]),
            Words.Plain("เรื่องยังไม่หายไป กรุณาแจ้งท่านโดยตรง ให้พิมพ์ “งานของฉัน” ใน OnesqaBot ก็จะเห็นเรื่องนี้"),
            Words.Small("Please tell them to type “my work” in OnesqaBot."),
            Words.Plain("กรุณาแจ้งผู้ดูแลระบบด้วย เพราะเป็นข้อขัดข้องของระบบ ไม่ใช่ของผู้รับ"),
            Words.Small("Please tell the administrators too: the fault is the system's, not the recipient's."),
        ],
        [Buttons.Do(new AskStatus(view.Case.Number), "ดูทั้งเรื่อง")]);
}

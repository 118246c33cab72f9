using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards.Cases;

/// <summary>Tells the officer who opened the case that a card was not delivered, and what they can do.</summary>
internal static class UnreachableCard
{
    public static AdaptiveCard Draw(CaseView view, string person, DetailLevel detail)
    {
        var name = PlainText.Line(view.Office.Directory.ById(person)?.Name.Th ?? person, detail.Line);
        if (view.Case.Rejected.Contains(person) && !view.Case.Unreachable.Contains(person)) return Rejected(view, name, detail);
        return CardLayout.Create(
            $"{view.Case.Number} ส่งการ์ดถึง {name} ไม่ได้",
            [
                .. CaseHeader.Draw(view, new Bilingual("ส่งถึงผู้รับผิดชอบไม่ได้", "An assignee could not be reached"), detail),
                CardLayout.Box(AdaptiveContainerStyle.Warning,
                [
                    CardText.Line(CardText.Run("⚠️"), CardText.Run("ส่งการ์ดใน Teams ถึง"), CardText.Bold(name), CardText.Run("ไม่ได้")),
                    CardText.Small("The card could not be delivered in Teams"),
                ]),
                CardText.Plain("เรื่องยังไม่หายไป กรุณาแจ้งท่านโดยตรง ให้เปิดแอป OnesqaBot ใน Teams แล้วพิมพ์ “งานของฉัน” ก็จะเห็นเรื่องนี้"),
                CardText.Small("Please tell them to open OnesqaBot in Teams and type “my work”."),
                CardText.Plain("หากท่านนั้นไม่พบแอป OnesqaBot ใน Teams กรุณาแจ้งผู้ดูแลระบบ Teams ของสำนักงานให้ติดตั้งให้"),
                CardText.Small("If they cannot find the app, ask the office's Teams administrator to install it for them."),
            ],
            [Buttons.Do(new AskStatus(view.Case.Number), "ดูทั้งเรื่อง")]);
    }

    /// <summary>The service rejected the message itself; installing the app would not help.</summary>
    private static AdaptiveCard Rejected(CaseView view, string name, DetailLevel detail) => CardLayout.Create(
        $"{view.Case.Number} Teams ไม่รับการ์ดที่ส่งถึง {name}",
        [
            .. CaseHeader.Draw(view, new Bilingual("Teams ไม่รับการ์ด", "Teams rejected a card"), detail),
            CardLayout.Box(AdaptiveContainerStyle.Warning,
            [
                CardText.Line(CardText.Run("⚠️"), CardText.Run("Teams ไม่รับการ์ดที่ส่งถึง"), CardText.Bold(name)),
                CardText.Small("Teams rejected the card sent to them"),
            ]),
            CardText.Plain("เรื่องยังไม่หายไป กรุณาแจ้งท่านโดยตรง ให้พิมพ์ “งานของฉัน” ใน OnesqaBot ก็จะเห็นเรื่องนี้"),
            CardText.Small("Please tell them to type “my work” in OnesqaBot."),
            CardText.Plain("กรุณาแจ้งผู้ดูแลระบบด้วย เพราะเป็นข้อขัดข้องของระบบ ไม่ใช่ของผู้รับ"),
            CardText.Small("Please also tell the administrators: this is a fault of the system, not of the recipient."),
        ],
        [Buttons.Do(new AskStatus(view.Case.Number), "ดูทั้งเรื่อง")]);
}

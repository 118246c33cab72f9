using AdaptiveCards;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards.General;

/// <summary>For someone who is not in the office's directory: no work is offered, only how to be let in.</summary>
public static class UnknownUserCard
{
    /// <param name="objectId">The id that the administrator needs.</param>
    public static AdaptiveCard Draw(string? objectId) => CardLayout.Create(
        "ยังไม่พบชื่อของท่านในทำเนียบบุคลากร",
        [
            .. CardLayout.Title(new Bilingual("ยังไม่พบชื่อของท่าน", "You are not in the directory yet")),
            CardText.Plain("OnesqaBot ใช้ได้เฉพาะบุคลากรที่อยู่ในทำเนียบของ สมศ. หากท่านเป็นบุคลากรของสำนักงาน กรุณาแจ้งผู้ดูแลระบบให้เพิ่มชื่อ พร้อมรหัสด้านล่าง"),
            CardText.Small("OnesqaBot serves the people in ONESQA's directory. Please give the id below to the administrator."),
            .. string.IsNullOrWhiteSpace(objectId) ? [] : (IEnumerable<AdaptiveElement>)
                [CardText.Fact("รหัสของท่าน", ""), CardText.Line(CardText.With(CardText.Run(PlainText.Line(objectId, 80)), r => r.FontType = AdaptiveFontType.Monospace))],
        ]);
}

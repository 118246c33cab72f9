using AdaptiveCards;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards.General;

/// <summary>Shown to people who are not in the office's directory: explains how to get access.</summary>
public static class UnknownUserCard
{
    /// <param name="objectId">The id to give to the administrator.</param>
    public static DrawnCard Draw(string? objectId) => DetailLevel.Fit(_ => CardLayout.Create(
        "ยังไม่พบชื่อของท่านในทำเนียบบุคลากร",
        [
            .. CardLayout.Title(new Bilingual("ยังไม่พบชื่อของท่าน", "You are not in the directory yet")),
            CardText.Plain("OnesqaBot ใช้ได้เฉพาะบุคลากรที่อยู่ในทำเนียบของ สมศ. หากท่านเป็นบุคลากรของสำนักงาน กรุณาแจ้งผู้ดูแลระบบให้เพิ่มชื่อ พร้อมรหัสด้านล่าง"),
            CardText.Small("OnesqaBot is for people in ONESQA's directory. Please give the ID below to the administrator."),
            .. string.IsNullOrWhiteSpace(objectId) ? [] : (IEnumerable<AdaptiveElement>)
                [CardText.Fact("รหัสของท่าน", ""), CardText.Line(CardText.With(CardText.Run(PlainText.Line(objectId, 80)), r => r.FontType = AdaptiveFontType.Monospace))],
        ]));
}

using AdaptiveCards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>For someone who is not in the office's directory: no work is offered, only how to be let in.</summary>
public static class StrangerCard
{
    /// <param name="objectId">The id that the administrator needs.</param>
    public static AdaptiveCard Draw(string? objectId) => Sheet.Of(
        "ยังไม่พบชื่อของท่านในทำเนียบบุคลากร",
        [
            .. Sheet.Title(new Bilingual("ยังไม่พบชื่อของท่าน", "You are not in the directory yet")),
            Words.Plain("OnesqaBot ใช้ได้เฉพาะบุคลากรที่อยู่ในทำเนียบของ สมศ. หากท่านเป็นบุคลากรของสำนักงาน กรุณาแจ้งผู้ดูแลระบบให้เพิ่มชื่อ พร้อมรหัสด้านล่าง"),
            Words.Small("OnesqaBot serves the people in ONESQA's directory. Please give the id below to the administrator."),
            .. string.IsNullOrWhiteSpace(objectId) ? [] : (IEnumerable<AdaptiveElement>)
                [Words.Fact("รหัสของท่าน", ""), Words.Line(Words.With(Words.Run(PlainText.Line(objectId, 80)), r => r.FontType = AdaptiveFontType.Monospace))],
        ]);
}

using OnesqaBot.Dialogs.Intents.Sentences;

namespace OnesqaBot.Dialogs.Intents.Handbook;

/// <summary>What a question about the handbook asks for. A closed set.</summary>
public enum Aspect
{
    /// <summary>What is to be done.</summary>
    What,

    /// <summary>Who does or decides it.</summary>
    Who,

    /// <summary>Which documents it needs.</summary>
    Documents,

    /// <summary>By when.</summary>
    When,

    /// <summary>What follows if it is not approved.</summary>
    Returned,

    /// <summary>Which laws apply.</summary>
    Laws,
}

/// <summary>Reads the aspect of a question from its words.</summary>
internal static class Aspects
{
    private static readonly (Aspect Aspect, Words Words)[] Known =
    [
        (Aspect.Returned, new("ไม่อนุมัติ", "ไม่เห็นชอบ", "ไม่เห็นด้วย", "ไม่ผ่าน", "ไม่ถูกต้อง", "ไม่ลงนาม", "ไม่เซ็น", "ไม่เอาด้วย", "ไม่ให้", "ไม่ยอม", "ไม่ได้รับอนุมัติ", "ไม่ได้รับความเห็นชอบ", "ให้แก้", "โดนตี", "ตีกลับ", "ถูกส่งกลับ", "ส่งกลับมา", "ส่งกลับแก้", "ปฏิเสธ", "reject", "rejects", "rejected", "refuses", "not approved", "returned", "sent back", "says no")),
        (Aspect.Laws, new("กฎหมาย", "พรบ", "พระราชบัญญัติ", "ระเบียบอะไร", "ระเบียบไหน", "ระเบียบใด", "ข้อบังคับ", "หลักเกณฑ์", "law", "laws", "act", "regulation")),
        (Aspect.When, new("เมื่อไหร่", "เมื่อไร", "เมื่อใด", "ตอนไหน", "ช่วงไหน", "เดือนไหน", "เดือนอะไร", "เดือนใด", "วันไหน", "วันที่เท่า", "กี่วัน", "กี่เดือน", "บ่อย", "แค่ไหน", "นานเท่า", "ภายในเดือน", "กำหนดส่ง", "กำหนดแล้วเสร็จ", "ทันไหม", "when", "deadline", "due", "how long", "which month")),
        (Aspect.Documents, new("เอกสาร", "แนบ", "แบบฟอร์มอะไร", "หลักฐาน", "ไฟล์", "บันทึกอะไร", "ใช้อะไร", "เตรียมอะไร", "ขออนุมัติอะไร", "document", "documents", "attach", "paper", "papers", "paperwork")),
        (Aspect.Who, new("ใคร", "ผู้ใด", "คนไหน", "หน่วยไหน", "ภารกิจไหน", "ชุดใด", "ชุดไหน", "ผู้รับผิดชอบ", "who", "whom", "whose", "responsible")),
    ];

    public static Aspect Read(Sentence sentence)
    {
        foreach (var (aspect, words) in Known)
            if (words.OccurIn(sentence)) return aspect;
        return Aspect.What;
    }
}

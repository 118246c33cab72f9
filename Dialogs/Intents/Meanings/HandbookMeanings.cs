namespace OnesqaBot.Dialogs.Intents.Meanings;

/// <summary>The handbook: begin a procedure, or ask about one.</summary>
internal static class HandbookMeanings
{
    public static readonly Meaning[] All =
    [
        new(MeaningId.Procedures, _ => new ProceduresIntent())
        {
            Phrases =
            [
                "เริ่มงาน", "เริ่มงานใหม่", "เริ่ม", "เริ่มเรื่อง", "เริ่มเรื่องใหม่", "เริ่มกระบวนการ", "เปิดเรื่อง", "เปิดเรื่องใหม่", "เปิดงานใหม่", "สร้างเรื่อง", "สร้างเรื่องใหม่", "เรื่องใหม่", "งานใหม่",
                "รายการ", "รายการกระบวนการ", "รายชื่อกระบวนการ", "กระบวนการ", "กระบวนการทั้งหมด", "มีกระบวนการอะไร", "กระบวนการมีอะไร", "เมนู", "คู่มือ", "คู่มือการปฏิบัติงาน",
                "list", "list procedures", "list of procedures", "procedures", "all procedures", "menu", "start", "start work", "start new work", "begin",
                "new case", "new work", "open case", "open a case", "start a case", "start a procedure", "start procedure", "handbook",
            ],
            HelpOrder = 7,
            Menu = 4,
            Offer = new(SuggestedAction.Procedures, () => DialogTexts.SuggestProcedures, i => i is ProceduresIntent),
        },
        new(MeaningId.Laws, _ => new LawsIntent())
        {
            Phrases =
            [
                "กฎหมาย", "กฎหมายที่เกี่ยวข้อง", "กฎหมายทั้งหมด", "กฎหมายและระเบียบ", "ระเบียบ", "ระเบียบที่เกี่ยวข้อง", "กฎระเบียบ",
                "laws", "laws and regulations", "regulations",
            ],
            HelpOrder = 9,
        },
        new(MeaningId.HandbookFront, r => new HandbookFrontIntent(r.Text))
        {
            Phrases =
            [
                "วิสัยทัศน์", "พันธกิจ", "ภารกิจรอง", "คำนำ", "บริบทภารกิจ", "คำย่อ", "อักษรย่อ", "ตัวย่อ", "เกี่ยวกับคู่มือ",
                "vision", "missions", "secondary duties", "preface", "abbreviations", "about the handbook",
            ],
            HelpOrder = 10,
        },
        new(MeaningId.Start, r => r.Start)
        {
        },
        new(MeaningId.Ask, r => r.Question)
        {
            HelpOrder = 8,
        },
        new(MeaningId.Recurring, _ => new RecurringIntent())
        {
            Phrases =
            [
                "งานประจำ", "งานประจำปี", "เรื่องประจำปี", "งานที่เปิดเอง", "ข้ามงานประจำปี", "เปิดก่อนกำหนด",
                "recurring", "recurring work", "yearly work", "routine work",
            ],
            Offer = new(SuggestedAction.Recurring, () => DialogTexts.SuggestRecurring, i => i is RecurringIntent),
        },
    ];
}

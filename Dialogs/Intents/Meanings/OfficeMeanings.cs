namespace OnesqaBot.Dialogs.Intents.Meanings;

/// <summary>The office and the bot itself.</summary>
internal static class OfficeMeanings
{
    public static readonly Meaning[] All =
    [
        new(MeaningId.Acting, r => (Intent?)AwayPhrases.ReadActing(r.Normalized, r.Today) ?? new ActingIntent())
        {
            Phrases =
            [
                "รักษาการ", "รักษาการแทน", "ตั้งรักษาการ", "ตั้งรักษาการแทน", "ตั้งผู้รักษาการ", "ผู้รักษาการ", "ใครรักษาการ", "ใครรักษาการแทน",
                "acting", "who is acting", "acting orders", "set acting",
            ],
            Help = new(new("รักษาการ", "Acting"), new("ใครรักษาการแทนใคร", "who acts for whom"), 12),
            Menu = 7,
            Offer = new(SuggestedAction.Acting, () => DialogTexts.SuggestActing),
        },
        new(MeaningId.Away, r => (Intent?)AwayPhrases.Read(r.Normalized, r.Today) ?? new AwayIntent(null, null))
        {
            Phrases = ["แจ้งไม่อยู่", "แจ้งลา", "ไม่อยู่", "i am away", "i will be away"],
            Help = new(new("พรุ่งนี้ไม่อยู่ ให้รองเซ็นแทน", "Away tomorrow, let the deputy sign"), new("แจ้งวันที่ท่านไม่อยู่ และผู้ทำแทน", "say when you are away, and who acts for you"), 21),
            ForgivesTypos = false,
        },
        new(MeaningId.Transfer, _ => new TransferIntent(null, null))
        {
            Phrases = ["ย้ายงานของผู้อื่น", "ย้ายงานของคนที่ออก", "move somebody's work", "move work"],
            Help = new(new("ย้ายงานของ สมชาย ให้ มาลี", "Move the work of Somchai to Malee"), new("ย้ายงานที่รอผู้ที่ไม่อยู่แล้ว โดยดูผลก่อน", "move what waits for somebody who leaves, after seeing it"), 22),
            ForAdministrators = true,
            ForgivesTypos = false,
        },
        new(MeaningId.Handover, _ => new HandoverIntent(null))
        {
            Phrases = ["ส่งมอบงาน", "ส่งมอบงานของฉัน", "ส่งมอบงานของผม", "ชุดส่งมอบงาน", "รายการส่งมอบงาน", "handover", "hand over", "handover pack", "my handover"],
            Help = new(new("ส่งมอบงานของฉัน", "My handover"), new("งาน เรื่อง กำหนด และเอกสารที่ต้องส่งมอบ", "the work, cases, dates and documents to hand over"), 26),
            ForgivesTypos = false,
        },
        new(MeaningId.Doctor, _ => new DoctorIntent())
        {
            Phrases =
            [
                "ตรวจระบบ", "ตรวจสอบระบบ", "ตรวจสุขภาพระบบ", "สถานะระบบ", "ระบบปกติไหม",
                "doctor", "health", "health check", "check system", "system status",
            ],
            Help = new(new("ตรวจระบบ", "System check"), new("สิ่งที่ต้องแก้ของระบบ และวิธีแก้", "what needs attention, and how to fix it"), 14),
            ForAdministrators = true,
        },
        new(MeaningId.Undelivered, _ => new UndeliveredIntent())
        {
            Phrases =
            [
                "ส่งไม่ถึง", "รายการส่งไม่ถึง", "รายการที่ส่งไม่ถึง", "ข้อความที่ส่งไม่ถึง", "การ์ดที่ส่งไม่ถึง", "ใครส่งไม่ถึง", "ส่งถึงใครไม่ได้", "มีอะไรส่งไม่ถึง",
                "undelivered", "not delivered", "who could not be reached",
            ],
            Help = new(new("ส่งไม่ถึง", "Undelivered"), new("ข้อความและเอกสารที่ส่งไม่ถึง และส่งอีกครั้ง", "what could not be delivered, and send it again"), 15),
            Menu = 9,
            ForAdministrators = true,
        },
        new(MeaningId.Misunderstood, _ => new MisunderstoodIntent())
        {
            Phrases =
            [
                "ที่ยังไม่เข้าใจ", "สิ่งที่ยังไม่เข้าใจ", "คำที่ยังไม่เข้าใจ", "ข้อความที่ไม่เข้าใจ", "not understood", "what was not understood",
            ],
            Help = new(new("ที่ยังไม่เข้าใจ", "Not understood"), new("คำที่คนพิมพ์แล้วบอตยังไม่เข้าใจ", "what people typed that the bot did not understand"), 16),
            ForAdministrators = true,
        },
        new(MeaningId.Editions, _ => new EditionsIntent())
        {
            Phrases =
            [
                "ฉบับของกระบวนการ", "ฉบับคู่มือ", "ฉบับของคู่มือ", "ประวัติฉบับ", "เปลี่ยนฉบับคู่มือ", "editions", "handbook editions", "procedure editions",
            ],
            Help = new(new("ฉบับคู่มือ", "Editions"), new("เปลี่ยนกระบวนการด้วยไฟล์ และดูว่าใครเปลี่ยนเมื่อใด", "change procedures with a file, and see who changed them when"), 17),
            ForAdministrators = true,
        },
        new(MeaningId.MoveEdition, _ => new MoveEditionIntent(null, null))
        {
            Phrases =
            [
                "ย้ายฉบับ", "ย้ายฉบับคู่มือ", "ย้ายไปฉบับใหม่", "ย้ายไปใช้ฉบับใหม่", "ย้ายเรื่องไปฉบับใหม่", "ย้ายเรื่องไปใช้ฉบับใหม่",
                "move edition", "move to the new edition", "move case to the new edition", "move cases to the new edition",
            ],
            Help = new(new("ย้ายฉบับ 2570-MOU-001", "Move edition 2570-MOU-001"), new("ย้ายเรื่องที่ดำเนินอยู่ไปใช้ฉบับใหม่ โดยดูผลก่อน", "move an open case to the new edition, after seeing what changes"), 18),
            ForAdministrators = true,
            ForgivesTypos = false,
        },
        new(MeaningId.OfficeWords, _ => new OfficeWordsIntent())
        {
            Phrases =
            [
                "คำของสำนักงาน", "คำเรียกของสำนักงาน", "คำที่เพิ่ม", "เพิ่มคำ", "ลบคำ", "words of the office", "office words", "add word", "remove word",
            ],
            Help = new(new("เพิ่มคำ: บันทึกช่วยจำ = MoU", "Add word: memo of cooperation = MoU"), new("ให้บอตรู้จักคำที่สำนักงานใช้เรียกกระบวนการ", "teach the bot the office's own words for a procedure"), 19),
            ForAdministrators = true,
            ForgivesTypos = false,
        },
        new(MeaningId.AdministratorsChannel, _ => new AdministratorsChannelIntent())
        {
            Phrases =
            [
                "ช่องผู้ดูแล", "ตั้งช่องผู้ดูแล", "ใช้ช่องนี้เป็นช่องผู้ดูแล", "ช่องผู้ดูแลระบบ",
                "administrators channel", "admin channel",
            ],
            ForAdministrators = true,
        },
        new(MeaningId.OfficeChannel, _ => new OfficeChannelIntent())
        {
            Phrases =
            [
                "ช่องของสำนักงาน", "ช่องสำนักงาน", "ตั้งช่องของสำนักงาน", "ใช้ช่องนี้เป็นช่องของสำนักงาน", "ช่องข่าวของสำนักงาน",
                "office channel", "office's channel",
            ],
        },
        new(MeaningId.Administrators, _ => new AdministratorsIntent())
        {
            Phrases =
            [
                "ผู้ดูแลระบบ", "ผู้ดูแลบอต", "ผู้ดูแลบอท", "ใครเป็นผู้ดูแลระบบ", "ใครเป็นผู้ดูแลบอต", "ใครดูแลระบบ", "ใครดูแลบอต", "ติดต่อผู้ดูแลระบบ", "ติดต่อผู้ดูแล",
                "administrators", "the administrators", "who are the administrators", "who is the administrator", "contact the administrator",
            ],
            ForgivesTypos = false,
        },
    ];
}

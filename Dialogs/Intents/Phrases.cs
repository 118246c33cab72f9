using System.Collections.Frozen;

namespace OnesqaBot.Dialogs.Intents;

/// <summary>The fixed phrases, in both languages.</summary>
internal static class Phrases
{
    private static readonly (FixedPhrase Topic, string[] Said)[] Known =
    [
        (FixedPhrase.MyWork,
        [
            "งานของฉัน", "งานของผม", "งานของดิฉัน", "งานของหนู", "งานของเรา", "งานฉัน", "งานผม", "งานค้าง", "งานที่ค้าง", "งานที่ต้องทำ", "งานวันนี้",
            "รายการงาน", "มีงานอะไร", "มีงานอะไรค้าง", "มีอะไรค้าง", "มีงานค้างไหม", "มีงานค้างอะไรไหม", "งานของผมมีอะไร", "งานของหนูมีอะไร", "ต้องทำอะไร", "วันนี้ต้องทำอะไร", "มีอะไรต้องทำ", "มีอะไรให้ทำ", "งานของฉันมีอะไร",
            "my work", "my tasks", "my task", "tasks", "my jobs", "my to do", "to do", "to do list", "what do i have to do", "what should i do", "work",
        ]),
        (FixedPhrase.Waiting,
        [
            "รออนุมัติ", "รอฉันอนุมัติ", "รอผมอนุมัติ", "รอการอนุมัติ", "เรื่องรออนุมัติ", "เรื่องที่รออนุมัติ", "งานรออนุมัติ", "งานที่รออนุมัติ", "รอพิจารณา",
            "เรื่องรอพิจารณา", "รอลงนาม", "เรื่องรอลงนาม", "มีอะไรรออนุมัติ", "มีอะไรให้อนุมัติ", "มีเรื่องรออนุมัติ", "ต้องอนุมัติอะไร", "เรื่องที่ต้องอนุมัติ", "อนุมัติ",
            "waiting", "waiting for me", "waiting for my approval", "waiting for approval", "pending", "pending approval", "pending approvals",
            "my approvals", "approvals", "to approve", "waiting for me to approve", "approve", "what is waiting for me",
        ]),
        (FixedPhrase.Status,
        [
            "สถานะ", "สถานะเรื่อง", "สถานะของเรื่อง", "สถานะงาน", "ติดตามเรื่อง", "ติดตามสถานะ", "ติดตามงาน", "ตามเรื่อง", "ถึงไหน", "ถึงไหนแล้ว", "เรื่องถึงไหน",
            "เรื่องถึงไหนแล้ว", "ไปถึงไหนแล้ว", "เรื่องไปถึงไหนแล้ว", "เรื่องอยู่ที่ใคร", "อยู่ที่ใคร", "อยู่ที่ไหน", "อยู่ไหน", "เรื่องอยู่ไหน", "เรื่องของฉัน", "เรื่องของผม",
            "status", "case status", "status of", "status of case", "status of the case", "my cases", "where is", "where is case", "where is my case",
            "where's", "how is", "how far is", "track", "track case", "progress", "progress of",
        ]),
        (FixedPhrase.History,
        [
            "ประวัติ", "ประวัติเรื่อง", "ประวัติของเรื่อง", "ใครอนุมัติ", "ใครอนุมัติแล้ว", "ใครทำอะไร", "ความเป็นมา",
            "history", "case history", "history of", "history of case", "log", "audit", "audit trail", "who approved", "who decided",
        ]),
        (FixedPhrase.CancelCase,
        [
            "ยกเลิกเรื่อง", "ยกเลิกเรื่องนี้", "ขอยกเลิกเรื่อง", "ถอนเรื่อง", "ยกเลิกเรื่องเลขที่", "ลบเรื่อง", "ลบเรื่องนี้",
            "cancel case", "cancel the case", "cancel a case", "cancel my case", "withdraw case", "withdraw the case",
        ]),
        (FixedPhrase.Procedures,
        [
            "เริ่มงาน", "เริ่มงานใหม่", "เริ่ม", "เริ่มเรื่อง", "เริ่มเรื่องใหม่", "เริ่มกระบวนการ", "เปิดเรื่อง", "เปิดเรื่องใหม่", "เปิดงานใหม่", "สร้างเรื่อง", "สร้างเรื่องใหม่", "เรื่องใหม่", "งานใหม่",
            "รายการ", "รายการกระบวนการ", "รายชื่อกระบวนการ", "กระบวนการ", "กระบวนการทั้งหมด", "มีกระบวนการอะไร", "กระบวนการมีอะไร", "เมนู", "คู่มือ", "คู่มือการปฏิบัติงาน",
            "list", "list procedures", "list of procedures", "procedures", "all procedures", "menu", "start", "start work", "start new work", "begin",
            "new case", "new work", "open case", "open a case", "start a case", "start a procedure", "start procedure", "handbook",
        ]),
        (FixedPhrase.Year,
        [
            "ปฏิทิน", "ปฏิทินปีงบประมาณ", "ปฏิทินปีงบ", "ปฏิทินปี", "ปฏิทินปีนี้", "ปฏิทินทั้งปี", "ปฏิทินงาน", "ปฏิทินการทำงาน", "ปฏิทินของสำนักงาน", "ปีงบประมาณ", "ปีงบประมาณนี้",
            "ปีนี้", "ทั้งปี", "ภาพรวมทั้งปี", "แผนทั้งปี", "กำหนดเวลาทั้งปี", "ไทม์ไลน์",
            "year", "the year", "this year", "fiscal year", "calendar", "the calendar", "office calendar", "year calendar", "year at a glance", "timeline",
        ]),
        (FixedPhrase.ThisWeek,
        [
            "สัปดาห์นี้", "อาทิตย์นี้", "งานสัปดาห์นี้", "งานอาทิตย์นี้", "งานของสัปดาห์นี้", "กำหนดสัปดาห์นี้", "สัปดาห์นี้มีอะไร", "อาทิตย์นี้มีอะไร", "สัปดาห์นี้ต้องทำอะไร", "อาทิตย์นี้ต้องทำอะไร",
            "this week", "week", "the week", "due this week",
        ]),
        (FixedPhrase.NextWeek,
        [
            "สัปดาห์หน้า", "อาทิตย์หน้า", "งานสัปดาห์หน้า", "งานอาทิตย์หน้า", "สัปดาห์ถัดไป", "สัปดาห์หน้ามีอะไร", "อาทิตย์หน้ามีอะไร",
            "next week", "due next week", "the next week",
        ]),
        (FixedPhrase.Acting,
        [
            "รักษาการ", "รักษาการแทน", "ตั้งรักษาการ", "ตั้งรักษาการแทน", "ตั้งผู้รักษาการ", "ผู้รักษาการ", "ใครรักษาการ", "ใครรักษาการแทน",
            "acting", "who is acting", "acting orders", "set acting",
        ]),
        (FixedPhrase.Recurring,
        [
            "งานประจำ", "งานประจำปี", "เรื่องประจำปี", "งานที่เปิดเอง", "ข้ามงานประจำปี", "เปิดก่อนกำหนด",
            "recurring", "recurring work", "yearly work", "routine work",
        ]),
        (FixedPhrase.Holidays,
        [
            "วันหยุด", "วันหยุดราชการ", "วันหยุดมีวันไหนบ้าง", "แก้ไขวันหยุด", "เพิ่มวันหยุด", "วันหยุดปีนี้", "วันหยุดปีหน้า",
            "holidays", "public holidays", "holiday",
        ]),
        (FixedPhrase.Doctor,
        [
            "ตรวจระบบ", "ตรวจสอบระบบ", "ตรวจสุขภาพระบบ", "สถานะระบบ", "ระบบปกติไหม",
            "doctor", "health", "health check", "check system", "system status",
        ]),
        (FixedPhrase.Undelivered,
        [
            "ส่งไม่ถึง", "รายการส่งไม่ถึง", "รายการที่ส่งไม่ถึง", "ข้อความที่ส่งไม่ถึง", "การ์ดที่ส่งไม่ถึง", "ใครส่งไม่ถึง", "ส่งถึงใครไม่ได้", "มีอะไรส่งไม่ถึง",
            "undelivered", "not delivered", "who could not be reached",
        ]),
        (FixedPhrase.AdministratorsChannel,
        [
            "ช่องผู้ดูแล", "ตั้งช่องผู้ดูแล", "ใช้ช่องนี้เป็นช่องผู้ดูแล", "ช่องผู้ดูแลระบบ",
            "administrators channel", "admin channel",
        ]),
        (FixedPhrase.OfficeChannel,
        [
            "ช่องของสำนักงาน", "ช่องสำนักงาน", "ตั้งช่องของสำนักงาน", "ใช้ช่องนี้เป็นช่องของสำนักงาน", "ช่องข่าวของสำนักงาน",
            "office channel", "office's channel",
        ]),
        (FixedPhrase.Help,
        [
            "ช่วยเหลือ", "ความช่วยเหลือ", "ขอความช่วยเหลือ", "ช่วยด้วย", "ช่วยหน่อย", "ช่วย", "วิธีใช้", "วิธีใช้งาน", "ใช้ยังไง", "ใช้อย่างไร", "ใช้งานยังไง", "ใช้งานอย่างไร",
            "ทำอะไรได้", "ทำอะไรได้บ้าง", "บอททำอะไรได้", "คำสั่ง", "มีคำสั่งอะไร", "ต้องพิมพ์อะไร", "พิมพ์อะไรได้",
            "help", "help me", "how to use", "how do i use this", "how does this work", "what can you do", "what can i do", "what can i say", "commands", "usage",
        ]),
        (FixedPhrase.Greeting,
        [
            "สวัสดี", "หวัดดี", "ดีครับ", "ดีค่ะ", "ดีจ้า", "สวัสดีตอนเช้า", "สวัสดียามเช้า", "สวัสดีตอนบ่าย", "อรุณสวัสดิ์", "สวัสดีบอท", "สวัสดีบอต",
            "hello", "hi", "hey", "hello there", "hi there", "hello bot", "hi bot", "good morning", "good afternoon", "good evening", "sawasdee", "sawatdee",
        ]),
        (FixedPhrase.Thanks,
        [
            "ขอบคุณ", "ขอบคุณมาก", "ขอบใจ", "ขอบใจมาก", "ขอบคุณนะ", "ขอบพระคุณ", "โอเค", "โอเคขอบคุณ", "รับทราบ", "ทราบแล้ว", "เข้าใจแล้ว", "ดีมาก", "เยี่ยม",
            "thanks", "thank you", "thank you very much", "thanks a lot", "ok", "okay", "ok thanks", "great", "got it",
        ]),
        (FixedPhrase.DoNotKnow,
        [
            "ไม่รู้", "ไม่ทราบ", "ยังไม่รู้", "ยังไม่ทราบ", "ไม่แน่ใจ", "ยังไม่แน่ใจ", "จำไม่ได้", "ไม่รู้เหมือนกัน", "ตอบไม่ได้",
            "don't know", "i don't know", "i do not know", "not sure", "no idea",
        ]),
        (FixedPhrase.English,
        [
            "english", "in english", "speak english", "english version", "do you speak english", "ภาษาอังกฤษ", "ขอภาษาอังกฤษ", "พูดภาษาอังกฤษ", "เปลี่ยนเป็นภาษาอังกฤษ", "ใช้ภาษาอังกฤษ",
            "english please", "switch to english", "use english", "language english",
        ]),
        // Not "ไทย" or "thai" alone: they answer the question for a country.
        (FixedPhrase.Thai,
        [
            "ภาษาไทย", "ขอภาษาไทย", "พูดภาษาไทย", "เปลี่ยนเป็นภาษาไทย", "ใช้ภาษาไทย",
            "in thai", "speak thai", "thai please", "thai version", "switch to thai", "use thai", "language thai",
        ]),
        (FixedPhrase.Language,
        [
            "ภาษา", "เปลี่ยนภาษา", "เลือกภาษา", "language", "change language", "switch language",
        ]),
        (FixedPhrase.Back,
        [
            "ย้อนกลับ", "ย้อน", "กลับ", "ถอยกลับ", "กลับไป", "ก่อนหน้า", "ข้อก่อนหน้า", "คำถามก่อนหน้า", "กลับไปข้อก่อนหน้า", "กลับไปคำถามก่อนหน้า",
            "back", "go back", "previous", "previous question",
        ]),
        (FixedPhrase.Cancel,
        [
            "ยกเลิก", "ยกเลิกคำถาม", "ยกเลิกไปก่อน", "ไม่ทำแล้ว", "ไม่เอาแล้ว", "ไม่เปิดแล้ว", "เลิกทำ", "หยุด", "ไว้ก่อน", "ไว้ทีหลัง", "ไว้คราวหลัง",
            "cancel", "stop", "quit", "exit", "never mind", "abort",
        ]),
    ];

    private static readonly FrozenDictionary<string, FixedPhrase> All = Known
        .SelectMany(k => k.Said.Select(s => (Form: TextNormalizer.Compact(TextNormalizer.Normalize(s)), k.Topic)))
        .DistinctBy(p => p.Form)
        .ToFrozenDictionary(p => p.Form, p => p.Topic, StringComparer.Ordinal);

    /// <summary>Phrases that may be matched despite typos. Phrases that cancel something must match exactly, and small talk is not guessed.</summary>
    private static readonly KeyValuePair<string, FixedPhrase>[] TypoTolerant =
        [.. All.Where(p => p.Value is not (FixedPhrase.Cancel or FixedPhrase.CancelCase or FixedPhrase.Thanks or FixedPhrase.DoNotKnow or FixedPhrase.English or FixedPhrase.Thai or FixedPhrase.Language))];

    /// <summary>Phrases that name a time; during a dialog they are answers.</summary>
    private static readonly FrozenSet<string> Times = FillerWords.Forms(
        "ปีนี้", "ทั้งปี", "ปีงบประมาณ", "ปีงบประมาณนี้", "year", "the year", "this year", "fiscal year",
        "สัปดาห์หน้า", "อาทิตย์หน้า", "สัปดาห์ถัดไป", "next week", "the next week").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The phrases of the topics that a suggestion can offer.</summary>
    public static IEnumerable<(string Form, FixedPhrase Topic)> ForTopics(IReadOnlyCollection<FixedPhrase> topics) => All.Where(p => topics.Contains(p.Value)).Select(p => (p.Key, p.Value));

    /// <summary>As <see cref="Exactly"/>, but without the phrases that are answers during a dialog.</summary>
    public static FixedPhrase? InQuestions(IReadOnlyList<string> variants) => variants.Any(Times.Contains) ? null : Exactly(variants);

    public static FixedPhrase? Exactly(IEnumerable<string> variants)
    {
        foreach (var variant in variants)
            if (All.TryGetValue(variant, out var topic)) return topic;
        return null;
    }

    /// <summary>The phrases that match despite typos, and how many typos.</summary>
    public static IEnumerable<(FixedPhrase Topic, int Typos)> Like(IEnumerable<string> variants) =>
        from variant in variants
        from phrase in TypoTolerant
        let typos = Spelling.Typos(variant, phrase.Key)
        where typos is not null
        select (phrase.Value, typos.Value);
}

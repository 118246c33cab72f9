using System.Text.RegularExpressions;

namespace OnesqaBot.Dialogs.Intents;

/// <summary>Reads what people say of the work before them, from the variants of a whole message.</summary>
internal static partial class WorkPhrases
{
    /// <summary>Whose work is asked for, as typed; null if nobody's.</summary>
    public static string? Whose(IReadOnlyList<string> variants) =>
        variants.Select(v => OfSomebody().Match(v)).Where(m => m.Success && !NoPerson().IsMatch(m.Groups["who"].Value)).Select(m => m.Groups["who"].Value).LastOrDefault();

    /// <summary>Whether a file that was sent by mistake is to be taken out.</summary>
    public static bool TakesOutFile(IReadOnlyList<string> variants) => variants.Any(v => WrongFile().IsMatch(v));

    /// <summary>Whether the first step is asked for, and no procedure is named.</summary>
    public static bool AsksForFirstStep(IReadOnlyList<string> variants) => variants.Any(v => FirstStep().IsMatch(v));

    /// <summary>What the due date to postpone belongs to; empty if unspecified, null if the message is not about postponing.</summary>
    public static string? PutsOffDueDate(IReadOnlyList<string> variants) =>
        variants.Select(v => PutOff().Match(v)).Where(m => m.Success).MinBy(m => m.Groups["what"].Length)?.Groups["what"].Value;

    /// <summary>Whether it is asked who submitted the paper at hand.</summary>
    public static bool AsksWhoSubmitted(IReadOnlyList<string> variants) => variants.Any(v => Submitted().IsMatch(v));

    /// <summary>Whether a paper is to be shown that was submitted: the estimate, the figures.</summary>
    public static bool AsksForPaper(IReadOnlyList<string> variants) => variants.Any(v => Paper().IsMatch(v));

    /// <summary>Whether it is asked what is to be done before New Year.</summary>
    public static bool AsksForRestOfYear(IReadOnlyList<string> variants) => variants.Any(v => RestOfYear().IsMatch(v));

    /// <summary>Whether late work is named and nothing else.</summary>
    public static bool NamesLateWork(IReadOnlyList<string> variants) => variants.Any(v => LateWork().IsMatch(v));

    [GeneratedRegex(@"\A(?:ยัง)?(?:มี|เหลือ)?(?:งาน|เรื่อง)?อะไร(?:บ้าง)?(?:ที่)?(?:ต้อง(?:ท(?:ำ|ํา)|ส่ง|เสร็จ)|ครบก(?:ำ|ํา)หนด|ค้าง)(?:ให้เสร็จ)?(?:บ้าง)?ก่อน(?:ถึง)?(?:วัน)?(?:ขึ้น)?(?:ปีใหม่|สิ้นปี)(?:ไหม|มั้ย|บ้าง|หรือเปล่า|หรือไม่)?\z|\A(?:whatisdue|whatdoihavetodo|anythingdue|anythingtodo)beforenewyear\??\z", RegexOptions.CultureInvariant)]
    private static partial Regex RestOfYear();

    [GeneratedRegex(@"\A(?:งาน|เรื่อง)(?:ที่)?(?:ล่าช้า|เลยก(?:ำ|ํา)หนด|เกินก(?:ำ|ํา)หนด|ค้างส่ง)(?:ทั้งหมด)?(?:ของ(?:ฉัน|ผม|หนู|ดิฉัน))?\z", RegexOptions.CultureInvariant)]
    private static partial Regex LateWork();

    [GeneratedRegex(
        @"\A(?:ดู|ขอ)?(?:มี)?งาน(?:ที่)?(?:ค้าง(?:อยู่)?)?(?:ของ|ที่อยู่กับ|ในมือ)(?:คุณ|พี่|น้อง)?(?<who>.+?)(?:มีอะไร(?:บ้าง)?|มีไร(?:บ้าง)?|ถึงไหน(?:แล้ว)?|ตอนนี้|เป็นยังไง|เป็นอย่างไร)?\z"
        + @"|\A(?:คุณ|พี่|น้อง)?(?<who>(?!ใคร|มี|วันนี้|ตอนนี้|สัปดาห์|เดือน)[^ ]{2,30}?)(?:มีงานอะไร(?:ค้าง)?(?:อยู่)?(?:บ้าง)?|ท(?:ำ|ํา)อะไรอยู่(?:บ้าง)?|มีอะไรค้าง(?:อยู่)?(?:บ้าง)?)\z"
        + @"|\A(?:thework|work|tasks|thetasks)of(?<who>[a-z]+)\z|\A(?<who>[a-z]{2,})(?:'s|’s)(?:work|tasks)\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex OfSomebody();

    [GeneratedRegex(@"ฉัน|ผม|หนู|เรา|ข้าพเจ้า|ตัวเอง|ใคร|ให้|โยก|ย้าย|โอน|สัปดาห์|อาทิตย์|เดือน|วันนี้|พรุ่งนี้|ปี|ไตรมาส|\A(?:my|me|mine|the|today|it|what|here|there)", RegexOptions.CultureInvariant)]
    private static partial Regex NoPerson();

    [GeneratedRegex(
        @"\A(?:ขอโทษ|โทษที)?(?:(?:ส่ง|แนบ|อัปโหลด|อัพโหลด|ใส่|อัป)(?:ผิด(?:ไฟล์|เอกสาร)|(?:ไฟล์|เอกสาร)ผิด)(?:ไป|แล้ว|อัน|ตัว|ฉบับ)*|(?:ไฟล์|เอกสาร)(?:เมื่อกี้|ล่าสุด|ที่ส่ง(?:ไป)?)?ผิด)(?:ครับ|ค่ะ|คะ)?(?:ขอ|ช่วย)?(?:(?:เอา|ลบ|ถอน|น(?:ำ|ํา))(?:ไฟล์|เอกสาร)?(?:นี้|นั้น|เมื่อกี้)?(?:ออก|ทิ้ง)?(?:ได้ไหม|ให้)?)?\z"
        + @"|\A(?:ขอ|ช่วย)?(?:(?:เอา|น(?:ำ|ํา)|ถอน)(?:ไฟล์|เอกสาร)(?:นี้|นั้น|เมื่อกี้|ล่าสุด|ที่(?:เพิ่ง)?ส่ง(?:ไป)?|ที่แนบ)*(?:ออก|คืน)|(?:ลบ|ถอน)(?:ไฟล์|เอกสาร)(?:นี้|นั้น|เมื่อกี้|ล่าสุด|ที่(?:เพิ่ง)?ส่ง(?:ไป)?|ที่แนบ|ผิด|ทิ้ง|ออก)*)(?:ได้ไหม|ให้)?\z"
        + @"|\A(?:sorry,?)?(?:(?:i(?:have)?)?(?:sent|attached|uploaded)(?:the|a)?wrongfile|wrongfile)(?:,?(?:please)?(?:removeit|takeitout|deleteit))?\z|\A(?:remove|delete|takeout)(?:the|that|this|my)?(?:last|wrong)?(?:file|document)\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex WrongFile();

    [GeneratedRegex(
        @"\A(?:แล้ว)?(?:ขั้นตอนแรก|ขั้นแรก|ข้อแรก|ขั้นที่1|ขั้นตอนที่1)(?:ต้อง|จะ)?(?:(?:ท(?:ำ|ํา)|เริ่ม)?(?:อะไร|ยังไง|อย่างไร)|คืออะไร|คือ|มีอะไร)\z|\A(?:ต้อง)?(?:เริ่ม|ท(?:ำ|ํา))(?:จาก|ที่)?(?:ขั้นตอน|ขั้น|ข้อ)ไหนก่อน\z|\A(?:whatis|what's)?(?:the)?firststep\z|\Awhat(?:do|should)idofirst\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex FirstStep();

    [GeneratedRegex(
        @"\A(?:(?:ส่ง|ท(?:ำ|ํา)|เสร็จ)ไม่ทัน(?:แล้ว|แน่)?(?:ครับ|ค่ะ|คะ)?)?(?:ขอ|อยาก|ช่วย)*(?:(?:เลื่อน|ขยาย|ขยับ|ยืด)(?:วัน|เวลา|ก(?:ำ|ํา)หนดการ|ก(?:ำ|ํา)หนด)(?:วัน)?(?:ครบก(?:ำ|ํา)หนด|ส่ง|เสร็จ|งาน)*(?:ออกไป)?(?:ได้ไหม|ยังไง|อย่างไร|ท(?:ำ|ํา)ยังไง)?|(?<=ทัน(?:ครับ|ค่ะ|คะ)?ขอ)(?:เลื่อน|เพิ่มเวลา)(?:ก่อน|ออกไป)?)(?:ของ)?(?:งานนี้|เรื่องนี้|ข้อนี้|(?<what>.{2,40}))?\z"
        + @"|\A(?:postpone|extend|putoff|move)(?:the|my|this)?(?:duedate|deadline|targetdate)\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex PutOff();

    [GeneratedRegex(@"\A(?:เรื่อง|งบ|งบประมาณ|ค(?:ำ|ํา)ของบประมาณ|แผน|ร่าง|เอกสาร|รายงาน|ฉบับ|อัน)[^ ]{0,20}?นี้(?:ใคร|ท่านใด|หน่วยไหน)(?:เป็นผู้|เป็นคน)?(?:เสนอ|ส่ง|ท(?:ำ|ํา))(?:ขึ้น)?มา\z|\A(?:เรื่อง|อัน|ฉบับ)นี้ใครเสนอ\z|\Aใคร(?:เป็นผู้|เป็นคน)?(?:เสนอ|ส่ง)(?:เรื่อง|งบ|งบประมาณ|แผน|ร่าง|เอกสาร|อัน)[^ ]{0,20}?นี้(?:ขึ้น)?(?:มา)?\z|\Awho(?:submitted|proposed|sent)(?:this|me)[a-z]{0,20}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Submitted();

    [GeneratedRegex(@"\A(?:ดู|เปิดดู|ขอ)(?:ตัวเลข|ประมาณการ|เอกสาร|ร่าง|งบ)(?:ค่าใช้จ่าย|รายจ่าย|งบประมาณ)?(?:ที่)?(?:เสนอ|ส่ง|แนบ)?(?:ขึ้น)?(?:มา)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Paper();
}

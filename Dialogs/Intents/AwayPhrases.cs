using System.Text.RegularExpressions;
using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Dialogs.Intents;

/// <summary>Reads when the speaker is away and who is to act meanwhile: 10–14 ก.พ. ไม่อยู่ ให้รองเซ็นแทน, พรุ่งนี้ลา.</summary>
internal static partial class AwayPhrases
{
    /// <summary>The speaker is absent on a day; no other person is the subject.</summary>
    private static readonly Regex NotComing = new(
        $@"(?<=(?:\A|[0-9]|พรุ่งนี้|พุ่งนี้|มะรืน(?:นี้)?|วันนี้|(?:จันทร์|อังคาร|พุธ|พฤหัส(?:บดี)?|ศุกร์|อาทิตย์|สัปดาห์|เดือน)(?:นี้|หน้า)?|ผม|ฉัน|หนู|(?:{MonthWords.Any})\.?)\s?)(?:ขอ|จะ)?ไม่(?:ได้)?(?:มา|เข้า)(?:ท(?:ำ|ํา)งาน)?(?=\s|\z|ครับ|ค่ะ|คะ|นะ|ให้|ฝาก)",
        RegexOptions.CultureInvariant);

    /// <summary>Reads a sentence that plainly says so; null for questions, for others' absences, and for anything else.</summary>
    /// <param name="normalized">The normalized text.</param>
    public static AwayIntent? Read(string normalized, DateOnly? today) =>
        today is { } day && (Away().IsMatch(normalized) || (NotComing.IsMatch(normalized) && !Visitors().IsMatch(normalized))) && !Question().IsMatch(normalized) && !OfOthers().IsMatch(normalized) && (SpokenDays.Find(normalized, day) ?? SpokenDays.FindWithoutMonth(normalized, day)) is { } days
            ? new AwayIntent(days, StandIn(normalized))
            : null;

    /// <summary>Reads what a sentence about acting says of days and of who acts; null if it says neither or asks.</summary>
    /// <inheritdoc cref="Read"/>
    public static AwayIntent? ReadActing(string normalized, DateOnly? today)
    {
        if (today is not { } day || Question().IsMatch(normalized) || OfOthers().IsMatch(normalized)) return null;
        var (days, standIn) = (SpokenDays.Find(normalized, day), StandIn(normalized));
        return days is null || !(Away().IsMatch(normalized) || standIn is not null) ? null : new AwayIntent(days, standIn);
    }

    /// <summary>Whether a message says no more than that the speaker will not be away after all, given its variants.</summary>
    public static bool IsCalledOff(IReadOnlyList<string> variants) => variants.Any(v => CalledOff().IsMatch(v));

    /// <summary>Whether a message asks for leave and says no more, given its variants: ขอลาคลอด.</summary>
    public static bool IsLeave(IReadOnlyList<string> variants) => variants.Any(v => Leave().IsMatch(v));

    private static string? StandIn(string text) =>
        Instead().Match(text) is { Success: true } match && VisibleText.Trim(match.Groups["who"].Value) is { Length: > 0 } who ? who : null;

    [GeneratedRegex(
        @"ไม่อยู่|ลาพัก|ลาป่วย|ลากิจ|ลาคลอด|ลาบวช|ลาศึกษา|ขอลา|จะลา|(?:\A|\s|ผม|ดิฉัน|ฉัน|หนู|นี้|หน้า)ลา(?=\Z|\s|[0-9]|พรุ่ง|พุ่ง|วัน|ครับ|ค่ะ|คะ|นะ)|ไปราชการ|ติดราชการ|ไป(?:ประชุม|สัมมนา|อบรม|ตรวจเยี่ยม)?(?:ที่)?ต่างจังหวัด|ติดประชุม(?=ทั้งวัน|ต่างจังหวัด|ข้างนอก)|ไม่เข้า(?:ส(?:ำ|ํา)นักงาน|ออฟฟิศ)|ไปต่างประเทศ|\baway\b|out of office|on leave|on vacation",
        RegexOptions.CultureInvariant)]
    private static partial Regex Away();

    [GeneratedRegex(
        @"\A(?:ผม|ดิฉัน|ฉัน|หนู|ตกลง|สรุป|พรุ่งนี้|เปลี่ยนใจ)*(?:ไม่(?:ได้|ต้อง)?(?:ไป(?:ประชุม|ราชการ|ต่างจังหวัด|ต่างประเทศ)?|ลา)แล้ว|(?:ยกเลิก|เลิก|ถอน)(?:การ|วัน|ใบ)?(?:ลา|แจ้งไม่อยู่|แจ้งลา|รักษาการ|รักษาการแทน|ผู้รักษาการ|คำสั่งรักษาการ)(?:แล้ว)?|ไม่(?:ต้อง(?:มี|ให้)?|ให้)(?:ใคร|คน|ผู้)?(?:รักษาการ|ท(?:ำ|ํา)แทน|เซ็นแทน)(?:แทน)?แล้ว)\z|\A(?:iamnot|i'mnot|notgoing|imnot)(?:going|away|onleave)?(?:anymore|afterall)\z|\A(?:cancel|end)(?:my|the)?(?:leave|absence|actingorder)\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex CalledOff();

    [GeneratedRegex("คณะ|แขก|วิทยากร|ผู้เข้าร่วม|ไฟล์|เอกสาร|หนังสือ", RegexOptions.CultureInvariant)]
    private static partial Regex Visitors();

    [GeneratedRegex(
        @"\A(?:(?:ขอ|จะ|แจ้ง|อยาก|ต้องการ|ยื่น(?:ใบ)?|ใช้สิทธิ์?)*ลา(?:พักร้อน|พักผ่อน(?:ประจ(?:ำ|ํา)ปี)?|ป่วย|กิจ(?:ส่วนตัว)?|คลอด(?:บุตร|ลูก)?|บวช|อุปสมบท|ไปบวช|ศึกษาต่อ|ศึกษา|เรียนต่อ|เรียน|ไปเรียน(?:ต่อ)?|เลี้ยง(?:ดู)?(?:บุตร|ลูก)|ไปช่วยภรรยา(?:ที่)?คลอด(?:บุตร)?|ฮัจย์|ไปประกอบพิธีฮัจย์|ติดตามคู่สมรส|แต่งงาน|งาน)|(?:ขอ|จะ|แจ้ง|อยาก|ต้องการ)ลา(?:หยุด)?|ใช้วันลา|ใช้วันหยุดพักร้อน)\z"
        + @"|\A(?:take|applyfor|ask(?:ing)?for|requestfor|request|iamon|i'mon|on|goon)?(?:my)?(?:an?)?(?:annual|sick|maternity|paternity|personal|study|ordination)?(?:leave|vacation)\z(?<!\Aleave|\Amyleave)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Leave();

    [GeneratedRegex(@"ใคร|ไหม|มั้ย|หรือเปล่า|หรือยัง|ยังไง|อย่างไร|อะไร|กี่|เมื่อไร|เมื่อไหร่|ครึ่งวัน|ได้บ้าง|ลาออก|\bwho\b|\bhow\b|\bwhat\b|\bwhen\b", RegexOptions.CultureInvariant)]
    private static partial Regex Question();

    [GeneratedRegex(@"(?:ผอ\.?|ผู้อำนวยการ|หัวหน้า|รอง|ท่าน|พี่|น้อง|คุณ|เขา)[^\s]* ?(?:จะ)?(?:ไม่อยู่|ลา)|\b(?:he|she|they) (?:is|are|will)\b", RegexOptions.CultureInvariant)]
    private static partial Regex OfOthers();

    [GeneratedRegex(
        @"(?:มอบหมายให้|มอบให้|ฝาก|ให้|โดยมี)\s*(?:คุณ|ท่าน|พี่|น้อง)?\s*(?<who>\S.*?)(?:ฯ)?\s*(?:เป็นผู้)?(?:ลงนาม|เซ็น|เซน|อนุมัติ|พิจารณา|รักษาการ|รักษาราชการ|ปฏิบัติหน้าที่|ปฏิบัติงาน|ท(?:ำ|ํา)งาน|ท(?:ำ|ํา)|ดูแล|ดู|รับ)?(?:เรื่อง|งาน)?\s*แทน|\b(?:let|have|ask) (?<who>[a-z .]+?) (?:to )?(?:act|sign|stand in|cover|approve)|\b(?<who>[a-z]+) (?:acts|signs|stands in|covers) (?:for me|instead)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Instead();
}

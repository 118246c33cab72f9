using System.Globalization;
using System.Text.RegularExpressions;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Dialogs.Intents;

/// <summary>Phrases for looking something up in the handbook rather than starting it.</summary>
internal static partial class LookupPhrases
{
    /// <summary>Whether a text is a decision and names no case. A decision is made on the card alone, so what waits is shown.</summary>
    public static bool IsDecision(IReadOnlyList<string> variants) => variants.Any(v => Decision().IsMatch(v));

    /// <summary>Whether a text asks for an overview of the office's work.</summary>
    public static bool IsForOverview(IReadOnlyList<string> variants) => variants.Any(v => Overview().IsMatch(v));

    /// <summary>Whether a text asks who administers the bot.</summary>
    public static bool IsForAdministrators(IReadOnlyList<string> variants) => variants.Any(v => Administrators().IsMatch(v));

    /// <summary>Returns the search text; null if the message is not a search. Takes text from <see cref="TextNormalizer.Normalize"/>.</summary>
    public static string? Searched(string text) => Search().Match(text) is { Success: true } match ? match.Groups["what"].Value : null;

    /// <summary>True if the search names cases rather than procedures.</summary>
    public static bool IsForCases(string text) =>
        text.Contains("เรื่อง", StringComparison.Ordinal) || text.Contains(" case", StringComparison.Ordinal);

    /// <summary>Returns the name of the procedure whose page is requested; null if none is.</summary>
    public static string? Page(string text) => Pages().Match(text) is { Success: true } match ? match.Groups["what"].Value : null;

    /// <summary>Returns the name of a procedure and the number of its row that is requested ("MoU ข้อ ๗"), given the variants of a message; null if none is.</summary>
    public static (string Name, int Row)? Row(IEnumerable<string> variants) =>
        variants.Select(v => Rows().Match(v)).FirstOrDefault(m => m.Success) is { } match
            ? (match.Groups["what"].Value, int.Parse(match.Groups["row"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture))
            : null;

    /// <summary>Returns the name of the procedure whose cases are to be moved to its newest edition; null if none is.</summary>
    public static string? MovedEdition(string text) => Moves().Match(text) is { Success: true } match ? match.Groups["what"].Value : null;

    /// <summary>Returns the requested Buddhist-era fiscal year, given the variants of a message; null if none is requested.</summary>
    public static int? Year(IEnumerable<string> variants) =>
        variants.Select(v => YearPhrases().Match(v)).Where(m => m.Success).Select(m => FiscalYear.Parse(m.Groups["year"].ValueSpan)).FirstOrDefault(y => y is not null);

    /// <summary>Returns the Buddhist-era fiscal year whose statistics are requested, given the variants of a message; null if none is.</summary>
    public static int? YearOfStatistics(IEnumerable<string> variants) =>
        variants.Select(v => StatisticsPhrases().Match(v)).Where(m => m.Success).Select(m => FiscalYear.Parse(m.Groups["year"].ValueSpan)).FirstOrDefault(y => y is not null);

    /// <summary>As <see cref="Year"/>, but for use during a dialog, where a year on its own is an answer.</summary>
    public static int? YearOfCalendar(IEnumerable<string> variants) =>
        Year(variants.Where(v => v.Contains("ปฏิทิน", StringComparison.Ordinal) || v.Contains("calendar", StringComparison.Ordinal)));

    // What follows "but" or "because" is the order or the reason that belongs on the card, unless it asks something.
    [GeneratedRegex("^(?:(?:ไม่)?(?:อนุมัติ|เห็นชอบ)(?:ตามเสนอ|ตามที่เสนอ|ทั้ง(?:สอง|สาม)เรื่อง|ทั้งคู่)?|(?:ส่งกลับ|ตีกลับ)(?:แก้ไข|ไปแก้ไข|ให้แก้ไข)?)(?:(?:ครับ|ค่ะ|นะ)*(?:แต่|เพราะ|เนื่องจาก)(?!.*(?:ไหม|มั้ย|ใคร|อะไร|ยังไง|อย่างไร|ท(?:ำ|ํา)ไง|หรือ|ไหน)).+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Decision();

    [GeneratedRegex(
        @"\A(?:สรุป|รายงาน|เห็น)?ภาพรวม(?:ของ)?(?:งาน(?:ของ)?|เรื่อง|ส(?:ำ|ํา)นักงาน|ส(?:ำ|ํา)นัก|ภารกิจ|ทั้งหมด|ทั้งส(?:ำ|ํา)นักงาน|ทั้งส(?:ำ|ํา)นัก|ทุกเรื่อง)*(?:ของ)?(?:ปีงบประมาณ|ปีงบ|ปี)?(?:นี้|เรา)?(?:ณ)?(?:ตอนนี้|ขณะนี้|วันนี้|ล่าสุด)?(?:เป็น)?(?:ยังไง|อย่างไร|ไง)?(?:ให้|ให้ดู|ให้ฟัง)?\z|\A(?:giveme|givemean|givemethe|an|the)?(?:overview|bigpicture)(?:of)?(?:the|our)?(?:office|work|cases|everything)?(?:thisyear)?\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex Overview();

    [GeneratedRegex(
        @"\A(?:ต้องการ|ต้อง|จะ)?(?:ติดต่อ|คุยกับ|แจ้ง|ถาม)?(?:ผู้ดูแล|คนดูแล|แอดมิน|admin)(?:ของ)?(?:ระบบ|บอต|บอท)?(?:นี้)?(?:คือ|เป็น|ได้ที่|ที่|กับ|ชื่อ|มี)?(?:ใคร|คนไหน|ท่านใด|ไหน|อะไร|ได้ยังไง|ได้อย่างไร|ยังไง|อย่างไร|ทางไหน)?\z"
        + @"|\A(?:ใคร|ท่านใด|ผู้ใด|คนไหน)(?:เป็น|คือ|ที่)?(?:(?:ผู้|คน)?ดูแล|แอดมิน)(?:ของ)?(?:ระบบ|บอต|บอท)(?:นี้)?\z"
        + @"|\A(?:ถ้า|หาก)?(?:ระบบ|บอต|บอท)(?:นี้)?(?:ใคร(?:เป็น)?(?:ผู้|คน)?ดูแล|(?:มีปัญหา|ขัดข้อง|เสีย|ล่ม|ใช้ไม่ได้|ตอบผิด)(?:จะ|ต้อง|ควร)?(?:แจ้ง|ติดต่อ|บอก|ถาม)(?:ที่)?(?:ใคร|ไหน))\z"
        + @"|\Awho(?:administers|looksafter|runs|maintains|isresponsiblefor)(?:the|this)(?:bot|system)\z|\A(?:howdoi)?(?:who(?:is|are|doicontact)|contact|ask)?(?:the)?(?:bot'?s?|system)?admin(?:istrator)?s?(?:ofthebot)?\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex Administrators();

    [GeneratedRegex(
        @"\A(?:(?:ปฏิทิน|แผน)?(?:งาน)?(?:ปีงบประมาณ|ปีงบ|ปี)(?:พ\.?ศ\.?)?|ปฏิทิน|(?:calendar(?:of|for)?)?(?:the)?(?:fiscal)?year(?:of)?|calendar(?:of|for)?)(?<year>[0-9]{4}|[0-9]{2})\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex YearPhrases();

    [GeneratedRegex(@"\A(?:ขอ)?(?:ดู)?(?:สถิติ(?:ของ)?(?:ปีงบประมาณ|ปีงบ|ปี)?(?:พ\.?ศ\.?)?|statistics(?:of|for)?(?:the)?(?:fiscal)?(?:year)?)(?<year>[0-9]{4}|[0-9]{2})\z", RegexOptions.CultureInvariant)]
    private static partial Regex StatisticsPhrases();

    [GeneratedRegex(@"\A(?:ช่วย|ขอ)?(?:ค้นหา(?:กระบวนการ|เรื่อง)?|หา |search(?: for)? |find )\s*(?<what>.+)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Search();

    [GeneratedRegex(@"\A(?:ขอ)?(?:ย้ายฉบับ(?:คู่มือ)?(?:ของ)?|ย้าย(?:เรื่อง)?ไป(?:ใช้)?ฉบับใหม่ของ|move edition (?:of |for )?|move cases to the new edition of )\s*(?<what>.+)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Moves();

    [GeneratedRegex(
        @"\A(?:ขอ)?(?:ดู)?(?:ขั้นตอน(?:ของ|การ)?|รายละเอียด(?:ของ)?|คู่มือ(?:ของ|การ)?|หน้า|steps (?:of|for) |page (?:of|for) |show |details (?:of|for) |how to )\s*(?<what>.+)\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex Pages();

    // Matches the compact form; the number may come before or after the name.
    [GeneratedRegex(
        @"\A(?:(?<what>.+?)(?:ข้อที่|ข้อ|ขั้นตอนที่|ขั้นตอน|ลำดับที่|row|step)(?<row>[0-9]{1,2})|(?:ข้อที่|ข้อ|ขั้นตอนที่|ขั้นตอน|ลำดับที่|row|step)(?<row>[0-9]{1,2})(?:ของ|of)(?<what>.+))\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex Rows();
}

using System.Globalization;
using System.Text.RegularExpressions;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Dialogs.Intents;

/// <summary>Words with which people look something up in the handbook, instead of beginning it.</summary>
internal static partial class LookupPhrases
{
    /// <summary>What is searched for; null when nothing is. Of what was said in <see cref="TextNormalizer.Normalize"/>.</summary>
    public static string? Searched(string said) => Search().Match(said) is { Success: true } match ? match.Groups["what"].Value : null;

    /// <summary>The procedure whose page is asked for, as it was called; null when none is.</summary>
    public static string? Page(string said) => Pages().Match(said) is { Success: true } match ? match.Groups["what"].Value : null;

    /// <summary>The fiscal year that is asked for, in the Buddhist era, of what was said in its variants; null when none is.</summary>
    public static int? Year(IEnumerable<string> variants) =>
        variants.Select(v => Years().Match(v)).Where(m => m.Success).Select(m => Meant(m.Groups["year"].ValueSpan)).FirstOrDefault(y => y is not null);

    /// <summary>As <see cref="Year"/>, where a year by itself would be the answer to a question.</summary>
    public static int? YearOfCalendar(IEnumerable<string> variants) => Year(variants.Where(v => v.Contains("ปฏิทิน", StringComparison.Ordinal) || v.Contains("calendar", StringComparison.Ordinal)));

    /// <summary>2027, 2570, 70 and 27 are the same year, as two eras count it and people shorten it.</summary>
    private static int? Meant(ReadOnlySpan<char> digits)
    {
        var year = int.Parse(digits, CultureInfo.InvariantCulture);
        int[] meanings = digits.Length == 2 ? [2500 + year, 2000 + year + FiscalYear.BuddhistEraOffset] : [year, year + FiscalYear.BuddhistEraOffset];
        return Array.Find(meanings, FiscalYear.Has) is > 0 and var found ? found : null;
    }

    [GeneratedRegex(
        @"\A(?:(?:ปฏิทิน|แผน)?(?:งาน)?(?:ปีงบประมาณ|ปีงบ|ปี)(?:พ\.?ศ\.?)?|ปฏิทิน|(?:calendar(?:of|for)?)?(?:the)?(?:fiscal)?year(?:of)?|calendar(?:of|for)?)(?<year>[0-9]{4}|[0-9]{2})\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex Years();

    [GeneratedRegex(@"\A(?:ช่วย|ขอ)?(?:ค้นหา(?:กระบวนการ|เรื่อง)?|หา |search(?: for)? |find )\s*(?<what>.+)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Search();

    [GeneratedRegex(
        @"\A(?:ขอ)?(?:ดู)?(?:ขั้นตอน(?:ของ|การ)?|รายละเอียด(?:ของ)?|คู่มือ(?:ของ|การ)?|หน้า|steps (?:of|for) |page (?:of|for) |show |details (?:of|for) |how to )\s*(?<what>.+)\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex Pages();
}

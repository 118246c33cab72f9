using System.Globalization;
using System.Text.RegularExpressions;
using OnesqaBot.Workflow;

namespace OnesqaBot.Dialogs;

/// <summary>Words with which people look something up in the handbook, instead of beginning it.</summary>
internal static partial class LookingUp
{
    /// <summary>What is searched for; null when nothing is. Of what was said in <see cref="SpokenForm.Of"/>.</summary>
    public static string? Searched(string said) => Search().Match(said) is { Success: true } match ? match.Groups["what"].Value : null;

    /// <summary>The procedure whose page is asked for, as it was called; null when none is.</summary>
    public static string? Page(string said) => Pages().Match(said) is { Success: true } match ? match.Groups["what"].Value : null;

    /// <summary>The fiscal year that is asked for, in the Buddhist era, of what was said in its variants; null when none is.</summary>
    public static int? Year(IEnumerable<string> variants)
    {
        foreach (var said in variants)
        {
            if (Years().Match(said) is not { Success: true } match) continue;
            var year = int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);
            // 2027 and 2570 are the same year, as two eras count it.
            if (FiscalYear.Has(year)) return year;
            if (FiscalYear.Has(year + FiscalYear.BuddhistEraOffset)) return year + FiscalYear.BuddhistEraOffset;
        }

        return null;
    }

    [GeneratedRegex(
        @"\A(?:(?:ปฏิทิน|แผน)?(?:งาน)?(?:ปีงบประมาณ|ปีงบ|ปี)(?:พ\.?ศ\.?)?|ปฏิทิน|(?:calendar(?:of|for)?)?(?:the)?(?:fiscal)?year(?:of)?|calendar(?:of|for)?)(?<year>[0-9]{4})\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex Years();

    [GeneratedRegex(@"\A(?:ช่วย|ขอ)?(?:ค้นหา(?:กระบวนการ|เรื่อง)?|หา |search(?: for)? |find )\s*(?<what>.+)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Search();

    [GeneratedRegex(
        @"\A(?:ขอ)?(?:ดู)?(?:ขั้นตอน(?:ของ|การ)?|รายละเอียด(?:ของ)?|คู่มือ(?:ของ|การ)?|หน้า|steps (?:of|for) |page (?:of|for) |show |details (?:of|for) |how to )\s*(?<what>.+)\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex Pages();
}

using System.Text.RegularExpressions;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Dialogs.Intents.Slots;

/// <summary>Finds the fiscal year that a sentence names, in either era, in two or four digits, or as "next year".</summary>
internal static partial class Years
{
    /// <param name="normalized">Text from <see cref="TextNormalizer.Normalize"/>.</param>
    /// <param name="today">Resolves "next year"; null to find only years that are written out.</param>
    public static int? FindIn(string normalized, DateOnly? today)
    {
        foreach (Match match in Written().Matches(normalized))
            if (FiscalYear.Parse(match.Groups["year"].ValueSpan) is { } year) return year;
        if (today is not { } date) return null;
        var current = FiscalYear.FromDate(date).BuddhistYear;
        return NextYear().IsMatch(normalized) ? current + 1 : LastYear().IsMatch(normalized) ? current - 1 : ThisYear().IsMatch(normalized) ? current : null;
    }

    // Two digits only after a word that expects a year.
    [GeneratedRegex(@"(?<![0-9])(?<year>25[0-9]{2}|20[0-9]{2})(?![0-9])|(?:ปีงบประมาณ|ปีงบ|ปี|พ\.?ศ\.?|งบ|แผน|fy ?|year )\s?(?<year>[2-9][0-9])(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Written();

    [GeneratedRegex("ปี(?:งบประมาณ|งบ)?(?:หน้า|ถัดไป)|next (?:fiscal )?year", RegexOptions.CultureInvariant)]
    private static partial Regex NextYear();

    [GeneratedRegex("ปี(?:งบประมาณ|งบ)?(?:ที่แล้ว|ก่อน|ที่ผ่านมา)|last (?:fiscal )?year", RegexOptions.CultureInvariant)]
    private static partial Regex LastYear();

    [GeneratedRegex("ปี(?:งบประมาณ|งบ)?นี้|this (?:fiscal )?year", RegexOptions.CultureInvariant)]
    private static partial Regex ThisYear();
}

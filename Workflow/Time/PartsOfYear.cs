using System.Text.RegularExpressions;

namespace OnesqaBot.Workflow.Time;

/// <summary>What an answer may mean that names a part of a year or of a month that is not named: หลังปีใหม่, ต้นปีหน้า, กลางเดือน.</summary>
internal static partial class PartsOfYear
{
    /// <summary>The last days of the first two thirds of a month.</summary>
    private const int Early = 10, Mid = 20;

    /// <returns>The likeliest first; empty if the text is anything else.</returns>
    public static IReadOnlyList<DayRange> Find(string text, DateOnly today)
    {
        if (AfterNewYear().IsMatch(text)) return Weeks(today.Year + 1);
        if (BeforeNewYear().IsMatch(text)) return [Months(today.Year, 12, 12)];
        if (OfMonth().Match(text) is { Success: true } ofMonth)
        {
            var last = ofMonth.Groups["early"].Success ? Early : ofMonth.Groups["mid"].Success ? Mid : DateTime.DaysInMonth(today.Year, today.Month);
            var month = new DateOnly(today.Year, today.Month, 1).AddMonths(today.Day > last ? 1 : 0);
            return [Month(month), Month(month.AddMonths(1))];
        }

        if (OfYear().Match(text) is not { Success: true } part) return [];
        var isNext = part.Groups["next"].Success;
        var year = today.Year + (isNext ? 1 : 0);
        // The beginning of a year that has begun is that of the next one.
        if (part.Groups["early"].Success) return today.Month > 3 && !isNext ? Beginning(year + 1) : Beginning(year);
        if (part.Groups["mid"].Success) return (today.Month > 6 && !isNext ? year + 1 : year) is var middle ? [Months(middle, 6, 6), Months(middle, 5, 7)] : [];
        // The year of the calendar, or that of the office, which ends in September.
        return [Months(year, 12, 12), Months(today.Month > 9 && !isNext ? year + 1 : year, 9, 9)];
    }

    private static IReadOnlyList<DayRange> Beginning(int year) => [Months(year, 1, 1), Months(year, 1, 3)];

    /// <summary>The first whole week of a year, and its first month.</summary>
    private static IReadOnlyList<DayRange> Weeks(int year) =>
        CalendarWeek.MondayOf(new DateOnly(year, 1, 1).AddDays(7)) is var monday ? [new(monday, monday.AddDays(4)), Months(year, 1, 1)] : [];

    private static DayRange Month(DateOnly first) => new(first, first.AddMonths(1).AddDays(-1));

    private static DayRange Months(int year, int from, int to) => new(new(year, from, 1), new(year, to, DateTime.DaysInMonth(year, to)));

    [GeneratedRegex(@"\A(?:ช่วง)?หลัง(?:จาก)?(?:วัน)?(?:ขึ้น)?ปีใหม่\z|\Aafter (?:the )?new year'?s?(?: day)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex AfterNewYear();

    [GeneratedRegex(@"\A(?:ช่วง)?ก่อน(?:ถึง)?(?:วัน)?(?:ขึ้น)?ปีใหม่\z|\Abefore (?:the )?new year'?s?(?: day)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex BeforeNewYear();

    [GeneratedRegex(@"\A(?:ช่วง|ประมาณ|ราวๆ?|น่าจะ)* ?(?:(?<early>ต้น)|(?<mid>กลาง)|ปลาย|สิ้น)เดือน\z|\A(?:the )?(?:(?<early>beginning)|(?<mid>middle)|end) of the month\z", RegexOptions.CultureInvariant)]
    private static partial Regex OfMonth();

    [GeneratedRegex(
        @"\A(?:ช่วง|ประมาณ|ราวๆ?|น่าจะ)* ?(?:(?<early>ต้น)|(?<mid>กลาง)|ปลาย|สิ้น)ปี(?:นี้|(?<next>หน้า|ถัดไป))?\z|\A(?:the )?(?:(?<early>early|beginning of)|(?<mid>mid|middle of)|late|end of) ?(?:the year|this year|(?<next>next year))\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex OfYear();
}

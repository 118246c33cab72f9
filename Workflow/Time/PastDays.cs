using System.Text.RegularExpressions;

namespace OnesqaBot.Workflow.Time;

/// <summary>Days that have passed, as the whole of an answer: เมื่อวาน, สัปดาห์ที่แล้ว, วันศุกร์ที่แล้ว.</summary>
internal static partial class PastDays
{
    // อาทิตย์ alone is a week.
    private static readonly Regex[] LastWeekdays =
        [.. new[] { "วันอาทิตย์|sunday", "(?:วัน)?จันทร์|monday", "(?:วัน)?อังคาร|tuesday", "(?:วัน)?พุธ|wednesday", "(?:วัน)?พฤหัส(?:บดี)?|thursday", "(?:วัน)?ศุกร์|friday", "(?:วัน)?เสาร์|saturday" }
            .Select(w => new Regex($@"\A(?:เมื่อ)?(?:last )?(?:{w})(?:ที่แล้ว|ที่ผ่านมา|ก่อน)?\z", RegexOptions.CultureInvariant))];

    /// <returns>Null if the text is anything else.</returns>
    public static DayRange? Read(string text, DateOnly today)
    {
        if (Yesterday().IsMatch(text)) return Day(today.AddDays(-1));
        if (DayBefore().IsMatch(text)) return Day(today.AddDays(-2));
        var monday = CalendarWeek.MondayOf(today).AddDays(-7);
        if (LastWeek().IsMatch(text)) return new(monday, monday.AddDays(4));
        if (LastMonth().IsMatch(text)) return new DateOnly(today.Year, today.Month, 1) is var first ? new(first.AddMonths(-1), first.AddDays(-1)) : null;
        // The last one, which may be of this week.
        return Past().IsMatch(text) && Array.FindIndex(LastWeekdays, w => w.IsMatch(text)) is >= 0 and var weekday ? Day(today.AddDays(-(((int)today.DayOfWeek - weekday + 6) % 7) - 1)) : null;
    }

    private static DayRange Day(DateOnly day) => new(day, day);

    [GeneratedRegex(@"\A(?:เมื่อวาน(?:นี้)?|yesterday)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Yesterday();

    [GeneratedRegex(@"\A(?:เมื่อวานซืน|วานซืน|the day before yesterday)\z", RegexOptions.CultureInvariant)]
    private static partial Regex DayBefore();

    [GeneratedRegex(@"\A(?:เมื่อ)?(?:(?:สัปดาห์|อาทิตย์)(?:ที่แล้ว|ก่อน|ที่ผ่านมา)|last week)\z", RegexOptions.CultureInvariant)]
    private static partial Regex LastWeek();

    [GeneratedRegex(@"\A(?:เมื่อ)?(?:เดือน(?:ที่แล้ว|ก่อน|ที่ผ่านมา)|last month)\z", RegexOptions.CultureInvariant)]
    private static partial Regex LastMonth();

    [GeneratedRegex(@"ที่แล้ว\z|ที่ผ่านมา\z|ก่อน\z|\Alast ", RegexOptions.CultureInvariant)]
    private static partial Regex Past();
}

using System.Globalization;
using System.Text.RegularExpressions;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Dialogs.Intents.Slots;

/// <summary>Reads months, quarters and weeks from normalized text, relative to a day.</summary>
internal static partial class Periods
{
    /// <summary>The month that is meant; the current one if none is named. A named month is that of the current fiscal year.</summary>
    public static DayRange Month(string normalized, DateOnly today)
    {
        var month = MonthWords.FirstDayOfNamed(normalized, today)
            ?? new DateOnly(today.Year, today.Month, 1).AddMonths(SpokenDays.IsNext(normalized) ? 1 : Last().IsMatch(normalized) ? -1 : 0);
        return new(month, month.AddMonths(1).AddDays(-1));
    }

    /// <summary>The fiscal quarter that is meant; the current one if none is named.</summary>
    public static DayRange Quarter(string normalized, DateOnly today)
    {
        var year = FiscalYear.FromDate(today);
        var current = year.Quarters.Single(q => today >= q.Start && today <= q.End);
        var number = QuarterNumber().Match(normalized) is { Success: true } match ? int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture)
            : FirstQuarter().IsMatch(normalized) ? 1 : LastQuarter().IsMatch(normalized) ? 4 : (int?)null;
        if (number is { } named) return Range(year.Quarters[named - 1]);
        return Range(!SpokenDays.IsNext(normalized) ? current : FiscalQuarter.FromMonth(CalendarMonth.FromDate(current.End.AddDays(1))));
    }

    /// <summary>Weeks from the current one to the one that is meant.</summary>
    public static int WeeksAhead(string normalized, DateOnly today) =>
        SpokenDays.Day(normalized, today) is { } day ? (CalendarWeek.MondayOf(day).DayNumber - CalendarWeek.MondayOf(today).DayNumber) / 7 : SpokenDays.IsNext(normalized) ? 1 : Last().IsMatch(normalized) ? -1 : 0;

    private static DayRange Range(FiscalQuarter quarter) => new(quarter.Start, quarter.End);

    [GeneratedRegex("ที่แล้ว|ก่อนหน้า|last", RegexOptions.CultureInvariant)]
    private static partial Regex Last();

    [GeneratedRegex("(?:ไตรมาส(?:ที่)?|quarter|q) ?(?<number>[1-4])", RegexOptions.CultureInvariant)]
    private static partial Regex QuarterNumber();

    [GeneratedRegex("ไตรมาสแรก|first quarter", RegexOptions.CultureInvariant)]
    private static partial Regex FirstQuarter();

    [GeneratedRegex("ไตรมาสสุดท้าย|last quarter", RegexOptions.CultureInvariant)]
    private static partial Regex LastQuarter();
}

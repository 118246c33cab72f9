using System.Globalization;
using System.Text.RegularExpressions;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Dialogs.Intents.Slots;

/// <summary>Reads a day or a range of days as people say it, from normalized text: 10-14 ก.พ., 28 ธ.ค. ถึง 3 ม.ค. 2570, พรุ่งนี้, สัปดาห์หน้า.</summary>
internal static partial class SpokenDays
{
    private const string To = "(?:-|ถึง(?:วันที่)?|จนถึง|to|until|และ)";

    private static readonly string Month = $"(?:{MonthWords.Any})\\.?";

    private static readonly Regex[] MonthNames = [.. MonthWords.Each.Select(m => Create(m))];

    private static readonly Regex AcrossMonths = Create(
        $"(?<![0-9])(?<d1>[0-9]{{1,2}}) ?(?<m1>{Month}) ?(?:(?<y1>[0-9]{{4}}) ?)?{To} ?(?<d2>[0-9]{{1,2}}) ?(?<m2>{Month})(?: ?(?<y2>[0-9]{{4}}))?");

    private static readonly Regex WithinMonth = Create($"(?<![0-9])(?<d1>[0-9]{{1,2}}) ?{To} ?(?<d2>[0-9]{{1,2}}) ?(?<m2>{Month})(?: ?(?<y2>[0-9]{{4}}))?");

    private static readonly Regex MonthFirst = Create($"(?<m2>{Month}) (?<d1>[0-9]{{1,2}})(?: ?{To} ?(?<d2>[0-9]{{1,2}}))?(?![0-9])(?: (?<y2>[0-9]{{4}}))?");

    private static readonly Regex OneDay = Create($"(?<![0-9])(?<d1>[0-9]{{1,2}}) ?(?<m2>{Month})(?: ?(?<y2>[0-9]{{4}}))?");

    /// <returns>Null if no day is named, or none that exists.</returns>
    public static DayRange? Find(string normalized, DateOnly today) =>
        Dated(normalized, today) ?? Numbered(normalized, today) ?? Week(normalized, today) ?? Relative(normalized, today);

    private static DayRange? Dated(string text, DateOnly today)
    {
        foreach (var pattern in new[] { AcrossMonths, WithinMonth, MonthFirst, OneDay })
        {
            if (pattern.Match(text) is not { Success: true } match) continue;
            var (last, first) = (MonthOf(match.Groups["m2"].Value), match.Groups["m1"] is { Success: true } other ? MonthOf(other.Value) : (int?)null);
            var (from, to) = (Number(match.Groups["d1"]), match.Groups["d2"] is { Success: true } end ? Number(end) : Number(match.Groups["d1"]));
            return Range((from, first ?? last, YearOf(match.Groups["y1"])), (to, last, YearOf(match.Groups["y2"])), today);
        }

        return null;
    }

    private static DayRange? Numbered(string text, DateOnly today)
    {
        if (Numeric().Match(text) is not { Success: true } match) return null;
        var first = (Number(match.Groups["d1"]), Number(match.Groups["m1"]), YearOf(match.Groups["y1"]));
        return Range(first, match.Groups["d2"].Success ? (Number(match.Groups["d2"]), Number(match.Groups["m2"]), YearOf(match.Groups["y2"])) : first, today);
    }

    /// <summary>The working days of a week.</summary>
    private static DayRange? Week(string text, DateOnly today)
    {
        if (NextWeek().IsMatch(text)) return CalendarWeek.MondayOf(today).AddDays(7) is var monday ? new(monday, monday.AddDays(4)) : null;
        return ThisWeek().IsMatch(text) && CalendarWeek.MondayOf(today).AddDays(4) is var friday && friday >= today ? new(today, friday) : null;
    }

    private static DayRange? Relative(string text, DateOnly today)
    {
        if (Until().Match(text) is { Success: true } match && Periods.Day(match.Groups["from"].Value, today) is { } start && Periods.Day(match.Groups["to"].Value, start) is { } end && end >= start) return new(start, end);
        if (Periods.Day(text, today) is not { } day) return null;
        var days = Days().Match(text) is { Success: true } count ? Number(count.Groups["days"]) : 1;
        return new(day, day.AddDays(Math.Max(1, days) - 1));
    }

    /// <summary>The next such days if no year is named.</summary>
    private static DayRange? Range((int Day, int Month, int? Year) first, (int Day, int Month, int? Year) last, DateOnly today)
    {
        var wraps = (last.Month, last.Day).CompareTo((first.Month, first.Day)) < 0;
        if ((last.Year ?? first.Year) is { } named) return At(first, first.Year ?? named - (wraps ? 1 : 0)) is { } from && At(last, last.Year ?? named + (wraps ? 1 : 0)) is { } to && to >= from ? new(from, to) : null;
        for (var year = today.Year - 1; year <= today.Year + 1; year++)
            if (At(first, year) is { } from && At(last, year + (wraps ? 1 : 0)) is { } to && to >= today) return new(from, to);
        return null;
    }

    private static DateOnly? At((int Day, int Month, int? Year) day, int year) =>
        day.Month is >= 1 and <= 12 && day.Day >= 1 && day.Day <= DateTime.DaysInMonth(year, day.Month) ? new(year, day.Month, day.Day) : null;

    private static int MonthOf(string word) => Array.FindIndex(MonthNames, m => m.IsMatch(word)) + 1;

    /// <summary>The year of the common era. Two digits, and years from 2400 on, are of the Buddhist era.</summary>
    private static int? YearOf(Group year) => !year.Success ? null : Number(year) switch
    {
        < 100 and var two => 2500 + two - 543,
        >= 2400 and var buddhist => buddhist - 543,
        var common => common,
    };

    private static int Number(Group digits) => int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture);

    private static Regex Create(string pattern) => new(pattern, RegexOptions.CultureInvariant);

    [GeneratedRegex(@"(?<![0-9/])(?<d1>[0-9]{1,2})/(?<m1>[0-9]{1,2})(?:/(?<y1>[0-9]{4}|[0-9]{2}))?(?: ?(?:-|ถึง|จนถึง|to) ?(?<d2>[0-9]{1,2})/(?<m2>[0-9]{1,2})(?:/(?<y2>[0-9]{4}|[0-9]{2}))?)?(?![0-9/])", RegexOptions.CultureInvariant)]
    private static partial Regex Numeric();

    [GeneratedRegex("(?<!วัน)(?:อาทิตย์|สัปดาห์)(?:หน้า|ถัดไป)|next week", RegexOptions.CultureInvariant)]
    private static partial Regex NextWeek();

    [GeneratedRegex("(?<!วัน)(?:อาทิตย์|สัปดาห์)นี้|this week", RegexOptions.CultureInvariant)]
    private static partial Regex ThisWeek();

    [GeneratedRegex(@"\A(?<from>.+?) ?(?:-|จนถึง|ถึง|until| to ) ?(?<to>.+)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Until();

    [GeneratedRegex("(?<![0-9])(?<days>[0-9]{1,2}) ?(?:วัน(?!ที่|นี้)|days)", RegexOptions.CultureInvariant)]
    private static partial Regex Days();
}

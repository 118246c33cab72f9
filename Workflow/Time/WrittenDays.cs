using System.Globalization;
using System.Text.RegularExpressions;

namespace OnesqaBot.Workflow.Time;

/// <summary>Days that a normalized text writes out with day and month, in either era, with or without the year.</summary>
internal static class WrittenDays
{
    /// <summary>A day without a year may be the last such day as well as the next one if it has passed as recently as this.</summary>
    private const int RecentDays = 90;

    /// <summary>Days that begin later in the year than they end run over New Year, unless they are more than these.</summary>
    private const int HalfYear = 183;

    private const string D1 = "(?<d1>[0-9]{1,2})(?:st|nd|rd|th)?", D2 = "(?<d2>[0-9]{1,2})(?:st|nd|rd|th)?";

    /// <summary>Between the first day and the last.</summary>
    private const string To = " ?(?:-|(?:จน)?ถึง|to|until|till|through|(?<list>และ|กับ|and))(?: ?วันที่)? ?";

    private static readonly string Month = $"(?:{string.Join('|', MonthWords.BesideNumber)})";

    private static readonly Regex[] MonthNames = [.. MonthWords.BesideNumber.Select(m => Create($"\\A{m}"))];

    private static readonly Regex[] Named =
    [
        Create($"(?<![0-9]){D1} ?(?<m1>{Month}){Year("y1")}{To}{D2} ?(?<m2>{Month}){Year("y2")}"),
        Create($"(?<![0-9]){D1}{To}{D2} ?(?<m2>{Month}){Year("y2")}"),
        Create($"(?<![0-9]){D1} ?(?<m2>{Month}){Year("y2")}"),
        Create($"(?<m1>{MonthWords.EnglishBesideNumber}) {D1}{Year("y1")}{To}(?<m2>{MonthWords.EnglishBesideNumber}) {D2}(?![0-9]){Year("y2")}"),
        Create($"(?<m2>{MonthWords.EnglishBesideNumber}) {D1}(?:{To}{D2})?(?![0-9]){Year("y2")}"),
    ];

    private static readonly Regex[] Numeric =
    [
        Create($"(?<![0-9/.-]){D1}{To}{D2}/(?<m2>[0-9]{{1,2}})(?:/(?<y2>[0-9]{{4}}|[0-9]{{2}}))?(?![0-9/])"),
        Create($"(?<![0-9/.-])(?<d1>[0-9]{{1,2}})/(?<m1>[0-9]{{1,2}})(?:/(?<y1>[0-9]{{4}}|[0-9]{{2}}))?(?![0-9/])(?:{To}(?<d2>[0-9]{{1,2}})/(?<m2>[0-9]{{1,2}})(?:/(?<y2>[0-9]{{4}}|[0-9]{{2}}))?(?![0-9/]))?"),
        Create($"(?<![0-9/.-])(?<d1>[0-9]{{1,2}})(?<s>[-.])(?<m1>[0-9]{{1,2}})\\k<s>(?<y1>[0-9]{{4}})(?![0-9])(?:{To}(?<d2>[0-9]{{1,2}})\\k<s>(?<m2>[0-9]{{1,2}})\\k<s>(?<y2>[0-9]{{4}})(?![0-9]))?"),
        Create($"(?<![0-9/.-])(?<y1>[0-9]{{4}})(?<s>[-/.])(?<m1>[0-9]{{1,2}})\\k<s>(?<d1>[0-9]{{1,2}})(?![0-9])(?:{To}(?<y2>[0-9]{{4}})\\k<s>(?<m2>[0-9]{{1,2}})\\k<s>(?<d2>[0-9]{{1,2}})(?![0-9]))?"),
    ];

    private static readonly Regex WholeMonths = Create($"\\A(?:(?<m1>{Month})(?:{Era} ?(?<y1>[0-9]{{4}}))?{To})?(?<m2>{Month})(?:{Era} ?(?<y2>[0-9]{{4}}|[4-9][0-9]))?\\z");

    private static readonly (string Full, string Short)[] Weekdays =
    [
        ("อาทิตย์|sunday", "sun"), ("จันทร์?|monday", "mon"), ("อังคาร|tuesday", "tues?"), ("พุธ|wednesday", "wed"), ("พฤหัส(?:บดี)?|thursday", "thu(?:rs?)?"), ("ศุกร์?|friday", "fri"), ("เสาร์?|saturday", "sat"),
    ];

    private static readonly Regex WeekdayBefore = Create($"(?<![a-z])(?:วัน)?(?:{string.Join('|', Weekdays.Select((w, i) => $"(?<w{i}>{w.Full}|{w.Short})"))})(?:ที่)? ?\\z");

    private const string Era = "(?: ?(?:พ\\.? ?ศ\\.?|ค\\.? ?ศ\\.?|ปี|b\\.?e\\.?|a\\.?d\\.?))?";

    /// <summary>The first days in a text, with the weekday in front of them; null if there are none.</summary>
    /// <param name="today">Supplies a year that was left out; null to read only days with their year.</param>
    public static WrittenDaysMatch? FirstIn(string normalized, DateOnly? today)
    {
        var named = Earliest(Named, normalized);
        if ((named ?? Earliest(Numeric, normalized)) is not { } match) return null;
        var (y1, y2, ends) = (match.Groups["y1"], match.Groups["y2"], match.Groups["d2"].Success);
        var (month1, month2) = (MonthIn(match.Groups["m1"]), MonthIn(match.Groups["m2"]));
        var first = new WrittenDay(Number(match.Groups["d1"]), month1 ?? month2!.Value, y1.Success ? y1.Value : null);
        var last = ends ? new WrittenDay(Number(match.Groups["d2"]), month2 ?? month1!.Value, y2.Success ? y2.Value : null) : first with { Year = y2.Success ? y2.Value : first.Year };
        var meanings = Meanings(first, last, today, out var endsBeforeStart);
        // With a year of the common era the month may stand first; with one of the Buddhist era it does not.
        var yearFirst = y1.Success && y1.Index < match.Groups["d1"].Index;
        if (named is null && !yearFirst && (last.Year ?? first.Year) is { Length: 4 } year && FiscalYear.Parse(year) != Number(year))
            meanings = [.. meanings.Concat(Meanings(first.MonthFirst, last.MonthFirst, today, out _)).Distinct()];
        var certain = !match.Groups["list"].Success || meanings.TrueForAll(m => m.Last == m.First.AddDays(1));
        var start = match.Index;
        if (WeekdayBefore.Match(normalized[..start]) is { Success: true } weekday)
        {
            var agreeing = meanings.FindAll(m => weekday.Groups[$"w{(int)m.First.DayOfWeek}"].Success);
            (start, certain, meanings) = (weekday.Index, certain && agreeing.Count > 0, agreeing.Count > 0 ? agreeing : meanings);
        }

        return new(start, match.Index + match.Length, meanings, certain && meanings.Count == 1, endsBeforeStart, named is not null || (last.Year ?? first.Year) is not null);
    }

    /// <summary>The whole of a text as a month or several: สิงหาคม 2570, ส.ค. - ก.ย. 70; null if it is something else.</summary>
    public static DayRange? Months(string normalized, DateOnly? today)
    {
        if (WholeMonths.Match(normalized) is not { Success: true } match) return null;
        var last = MonthIn(match.Groups["m2"])!.Value;
        var first = MonthIn(match.Groups["m1"]) ?? last;
        var wraps = first > last ? 1 : 0;
        int? end = match.Groups["y2"] is { Success: true } written ? FiscalYear.Parse(written.ValueSpan) - FiscalYear.BuddhistEraOffset
            : match.Groups["y1"] is { Success: true } beginning ? FiscalYear.Parse(beginning.ValueSpan) - FiscalYear.BuddhistEraOffset + wraps
            : today is { } date ? date.Year + (last < date.Month ? 1 : 0) : null;
        if (end is not { } year) return null;
        var start = match.Groups["y1"] is { Success: true } from ? FiscalYear.Parse(from.ValueSpan) - FiscalYear.BuddhistEraOffset : year - wraps;
        return start is { } startYear ? new(new DateOnly(startYear, first, 1), new DateOnly(year, last, 1).AddMonths(1).AddDays(-1)) : null;
    }

    /// <summary>The days that were meant, the likeliest first.</summary>
    /// <param name="endsBeforeStart">True if there are none because the last is before the first.</param>
    private static List<DayRange> Meanings(WrittenDay first, WrittenDay last, DateOnly? today, out bool endsBeforeStart)
    {
        var (wraps, backwards) = ((last.Month, last.Day).CompareTo((first.Month, first.Day)) < 0 ? 1 : 0, false);
        List<DayRange> meanings = [];
        if (first.Year is not null || last.Year is not null)
        {
            if (InYears(first.Common ?? last.Common - wraps, last.Common ?? first.Common + wraps) is { } days) meanings.Add(days);
        }
        else if (today is { } date)
        {
            var years = Enumerable.Range(date.Year - 1, 3).Select(y => InYears(y, y + wraps)).OfType<DayRange>().ToList();
            meanings = [.. years.Where(d => d.Last >= date).Take(1), .. years.Where(d => d.Last < date && d.Last.AddDays(RecentDays) >= date)];
        }

        endsBeforeStart = backwards && meanings.Count == 0;
        return meanings;

        DayRange? InYears(int? from, int? to)
        {
            if (first.InYear(from) is not { } start || last.InYear(to) is not { } end) return null;
            var sound = end >= start && (wraps == 0 || (first.Year is not null && last.Year is not null) || end.DayNumber - start.DayNumber <= HalfYear);
            backwards |= !sound;
            return sound ? new(start, end) : null;
        }
    }

    /// <summary>The pattern of a year after a month. Two digits that count something else, or begin a time or another day, are no year.</summary>
    private static string Year(string group) =>
        $"(?:{Era} ?(?<{group}>[0-9]{{4}}|[0-9]{{2}}(?![.:][0-9]| ?(?:คน|ท่าน|ราย|รูป|วัน|คืน|ชั่วโมง|นาที|โมง|น(?![\u0E01-\u0E4E])|นาฬิกา|แห่ง|ประเทศ|ครั้ง|บาท|people|persons|participants|days|hours|am|pm)| ?(?:{string.Join('|', MonthWords.BesideNumber)})))(?![0-9]))?";

    private static Match? Earliest(IEnumerable<Regex> patterns, string text) =>
        patterns.Select(p => p.Match(text)).Where(m => m.Success).OrderBy(m => m.Index).ThenByDescending(m => m.Length).FirstOrDefault();

    private static int? MonthIn(Group month) =>
        !month.Success ? null : char.IsAsciiDigit(month.Value[0]) ? Number(month.Value) : Array.FindIndex(MonthNames, m => m.IsMatch(month.Value)) + 1;

    private static int Number(Group digits) => Number(digits.Value);

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private static Regex Create(string pattern) => new(pattern, RegexOptions.CultureInvariant);

    /// <param name="Year">As written, in two or four digits; null if left out.</param>
    private sealed record WrittenDay(int Day, int Month, string? Year)
    {
        /// <summary>The same with the month in front of the day.</summary>
        public WrittenDay MonthFirst => this with { Day = Month, Month = Day };

        /// <summary>The year of the common era; null if there is none that somebody means.</summary>
        public int? Common => Year is null ? null : FiscalYear.Parse(Year) - FiscalYear.BuddhistEraOffset;

        public DateOnly? InYear(int? year) =>
            year is { } common && Month is >= 1 and <= 12 && Day >= 1 && Day <= DateTime.DaysInMonth(common, Month) ? new(common, Month, Day) : null;
    }
}

/// <summary>Days in a text.</summary>
/// <param name="Meanings">The likeliest first; empty if there are no such days.</param>
/// <param name="IsCertain">Whether there is one meaning, and no guess.</param>
/// <param name="IsPlain">False for numbers without a year, which may be something else.</param>
internal sealed record WrittenDaysMatch(int Start, int End, IReadOnlyList<DayRange> Meanings, bool IsCertain, bool EndsBeforeStart, bool IsPlain);

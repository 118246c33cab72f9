using System.Globalization;
using System.Text.RegularExpressions;

namespace OnesqaBot.Workflow.Time;

/// <summary>Reads a day or a range of days as people say it, from normalized text: 10-14 ก.พ., 28 ธ.ค. ถึง 3 ม.ค. 2570, พรุ่งนี้, สัปดาห์หน้า.</summary>
public static partial class SpokenDays
{
    private const string RelativeDay =
        "(?:พรุ่งนี้|มะรืน(?:นี้)?|วันนี้|วันอาทิตย์(?:นี้|หน้า|ถัดไป|ที่จะถึงนี้|ที่จะถึง)?|(?:วัน)?(?:จันทร์|อังคาร|พุธ|พฤหัส(?:บดี)?|ศุกร์|เสาร์)(?:นี้|หน้า|ถัดไป|ที่จะถึงนี้|ที่จะถึง)?|today|tomorrow|(?:(?:this|next) )?(?:sun|mon|tues|wednes|thurs|fri|satur)day)";

    private static readonly Regex[] Weekdays =
        [.. new[] { "วันอาทิตย์|sunday", "จันทร|monday", "อังคาร|tuesday", "พุธ|wednesday", "พฤหัส|thursday", "ศุกร|friday", "เสาร|saturday" }.Select(w => new Regex(w, RegexOptions.CultureInvariant))];

    /// <summary>The days that are meant, anywhere in a text.</summary>
    /// <returns>Null if no day is named, or none that exists.</returns>
    public static DayRange? Find(string normalized, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(normalized);
        return WrittenDays.FirstIn(normalized, today) is { } written ? written.Meanings is [var days, ..] ? days : null : Week(normalized, today) ?? Relative(normalized, today);
    }

    /// <summary>The next days whose month a text leaves out or names by this one: 20-22, วันที่ 5 เดือนหน้า. To be confirmed.</summary>
    /// <returns>Null if none are named.</returns>
    public static DayRange? FindWithoutMonth(string normalized, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(normalized);
        var text = NamedMonths(normalized, today);
        if (WrittenDays.FirstIn(text, today) is { } written) return written.Meanings is [var days, ..] ? days : null;
        return WithoutMonth().Match(text) is { Success: true } match && UnclearDays.Find(match.Groups["days"].Value, today) is [var next, ..] ? next : null;
    }

    /// <summary>The days that a sentence plans for, if it writes out them alone; null if there is any doubt.</summary>
    public static DayRange? Planned(string normalized, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(normalized);
        if (Doubtful().IsMatch(normalized)) return null;
        var text = NamedMonths(normalized, today);
        if ((PlannedIn(text, today) ?? WeekdayIn(text, today)) is not var (start, end, days) || days.Last < today) return null;
        var (before, after) = (text[..start], text[end..]);
        if (NotPlanned().IsMatch(before) || GoesOn().IsMatch(after)) return null;
        // Another day makes it doubtful which one is meant.
        return WrittenDays.FirstIn(before, today) is null && WrittenDays.FirstIn(after, today) is null && Find($"{before} {after}", today) is null ? days : null;
    }

    private static (int Start, int End, DayRange Days)? PlannedIn(string text, DateOnly today) =>
        WrittenDays.FirstIn(text, today) is { IsCertain: true, IsPlain: true, Meanings: [var days] } found ? (found.Start, found.End, days) : null;

    /// <summary>A weekday that says of which week it is: พุธหน้า, ศุกร์สัปดาห์หน้า.</summary>
    private static (int Start, int End, DayRange Days)? WeekdayIn(string text, DateOnly today) =>
        WeekdayOfWeek().Match(text) is { Success: true } match && (InWeek(match.Value.Trim(), today) ?? Relative(match.Value.Trim(), today)) is { } days ? (match.Index, match.Index + match.Length, days) : null;

    /// <summary>Reads an answer to the question for a day or for several. Anything beside them makes it unreadable.</summary>
    /// <param name="today">Resolves relative days and supplies a year that was left out; null to read only days with their year.</param>
    public static DaysReading Read(string normalized, DateOnly? today)
    {
        ArgumentNullException.ThrowIfNull(normalized);
        var text = NamedMonths(DayLists.Joined(After().Replace(Before().Replace(normalized, ""), "")), today);
        if (WrittenDays.FirstIn(text, today) is { Start: 0 } found && found.End == text.Length)
        {
            return found.Meanings.Count == 0 ? new([], found.EndsBeforeStart ? DaysFault.EndsBeforeStart : DaysFault.NoSuchDay)
                : new(found.Meanings, found.IsCertain ? null : DaysFault.Ambiguous);
        }

        var days = WrittenDays.Months(text, today) ?? (today is { } date ? InWeek(text, date) ?? PastDays.Read(text, date) ?? (RelativeAlone().IsMatch(text) ? Week(text, date) ?? Relative(text, date) : null) : null);
        return days is { } read ? new([read], read.Last < read.First ? DaysFault.EndsBeforeStart : null)
            : new DaysReading(UnclearDays.Find(text, today), DaysFault.Ambiguous) is { Meanings.Count: > 0 } unclear ? unclear : new([], DaysFault.Unreadable);
    }

    /// <summary>Writes out this month and the next one: "5 เดือนหน้า" is "5 december 2026".</summary>
    private static string NamedMonths(string text, DateOnly? today) => today is not { } date ? text
        : NextMonth().Replace(ThisMonth().Replace(text, _ => Written(date)), _ => Written(date.AddMonths(1)));

    private static string Written(DateOnly month) => month.ToString("MMMM yyyy", CultureInfo.InvariantCulture).ToLowerInvariant();

    /// <summary>A weekday of this week or the next one.</summary>
    private static DayRange? InWeek(string text, DateOnly today)
    {
        if (WeekdayInWeek().Match(text) is not { Success: true } match || Array.FindIndex(Weekdays, w => w.IsMatch(match.Groups["day"].Value)) is not (>= 0 and var weekday)) return null;
        var day = CalendarWeek.MondayOf(today).AddDays(((weekday + 6) % 7) + (IsNext(match.Groups["week"].Value) ? 7 : 0));
        return new(day, day);
    }

    /// <summary>The day that is meant; null if none is named. A named month is that of the current fiscal year.</summary>
    public static DateOnly? Day(string normalized, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(normalized);
        if (Tomorrow().IsMatch(normalized)) return today.AddDays(1);
        if (DayAfter().IsMatch(normalized)) return today.AddDays(2);
        if (Today().IsMatch(normalized)) return today;
        if (MonthWords.FirstDayOfNamed(normalized, today) is { } first
            && Regex.Match(normalized, $"(?<![0-9])(?<day>[0-9]{{1,2}}) ?{MonthWords.Each[first.Month - 1]}", RegexOptions.CultureInvariant) is { Success: true } match
            && Number(match.Groups["day"]) is > 0 and var day && day <= 31)
            return first.AddDays(day - 1) is var date && date.Month == first.Month ? date : null;

        var weekday = Array.FindIndex(Weekdays, w => w.IsMatch(normalized));
        if (weekday < 0) return null;
        var ahead = (weekday - (int)today.DayOfWeek + 7) % 7;
        return today.AddDays(ahead + (IsNext(normalized) && ahead < 7 - (today.DayNumber - CalendarWeek.MondayOf(today).DayNumber) ? 7 : 0));
    }

    /// <summary>Whether a text says "next": วันศุกร์หน้า, เดือนถัดไป.</summary>
    public static bool IsNext(string normalized) => Next().IsMatch(normalized);

    /// <summary>The working days of a week.</summary>
    private static DayRange? Week(string text, DateOnly today)
    {
        if (NextWeek().IsMatch(text)) return CalendarWeek.MondayOf(today).AddDays(7) is var monday ? new(monday, monday.AddDays(4)) : null;
        return ThisWeek().IsMatch(text) && CalendarWeek.MondayOf(today).AddDays(4) is var friday && friday >= today ? new(today, friday) : null;
    }

    private static DayRange? Relative(string text, DateOnly today)
    {
        if (Until().Match(text) is { Success: true } match && Day(match.Groups["from"].Value, today) is { } start && Day(match.Groups["to"].Value, start) is { } end && end >= start) return new(start, end);
        if (Day(text, today) is not { } day) return null;
        var days = Days().Match(text) is { Success: true } count ? Number(count.Groups["days"]) : 1;
        return new(day, day.AddDays(Math.Max(1, days) - 1));
    }

    private static int Number(Group digits) => int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture);

    /// <summary>A deadline, the date of a letter, a change or a choice: days that need not be those of the plan.</summary>
    [GeneratedRegex("ภายใน|ไม่เกิน|ก(?:ำ|ํา)หนดส่ง|ครบก|เดดไลน์|หมดเขต|เลื่อน|ลงวันที่|ลงนามเมื่อ|ตอบ|ลงทะเบียน|ส่งชื่อ|ไม่ใช่|หรือ|เดิม|deadline|dated|postpone|reply|regist|rsvp|(?<![a-z])(?:or|not|due|within)(?![a-z])", RegexOptions.CultureInvariant)]
    private static partial Regex Doubtful();

    /// <summary>What stands directly in front of a day that begins, ends or dates something else.</summary>
    [GeneratedRegex(@"(?:ก่อน|หลัง|หลังจาก|ตั้งแต่|จนถึง|ถึง|เมื่อ|ฉบับ|เลขที่|ครั้งที่|ส่ง|รับ|(?<![a-z])(?:by|before|until|till|after|since|from))(?:วัน)?(?:ที่)? ?(?:the )?\z|[0-9][ -/,]*(?:และ|ถึง|to|and)? ?\z", RegexOptions.CultureInvariant)]
    private static partial Regex NotPlanned();

    /// <summary>More days than those that were found, or no end.</summary>
    [GeneratedRegex(@"\A ?(?:-|/|ถึง|จนถึง|และ|to|and|until)? ?(?:วันที่ ?)?[0-9]|\A ?(?:เป็นต้น|เป็นวันสุด|ต้อง|onwards)", RegexOptions.CultureInvariant)]
    private static partial Regex GoesOn();

    [GeneratedRegex(@"\A(?:(?:ในช่วง|ช่วง|ใน|ระหว่าง|เป็น|คือ|(?:ตอน)?(?:เช้า|บ่าย)(?=วันที่)|วันที่|on|between|during|the|it is) ?)+(?=[^ ]{2}|[0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Before();

    [GeneratedRegex(@"(?: ?(?:เวลา|at) ?[0-9]{1,2}[. ][0-9]{2}(?: ?- ?[0-9]{1,2}[. ][0-9]{2})?(?: ?(?:น|นาฬิกา|am|pm))?| [0-9]{1,2}[. ][0-9]{2}(?: ?- ?[0-9]{1,2}[. ][0-9]{2})? ?(?:น|นาฬิกา)| ?(?:ช่วง|ตอน)(?:เช้า|บ่าย))?(?: ?(?:ค่ะ|คะ|ครับ|คับ|นะคะ|นะครับ|จ้า|จ้ะ|please))*\.?\z", RegexOptions.CultureInvariant)]
    private static partial Regex After();

    [GeneratedRegex(@"(?:(?:วัน)?(?:จันทร์|อังคาร|พุธ|พฤหัส(?:บดี)?|ศุกร์|เสาร์)|วันอาทิตย์)(?: ?(?:ของ|ใน)?(?:สัปดาห์|อาทิตย์)(?:นี้|หน้า|ถัดไป)|(?:นี้|หน้า|ถัดไป|ที่จะถึงนี้|ที่จะถึง))", RegexOptions.CultureInvariant)]
    private static partial Regex WeekdayOfWeek();

    [GeneratedRegex(@"\A(?<day>(?:วัน)?(?:จันทร์|อังคาร|พุธ|พฤหัส(?:บดี)?|ศุกร์|เสาร์)|วันอาทิตย์|(?:sun|mon|tues|wednes|thurs|fri|satur)day) ?(?:ของ|ใน|of |in )?(?<week>(?:สัปดาห์|อาทิตย์)(?:นี้|หน้า|ถัดไป)|(?:this|next) week)\z", RegexOptions.CultureInvariant)]
    private static partial Regex WeekdayInWeek();

    [GeneratedRegex(@"(?<![0-9./-])(?:วันที่ ?(?<days>[0-9]{1,2}(?: ?(?:-|ถึง) ?(?:วันที่ ?)?[0-9]{1,2})?)|(?<days>[0-9]{1,2} ?(?:-|ถึง) ?[0-9]{1,2}))(?![0-9./-]| ?(?:วัน(?!ที่)|คน|ชั่วโมง|โมง|น\b))", RegexOptions.CultureInvariant)]
    private static partial Regex WithoutMonth();

    [GeneratedRegex("เดือนหน้า|(?:in )?next month", RegexOptions.CultureInvariant)]
    private static partial Regex NextMonth();

    [GeneratedRegex("เดือนนี้|(?:in )?this month", RegexOptions.CultureInvariant)]
    private static partial Regex ThisMonth();

    [GeneratedRegex($@"\A(?:(?:อาทิตย์|สัปดาห์)(?:นี้|หน้า|ถัดไป)|(?:this|next) week|{RelativeDay}(?: ?(?:-|(?:จน)?ถึง|until|to) ?{RelativeDay})?)\z", RegexOptions.CultureInvariant)]
    private static partial Regex RelativeAlone();

    [GeneratedRegex("(?<!วัน)(?:อาทิตย์|สัปดาห์)(?:หน้า|ถัดไป)|next week", RegexOptions.CultureInvariant)]
    private static partial Regex NextWeek();

    [GeneratedRegex("(?<!วัน)(?:อาทิตย์|สัปดาห์)นี้|this week", RegexOptions.CultureInvariant)]
    private static partial Regex ThisWeek();

    [GeneratedRegex("หน้า|ถัดไป|next", RegexOptions.CultureInvariant)]
    private static partial Regex Next();

    [GeneratedRegex("พร(?:ุ่|ุ)งนี้|พุ่งนี้|พรุงนี|tomorrow", RegexOptions.CultureInvariant)]
    private static partial Regex Tomorrow();

    [GeneratedRegex("มะรืน", RegexOptions.CultureInvariant)]
    private static partial Regex DayAfter();

    [GeneratedRegex("วันนี้|today", RegexOptions.CultureInvariant)]
    private static partial Regex Today();

    [GeneratedRegex(@"\A(?<from>.+?) ?(?:-|จนถึง|ถึง|until| to ) ?(?<to>.+)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Until();

    [GeneratedRegex("(?<![0-9])(?<days>[0-9]{1,2}) ?(?:วัน(?!ที่|นี้)|days)", RegexOptions.CultureInvariant)]
    private static partial Regex Days();
}

/// <summary>Days of one month that are told one by one: 12, 13 และ 14 ม.ค.</summary>
internal static partial class DayLists
{
    /// <summary>The text with days in a row as a range: 12-14 ม.ค. Others are left, for they are no period.</summary>
    public static string Joined(string text) => List().Replace(text, m =>
    {
        var days = m.Groups["day"].Captures.Select(c => int.Parse(c.ValueSpan, CultureInfo.InvariantCulture)).ToList();
        return days.Zip(days.Skip(1)).All(d => d.Second == d.First + 1) ? string.Create(CultureInfo.InvariantCulture, $"{days[0]}-{days[^1]} ") : m.Value;
    });

    // Two with "and" between them are read as they are.
    [GeneratedRegex(@"\A(?<day>[0-9]{1,2})(?:(?: ?, ?| )(?<day>[0-9]{1,2}))+(?: ?,? ?(?:และ|กับ|and) ?(?<day>[0-9]{1,2}))? ?(?=[^0-9 .:/,-])(?!\s*(?:และ|กับ|and))", RegexOptions.CultureInvariant)]
    private static partial Regex List();
}

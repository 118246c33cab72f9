using System.Globalization;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Workflow.Languages;

/// <summary>
/// Formats numbers, dates and times for the reader: with Thai digits and the Buddhist era in Thai, with Arabic digits and the
/// Gregorian calendar in English. Independent of the culture, because .NET uses the Buddhist era under th-TH only.
/// </summary>
public static class TextFormat
{
    /// <summary>มกราคม, January for 1.</summary>
    public static string Month(int month) => FormatTexts.Months[month - 1];

    /// <summary>ม.ค., Jan for 1.</summary>
    public static string ShortMonth(int month) => FormatTexts.ShortMonths[month - 1];

    /// <summary>จ., Mon for a Monday.</summary>
    public static string Weekday(DateOnly date) => FormatTexts.Weekdays[(int)date.DayOfWeek];

    /// <summary>จันทร์, Monday.</summary>
    public static string WeekdayInFull(DateOnly date) => FormatTexts.WeekdaysInFull[(int)date.DayOfWeek];

    /// <summary>๑๒๓, 123.</summary>
    public static string Number(long number) => Digits(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>Replaces Arabic digits by the reader's.</summary>
    public static string Digits(string text) => IsEnglish ? text : ThaiNumerals.Digits(text);

    /// <summary>A number or pages as the handbook prints them, in the reader's digits: ๓–๗, 3–7.</summary>
    public static string Printed(string text) => IsEnglish ? ThaiNumerals.ToArabic(text) : text;

    /// <summary>๒๕๖๙, 2026.</summary>
    /// <param name="year">A year of the Gregorian calendar.</param>
    public static string Year(int year) => Number(IsEnglish ? year : year + FiscalYear.BuddhistEraOffset);

    /// <summary>๒๕๗๐; 2027 (B.E. 2570), because case numbers and documents bear the year of the Buddhist era.</summary>
    public static string Year(FiscalYear year) => IsEnglish
        ? string.Create(CultureInfo.InvariantCulture, $"{year.BuddhistYear - FiscalYear.BuddhistEraOffset} (B.E. {year.BuddhistYear})")
        : Number(year.BuddhistYear);

    /// <summary>๒๓ พฤศจิกายน ๒๕๖๙, 23 November 2026.</summary>
    public static string Date(DateOnly date) => $"{Number(date.Day)} {Month(date.Month)} {Year(date.Year)}";

    /// <inheritdoc cref="Date(DateOnly)"/>
    public static string Date(DateTimeOffset instant) => Date(ThaiTime.Date(instant));

    /// <summary>๒๓ พ.ย. ๖๙, 23 Nov 2026.</summary>
    public static string ShortDate(DateOnly date) => $"{Number(date.Day)} {ShortMonth(date.Month)} {ShortYear(date.Year)}";

    /// <inheritdoc cref="ShortDate(DateOnly)"/>
    public static string ShortDate(DateTimeOffset instant) => ShortDate(ThaiTime.Date(instant));

    /// <summary>20 ม.ค. 2570, 20 Jan 2027: a date as a person types it, always in Arabic digits.</summary>
    public static string TypedDate(DateOnly date)
    {
        var year = IsEnglish ? date.Year : date.Year + FiscalYear.BuddhistEraOffset;
        return string.Create(CultureInfo.InvariantCulture, $"{date.Day} {ShortMonth(date.Month)} {year}");
    }

    /// <summary>๑๒–๑๔ มกราคม ๒๕๗๐; ๒๘ กุมภาพันธ์ – ๒ มีนาคม ๒๕๗๐; สิงหาคม ๒๕๗๐ for a whole month.</summary>
    public static string Days(DayRange days)
    {
        var (first, last) = (days.First, days.Last);
        var (sameYear, sameMonth) = (first.Year == last.Year, first.Year == last.Year && first.Month == last.Month);
        if (first == last) return Date(first);
        if (first.Day == 1 && last.AddDays(1).Day == 1)
            return sameMonth ? $"{Month(last.Month)} {Year(last.Year)}" : sameYear ? $"{Month(first.Month)}–{Month(last.Month)} {Year(last.Year)}" : $"{Month(first.Month)} {Year(first.Year)} – {Month(last.Month)} {Year(last.Year)}";
        return sameMonth ? $"{Number(first.Day)}–{Date(last)}" : sameYear ? $"{Number(first.Day)} {Month(first.Month)} – {Date(last)}" : $"{Date(first)} – {Date(last)}";
    }

    /// <summary>๑๔.๓๐ น., 14:30, in Thai time.</summary>
    public static string Time(DateTimeOffset instant) => FormatTexts.Clock(Clock(instant));

    /// <summary>๙.๐๐ – ๑๒.๐๐ น., 09:00 – 12:00.</summary>
    public static string Times(DateTimeOffset start, DateTimeOffset end) => FormatTexts.Clock($"{Clock(start)} – {Clock(end)}");

    /// <summary>๒๓ พฤศจิกายน ๒๕๖๙ เวลา ๑๔.๓๐ น.; 23 November 2026, 14:30.</summary>
    public static string Moment(DateTimeOffset instant) => FormatTexts.Moment(Date(instant), Time(instant));

    /// <summary>๒๓ พ.ย. ๖๙ ๑๔.๓๐ น.; 23 Nov 2026, 14:30.</summary>
    public static string ShortMoment(DateTimeOffset instant) => FormatTexts.ShortMoment(ShortDate(instant), Time(instant));

    /// <summary>๓ วันทำการ, 3 working days; ภายในวันเดียว, the same day for 0.</summary>
    public static string Duration(int workingDays) => workingDays == 0 ? FormatTexts.SameDay : FormatTexts.WorkingDays(workingDays);

    /// <summary>๑.๕ เมกะไบต์, 1.5 MB.</summary>
    public static string Size(long bytes) => bytes switch
    {
        < 1024 => FormatTexts.Bytes(bytes),
        // Rounded, so that there are never 1024 of them.
        < 1024 * 1024 - 512 => FormatTexts.Kilobytes(Number((bytes + 512) / 1024)),
        _ => FormatTexts.Megabytes(Digits((bytes / (1024.0 * 1024.0)).ToString("0.0", CultureInfo.InvariantCulture))),
    };

    private static bool IsEnglish => ReaderLanguage.Current == Language.English;

    // Two digits of the Buddhist era are customary in Thai; in English they would be mistaken for a day.
    private static string ShortYear(int year) => IsEnglish ? Number(year) : Digits(TwoDigits((year + FiscalYear.BuddhistEraOffset) % 100));

    private static string Clock(DateTimeOffset instant)
    {
        var local = ThaiTime.Local(instant);
        return IsEnglish ? $"{TwoDigits(local.Hour)}:{TwoDigits(local.Minute)}" : $"{Number(local.Hour)}.{Digits(TwoDigits(local.Minute))}";
    }

    private static string TwoDigits(int number) => number.ToString("00", CultureInfo.InvariantCulture);
}

using System.Globalization;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Cards.Text;

/// <summary>
/// Formats numbers, dates and times for people, with Thai digits and the Buddhist era. Independent of the culture, because
/// .NET uses the Buddhist era under th-TH only.
/// </summary>
public static class ThaiFormat
{
    private static readonly string[] Months =
    [
        "มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน",
        "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม",
    ];

    private static readonly string[] ShortMonths =
        ["ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค."];

    /// <summary>Indexed by <see cref="DayOfWeek"/>, starting with Sunday.</summary>
    private static readonly string[] Weekdays = ["อา.", "จ.", "อ.", "พ.", "พฤ.", "ศ.", "ส."];

    /// <summary>มกราคม for 1.</summary>
    public static string Month(int month) => Months[month - 1];

    /// <summary>ม.ค. for 1.</summary>
    public static string ShortMonth(int month) => ShortMonths[month - 1];

    /// <summary>๑๒๓.</summary>
    public static string Number(long number) => ThaiNumerals.Format(number);

    /// <inheritdoc cref="ThaiNumerals.Digits"/>
    public static string Digits(string text) => ThaiNumerals.Digits(text);

    /// <summary>๒๓ พฤศจิกายน ๒๕๖๙.</summary>
    public static string Date(DateOnly date) => $"{Number(date.Day)} {Months[date.Month - 1]} {Number(Era(date))}";

    /// <inheritdoc cref="Date(DateOnly)"/>
    public static string Date(DateTimeOffset instant) => Date(ThaiTime.Date(instant));

    /// <summary>๒๓ พ.ย. ๖๙.</summary>
    public static string ShortDate(DateOnly date) =>
        $"{Number(date.Day)} {ShortMonths[date.Month - 1]} {Digits(TwoDigits(Era(date) % 100))}";

    /// <summary>จ. for a Monday.</summary>
    public static string Weekday(DateOnly date) => Weekdays[(int)date.DayOfWeek];

    /// <inheritdoc cref="ShortDate(DateOnly)"/>
    public static string ShortDate(DateTimeOffset instant) => ShortDate(ThaiTime.Date(instant));

    /// <summary>๑๔.๓๐ น., in Thai time.</summary>
    public static string Time(DateTimeOffset instant) => $"{Clock(instant)} น.";

    /// <summary>๙.๐๐ – ๑๒.๐๐ น.</summary>
    public static string Times(DateTimeOffset start, DateTimeOffset end) => $"{Clock(start)} – {Clock(end)} น.";

    /// <summary>๒๓ พฤศจิกายน ๒๕๖๙ เวลา ๑๔.๓๐ น.</summary>
    public static string Moment(DateTimeOffset instant) => $"{Date(instant)} เวลา {Time(instant)}";

    /// <summary>๒๓ พ.ย. ๖๙ ๑๔.๓๐ น.</summary>
    public static string ShortMoment(DateTimeOffset instant) => $"{ShortDate(instant)} {Time(instant)}";

    /// <summary>๓ วันทำการ; ภายในวันเดียว for 0.</summary>
    public static string Duration(int workingDays) => workingDays == 0 ? "ภายในวันเดียว" : $"{Number(workingDays)} วันทำการ";

    /// <summary>๑.๕ MB.</summary>
    public static string Size(long bytes) => bytes switch
    {
        < 1024 => $"{Number(bytes)} ไบต์",
        < 1024 * 1024 => $"{Number((bytes + 512) / 1024)} KB",
        _ => $"{Digits((bytes / (1024.0 * 1024.0)).ToString("0.0", CultureInfo.InvariantCulture))} MB",
    };

    private static int Era(DateOnly date) => date.Year + FiscalYear.BuddhistEraOffset;

    private static string Clock(DateTimeOffset instant)
    {
        var local = ThaiTime.Local(instant);
        return $"{Number(local.Hour)}.{Digits(TwoDigits(local.Minute))}";
    }

    private static string TwoDigits(int number) => number.ToString("00", CultureInfo.InvariantCulture);
}

using System.Globalization;
using System.Text.RegularExpressions;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Workflow.Procedures;

/// <summary>
/// Reads what was typed into a field as what the field holds, and writes it in the office's form, so that people can see how it was
/// understood. Independent of the culture.
/// </summary>
public static partial class FieldValue
{
    private const int MaxLength = 60;

    private const decimal LargestAmount = 1_000_000_000_000m;

    /// <summary>More than was planned may be reached; beyond this it is an amount in the wrong field.</summary>
    private const decimal LargestPercentage = 1_000m;

    private static readonly Dictionary<string, decimal> Multipliers = new(StringComparer.OrdinalIgnoreCase)
    {
        [""] = 1, ["พัน"] = 1_000, ["หมื่น"] = 10_000, ["แสน"] = 100_000, ["ล้าน"] = 1_000_000, ["พันล้าน"] = 1_000_000_000,
        ["thousand"] = 1_000, ["k"] = 1_000, ["million"] = 1_000_000, ["m"] = 1_000_000, ["billion"] = 1_000_000_000,
    };

    /// <summary>Returns the value in the office's form, or null if it cannot be read.</summary>
    /// <param name="typed">Not empty.</param>
    /// <param name="today">Resolves days that are relative or without a year; null to read only those that are written out.</param>
    public static string? Read(FieldType type, string typed, DateOnly? today = null) => type switch
    {
        FieldType.Text => typed,
        FieldType.FiscalYear => Year(typed) is { } year ? ThaiNumerals.Format(year) : null,
        FieldType.Amount => Amount(typed) is { } amount ? ThaiNumerals.Digits(amount.ToString("#,##0.##", CultureInfo.InvariantCulture)) : null,
        FieldType.Percentage => Percentage(typed) is { } per ? ThaiNumerals.Digits(per.ToString("0.##", CultureInfo.InvariantCulture)) : null,
        FieldType.DocumentNumber => WrittenNumber.OfDocument(typed),
        FieldType.MeetingNumber => WrittenNumber.OfMeeting(typed),
        FieldType.WebAddress => Page(typed)?.OriginalString,
        FieldType.EmailAddress => NamedPerson.AddressIn(typed) is { } address && address == typed.Trim() ? address : null,
        FieldType.Day or FieldType.Period => FieldDays.Value(type, typed, today),
    };

    /// <summary>A stored value as people read it: days in their language and calendar, everything else as it is.</summary>
    public static Bilingual Shown(FieldType type, string value) => FieldDays.IsType(type) ? FieldDays.Shown(type, value) : new(value, value);

    /// <summary>The Buddhist-era year of ๒๕๗๑, 2571, 71, พ.ศ. 2571, 2028 or ปีงบประมาณ 28; null for anything else.</summary>
    public static int? Year(string typed) =>
        Match(WrittenYear(), typed) is { Success: true } match ? FiscalYear.Parse(match.Groups["year"].ValueSpan) : null;

    /// <summary>The amount of ๑,๒๕๐,๐๐๐, 1250000.50, 1.25 ล้านบาท or 5 million; null for anything else.</summary>
    public static decimal? Amount(string typed)
    {
        if (Match(WrittenAmount(), typed) is not { Success: true } match) return null;
        var digits = match.Groups["number"].Value.Replace(",", "", StringComparison.Ordinal);
        if (!decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) || number > LargestAmount) return null;
        var amount = number * Multipliers[match.Groups["times"].Value];
        // Fractions of a satang are a slip.
        return amount <= LargestAmount && amount * 100 == decimal.Truncate(amount * 100) ? amount : null;
    }

    /// <summary>The number of ๔๕, 45.5 %, ร้อยละ 45 or 45 per cent; null for anything else.</summary>
    public static decimal? Percentage(string typed) =>
        Match(WrittenPercentage(), typed) is { Success: true } match
            && decimal.TryParse(match.Groups["number"].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number <= LargestPercentage
            ? number
            : null;

    /// <summary>The web page of https://www.onesqa.or.th/th/x or www.onesqa.or.th/th/x; null for anything else.</summary>
    public static Uri? Page(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var trimmed = typed.Trim();
        var whole = trimmed.Contains("://", StringComparison.Ordinal) ? trimmed : $"https://{trimmed}";
        return Uri.TryCreate(whole, UriKind.Absolute, out var address)
            && address.Scheme is "http" or "https" && address.UserInfo.Length == 0 && address.Host.Contains('.', StringComparison.Ordinal) && !whole.Any(char.IsWhiteSpace)
            ? address
            : null;
    }

    private static Match Match(Regex form, string typed) =>
        typed.Length <= MaxLength ? form.Match(ThaiNumerals.ToArabic(typed).Trim()) : System.Text.RegularExpressions.Match.Empty;

    [GeneratedRegex(@"^(?:ปีงบประมาณ|ปีงบ|ปี|fiscal year|fy|year)?\s*(?:พ\.?\s?ศ\.?|ค\.?\s?ศ\.?|b\.?e\.?)?\s*(?<year>[0-9]{4}|[0-9]{2})(?:\s*(?:ค่ะ|คะ|ครับ))?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex WrittenYear();

    [GeneratedRegex(@"^(?:ร้อยละ)?\s*(?<number>[0-9]{1,4}(?:\.[0-9]{1,2})?)\s*(?:%|เปอร์เซ็นต์|เปอร์เซนต์|per ?cent|percent)?(?:\s*(?:ค่ะ|คะ|ครับ))?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex WrittenPercentage();

    // Commas stand between groups of three; elsewhere they may be a decimal comma.
    [GeneratedRegex(@"^(?:฿|thb)?\s*(?<number>(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.[0-9]{1,9})?)\s*(?<times>พันล้าน|ล้าน|แสน|หมื่น|พัน|thousand|million|billion|k|m)?\s*(?:บาท(?:ถ้วน)?|baht|thb|฿|\.-)?(?:\s*(?:ค่ะ|คะ|ครับ))?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex WrittenAmount();
}

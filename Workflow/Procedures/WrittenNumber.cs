using System.Text.RegularExpressions;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Workflow.Procedures;

/// <summary>Reads the numbers of documents, letters and meetings, and writes them as the office does: in Thai digits, without stray spaces.</summary>
internal static partial class WrittenNumber
{
    private const int MaxLength = 200;

    /// <summary>ศธ ๑๒๓๔/๒๕๖๙ of "ที่ ศธ 1234 / 2569"; null for a text without a digit or with other signs than such numbers have.</summary>
    public static string? OfDocument(string typed)
    {
        var number = Plain(typed, DocumentLabel());
        if (!Form().IsMatch(number) || !number.Any(char.IsAsciiDigit)) return null;
        // A foreign body's number is copied as it is written there.
        return number.Any(char.IsAsciiLetter) ? number : ThaiNumerals.Digits(number);
    }

    /// <summary>ครั้งที่ ๕/๒๕๗๐ of "5/70", "๕/๒๕๗๐" or "การประชุมครั้งที่ 5/2570"; any other name of a meeting must have a number in it.</summary>
    public static string? OfMeeting(string typed)
    {
        var plain = Plain(typed, MeetingLabel());
        if (Meeting().Match(plain) is not { Success: true } match) return plain.All(c => char.IsAsciiDigit(c) || c == '/') ? null : OfDocument(typed);
        var number = ThaiNumerals.Digits(match.Groups["number"].Value.TrimStart('0'));
        if (number.Length == 0) return null;
        if (match.Groups["year"] is not { Success: true, ValueSpan: var digits }) return $"ครั้งที่ {number}";
        return FiscalYear.Parse(digits) is { } year ? $"ครั้งที่ {number}/{ThaiNumerals.Format(year)}" : null;
    }

    /// <summary>With ASCII digits, single spaces, none around a stroke, and without the word in front.</summary>
    private static string Plain(string typed, Regex label)
    {
        if (typed.Length > MaxLength) return "";
        var text = Spaces().Replace(ThaiNumerals.ToArabic(typed).Trim(), " ");
        return label.Replace(Stroke().Replace(text, "/"), "");
    }

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\s*/\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Stroke();

    [GeneratedRegex(@"^(?:หนังสือ)?(?:เลขที่|ที่)\s*:?\s*", RegexOptions.CultureInvariant)]
    private static partial Regex DocumentLabel();

    [GeneratedRegex(@"^(?:(?:การ)?ประชุม)?\s*(?:ครั้งที่|ที่)?\s*", RegexOptions.CultureInvariant)]
    private static partial Regex MeetingLabel();

    [GeneratedRegex(@"^(?<number>[0-9]{1,4})(?:/(?<year>[0-9]{4}|[0-9]{2}))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Meeting();

    [GeneratedRegex(@"^[\p{L}\p{M}0-9][\p{L}\p{M}0-9 ./()\-–:,]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}

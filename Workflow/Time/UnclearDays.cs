using System.Globalization;
using System.Text.RegularExpressions;

namespace OnesqaBot.Workflow.Time;

/// <summary>What an answer may mean that names days without saying for certain which: 20, ปลายมกราคม, 15 หรือ 16 ม.ค.</summary>
internal static partial class UnclearDays
{
    /// <summary>A day of the month comes in at least one of as many months.</summary>
    private const int Months = 4;

    /// <returns>The likeliest first; empty if no days are named.</returns>
    public static IReadOnlyList<DayRange> Find(string text, DateOnly? today)
    {
        if (today is not { } date) return [];
        if (Alternatives().Match(text) is { Success: true } either)
        {
            return Sure(either.Groups["other"].Value, date) is { } other && (Sure(either.Groups["one"].Value, date) ?? InMonth(either.Groups["one"].Value, other.First)) is { } one && one != other
                ? [one, other] : [];
        }

        if (PartsOfYear.Find(text, date) is { Count: > 0 } parts) return parts;
        if (Rough().Match(text) is { Success: true } rough) return Sure(rough.Groups["days"].Value, date) is { } days ? [days] : [];
        return [.. Enumerable.Range(0, Months).Select(m => InMonth(text, date.AddMonths(m))).OfType<DayRange>().Where(d => d.First >= date).Take(2)];
    }

    private static DayRange? Sure(string text, DateOnly today) => SpokenDays.Read(text.Trim(), today).Days;

    /// <summary>Days without a month, in a month; null if it does not have them.</summary>
    private static DayRange? InMonth(string text, DateOnly month)
    {
        if (Bare().Match(text) is not { Success: true } match) return null;
        var first = int.Parse(match.Groups["first"].ValueSpan, CultureInfo.InvariantCulture);
        var last = match.Groups["last"] is { Success: true } end ? int.Parse(end.ValueSpan, CultureInfo.InvariantCulture) : first;
        return first >= 1 && last >= first && last <= DateTime.DaysInMonth(month.Year, month.Month) ? new(new(month.Year, month.Month, first), new(month.Year, month.Month, last)) : null;
    }

    [GeneratedRegex(@"\A(?:(?:วัน)?ที่ ?|the )?(?<first>[0-9]{1,2})(?:st|nd|rd|th)?(?: ?(?:-|(?:จน)?ถึง|to|until) ?(?:วันที่ ?)?(?<last>[0-9]{1,2})(?:st|nd|rd|th)?)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Bare();

    [GeneratedRegex(@"\A(?<one>.+?) ?(?:หรือไม่ก็|หรือว่า|หรือ|(?<![a-z])or(?![a-z])) ?(?<other>.+)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Alternatives();

    [GeneratedRegex(@"\A(?:(?:น่าจะ|ประมาณ|ราวๆ?|ราว|ช่วง|ภายใน|ต้น|กลาง|ปลาย|สิ้น|(?:the )?(?:early|mid|middle|late|end|beginning)(?![a-z])|around|about|within|probably|of(?![a-z])|-) ?)+(?<days>.+)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Rough();
}

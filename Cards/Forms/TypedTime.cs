using System.Globalization;
using System.Text.RegularExpressions;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Cards.Forms;

/// <summary>Parses a time of day as people and clients write it: 09:00, 9.00 น., ๐๙:๐๐, 9:00 AM. Independent of the culture.</summary>
internal static partial class TypedTime
{
    private const int MaxLength = 40;

    /// <param name="refusal">Why the text cannot be parsed; null if it can, or if it is empty.</param>
    public static TimeOnly? Read(string? typed, out Refusal? refusal)
    {
        refusal = null;
        if (string.IsNullOrWhiteSpace(typed)) return null;
        var match = typed.Length <= MaxLength ? Clock().Match(ThaiNumerals.ToArabic(typed).Trim()) : Match.Empty;
        if (match.Success && Create(Number(match, "hour"), Number(match, "minute"), match.Groups["half"].Value) is { } time) return time;
        refusal = new TimeUnreadable(PlainText.Line(typed, MaxLength));
        return null;
    }

    private static TimeOnly? Create(int hour, int minute, string half)
    {
        if (minute > 59) return null;
        if (half.Length == 0) return hour <= 23 ? new TimeOnly(hour, minute) : null;
        return hour is >= 1 and <= 12 ? new TimeOnly(hour % 12 + (char.ToUpperInvariant(half[0]) == 'P' ? 12 : 0), minute) : null;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    // Some clients write a narrow no-break space before AM and PM.
    [GeneratedRegex(@"^(?<hour>\d{1,2})[:.](?<minute>\d{2})([:.]\d{2}(\.\d+)?)?[\s\u00A0\u202F]*((?<half>[AP])\.?M\.?|น\.?)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Clock();
}

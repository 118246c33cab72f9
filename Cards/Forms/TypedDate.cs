using System.Globalization;
using System.Text.RegularExpressions;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Cards.Forms;

/// <summary>
/// Parses dates as people and clients write them. Inputs should send yyyy-MM-dd of the common era, but a Thai year typed into
/// one arrives as the year 2570, and some clients send the format of their own language. Unambiguous text is parsed; anything
/// else is refused with the dates that it may mean. Independent of the culture.
/// </summary>
internal static partial class TypedDate
{
    private const int MaxLength = 60;

    /// <summary>A time that may follow a date; it is ignored.</summary>
    private const string Time = @"(?:[T ,]+\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?(?:\s*[AP]\.?M\.?)?)?";

    private const string Day = @"\d{1,2}", Year = @"\d{4}|\d{2}", Between = @"\s*[-/.\s]\s*";

    /// <param name="refusal">Why the text cannot be parsed; null if it can, or if it is empty.</param>
    public static DateOnly? Read(string? typed, out Refusal? refusal)
    {
        refusal = null;
        if (string.IsNullOrWhiteSpace(typed)) return null;
        var text = ThaiNumerals.ToArabic(typed).Replace("พ.ศ.", " ", StringComparison.Ordinal).Replace("ค.ศ.", " ", StringComparison.Ordinal).Trim();
        var (dates, isCertain) = text.Length <= MaxLength ? Readings(text) : ([], false);
        if (isCertain && dates is [var only]) return only;
        refusal = new DateUnreadable(PlainText.Line(typed, MaxLength), dates);
        return null;
    }

    private static (DateOnly[] Dates, bool IsCertain) Readings(string text)
    {
        if (Instant().IsMatch(text) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant))
            return Readings(ThaiTime.Date(instant).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (YearFirst().Match(text) is { Success: true } iso) return Dates(iso, (Number(iso, "month"), Number(iso, "day")));
        if (DayAndName().Match(text) is { Success: true } thai) return Dates(thai, (MonthNames.Number(thai.Groups["name"].Value), Number(thai, "day")));
        if (NameAndDay().Match(text) is { Success: true } english) return Dates(english, (MonthNames.Number(english.Groups["name"].Value), Number(english, "day")));
        if (Numbers().Match(text) is not { Success: true } numbers) return ([], false);
        var (first, second) = (Number(numbers, "first"), Number(numbers, "second"));
        // A Buddhist-era year is written the Thai way, with the day first.
        return BuddhistYear.Is(Number(numbers, "year")) ? Dates(numbers, (second, first)) : Dates(numbers, (second, first), (first, second));
    }

    private static (DateOnly[] Dates, bool IsCertain) Dates(Match match, params (int Month, int Day)[] days)
    {
        var year = match.Groups["year"].Value;
        var years = BuddhistYear.Meanings(year);
        DateOnly[] dates =
        [
            .. from day in days
               from common in years
               where day.Month is >= 1 and <= 12 && day.Day >= 1 && day.Day <= DateTime.DaysInMonth(common, day.Month)
               select new DateOnly(common, day.Month, day.Day),
        ];
        return ([.. dates.Distinct()], year.Length == 4);
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$", RegexOptions.CultureInvariant)]
    private static partial Regex Instant();

    [GeneratedRegex($"^(?<year>\\d{{4}}){Between}(?<month>{Day}){Between}(?<day>{Day}){Time}$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex YearFirst();

    [GeneratedRegex($"^(?<first>{Day}){Between}(?<second>{Day}){Between}(?<year>{Year}){Time}$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Numbers();

    [GeneratedRegex($@"^(?<day>{Day})[-/.\s]*(?<name>[\p{{L}}\p{{M}}.]+?)[-/.,\s]*(?<year>{Year}){Time}$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex DayAndName();

    [GeneratedRegex($@"^(?<name>\p{{L}}+)\.?\s*(?<day>{Day})\s*,?\s+(?<year>{Year}){Time}$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NameAndDay();
}

using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Languages;
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

/// <summary>The years of the common era that a typed year may mean.</summary>
internal static class BuddhistYear
{
    private const int First = 2400, Last = 2700, FirstCommon = 1900, LastCommon = 2200;

    /// <summary>A two-digit year is only suggested, and only if it is plausible for the office.</summary>
    private const int FirstProposed = 2010, LastProposed = 2059;

    /// <summary>True for a four-digit Buddhist-era year. No plausible year of the common era lies in this range.</summary>
    public static bool Is(int year) => year is >= First and <= Last;

    /// <param name="typed">Two or four ASCII digits.</param>
    public static IReadOnlyList<int> Meanings(string typed)
    {
        var year = int.Parse(typed, CultureInfo.InvariantCulture);
        if (typed.Length == 4)
            return Is(year) ? [year - FiscalYear.BuddhistEraOffset] : year is >= FirstCommon and <= LastCommon ? [year] : [];
        int[] meant = [2500 + year - FiscalYear.BuddhistEraOffset, 2000 + year];
        return [.. meant.Where(y => y is >= FirstProposed and <= LastProposed)];
    }
}

/// <summary>Parses month names in either language, in full or abbreviated, whatever language the person reads.</summary>
internal static class MonthNames
{
    private static readonly FrozenDictionary<string, int> Numbers = Enum.GetValues<Language>().SelectMany(NamesIn).Append((Name: "sept", Month: 9))
        .DistinctBy(n => n.Name).ToFrozenDictionary(n => n.Name, n => n.Month, StringComparer.Ordinal);

    /// <summary>Returns 1 to 12; 0 if the name is not a month.</summary>
    public static int Number(string name) => Numbers.GetValueOrDefault(Bare(name));

    private static List<(string Name, int Month)> NamesIn(Language language)
    {
        using var _ = ReaderLanguage.Use(language);
        return [.. Enumerable.Range(1, 12).SelectMany(m => new[] { (Bare(TextFormat.Month(m)), m), (Bare(TextFormat.ShortMonth(m)), m) })];
    }

    private static string Bare(string name) => name.Replace(".", "", StringComparison.Ordinal).ToLowerInvariant();
}

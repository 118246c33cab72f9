using System.Text.RegularExpressions;

namespace OnesqaBot.Workflow.Time;

/// <summary>The words for months as people type them, as patterns: the full name or its beginning, the abbreviation, and English.</summary>
public static class MonthWords
{
    // "May" alone is a verb.
    private static readonly (string Thai, string English)[] Words =
    [
        ("มกรา(?:คม)?|ม\\.ค", "january"), ("กุมภา(?:พันธ์)?|ก\\.พ(?!\\.ร)", "february"), ("มีนา(?:คม)?|มี\\.ค", "march"), ("เมษา(?:ยน)?|เม\\.ย", "april"),
        ("พฤษภา(?:คม)?|พ\\.ค", "in may"), ("มิถุนา(?:ยน)?|มิ\\.ย", "june"), ("กรกฎา(?:คม)?|ก\\.ค", "july"), ("สิงหา(?:คม)?|ส\\.ค", "august"),
        ("กันยา(?:ยน)?|ก\\.ย", "september"), ("ตุลา(?:คม)?|ต\\.ค", "october"), ("พฤศจิกา(?:ยน)?|พ\\.ย", "november"), ("ธันวา(?:คม)?|ธ\\.ค", "december"),
    ];

    /// <summary>Abbreviations that are other words as well, and months only beside a number.</summary>
    private static readonly (string Thai, string English)[] Short =
    [
        ("มค", "jan"), ("กพ", "feb"), ("มีค", "mar"), ("เมย", "apr"), ("พค", "may"), ("มิย", "june?"), ("กค", "july?"), ("สค", "aug"), ("กย", "sept?"), ("ตค", "oct"), ("พย", "nov"), ("ธค", "dec"),
    ];

    /// <summary>The pattern of each month, January first.</summary>
    public static IReadOnlyList<string> Each { get; } = [.. Words.Select(w => $"(?:{w.Thai}|{w.English})")];

    /// <summary>The pattern of any month as a whole word.</summary>
    public static string Any { get; } =
        $"(?:เดือน)?(?:{string.Join('|', Words.Select(w => w.Thai))})|(?<![a-z])(?:{string.Join('|', Words.Select(w => w.English))})(?![a-z])";

    private static readonly Regex[] Names = [.. Each.Select(m => new Regex(m, RegexOptions.CultureInvariant))];

    /// <summary>The first month of <see cref="Each"/> that a text names, in the fiscal year of a day; null if it names none.</summary>
    public static DateOnly? FirstDayOfNamed(string normalized, DateOnly today) =>
        Array.FindIndex(Names, m => m.IsMatch(normalized)) is >= 0 and var month
        ? FiscalYear.FromDate(today).Months.Single(m => m.First.Month == month + 1).First : null;

    /// <summary>The pattern of each month beside the number of a day or year.</summary>
    internal static IReadOnlyList<string> BesideNumber { get; } =
        [.. Words.Zip(Short, (w, s) => $"(?:(?:เดือน ?)?(?:{w.Thai}|{s.Thai}(?![\u0E01-\u0E4E]))|(?<![a-z])(?:{w.English}|{s.English})(?![a-z]))\\.?")];

    /// <summary>The pattern of any English month beside the number of a day.</summary>
    internal static string EnglishBesideNumber { get; } = $"(?<![a-z])(?:{string.Join('|', Words.Zip(Short, (w, s) => $"{w.English}|{s.English}"))})(?![a-z])\\.?";
}

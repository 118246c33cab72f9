namespace OnesqaBot.Dialogs.Intents.Slots;

/// <summary>The words for months as people type them, as patterns: the full name or its beginning, the abbreviation, and English.</summary>
internal static class MonthWords
{
    // "May" alone is a verb.
    private static readonly (string Thai, string English)[] Words =
    [
        ("มกรา(?:คม)?|ม\\.ค", "january"), ("กุมภา(?:พันธ์)?|ก\\.พ(?!\\.ร)", "february"), ("มีนา(?:คม)?|มี\\.ค", "march"), ("เมษา(?:ยน)?|เม\\.ย", "april"),
        ("พฤษภา(?:คม)?|พ\\.ค", "in may"), ("มิถุนา(?:ยน)?|มิ\\.ย", "june"), ("กรกฎา(?:คม)?|ก\\.ค", "july"), ("สิงหา(?:คม)?|ส\\.ค", "august"),
        ("กันยา(?:ยน)?|ก\\.ย", "september"), ("ตุลา(?:คม)?|ต\\.ค", "october"), ("พฤศจิกา(?:ยน)?|พ\\.ย", "november"), ("ธันวา(?:คม)?|ธ\\.ค", "december"),
    ];

    /// <summary>The pattern of each month, January first.</summary>
    public static IReadOnlyList<string> Each { get; } = [.. Words.Select(w => $"(?:{w.Thai}|{w.English})")];

    /// <summary>The pattern of any month as a whole word.</summary>
    public static string Any { get; } =
        $"(?:เดือน)?(?:{string.Join('|', Words.Select(w => w.Thai))})|(?<![a-z])(?:{string.Join('|', Words.Select(w => w.English))})(?![a-z])";
}

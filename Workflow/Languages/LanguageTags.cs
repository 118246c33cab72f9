using System.Globalization;

namespace OnesqaBot.Workflow.Languages;

/// <summary>Reads languages from what clients and settings say.</summary>
public static class LanguageTags
{
    private static readonly CultureInfo Thai = CultureInfo.GetCultureInfo("th");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    /// <summary>Returns the language of a locale such as <c>en-GB</c>: English if it is English, otherwise Thai.</summary>
    public static Language FromLocale(string? locale) => TryRead(locale) ?? Language.Thai;

    /// <summary>Returns null for any language but Thai and English.</summary>
    public static Language? TryRead(string? locale) => locale?.Split('-', '_')[0].Trim().ToUpperInvariant() switch
    {
        "EN" => Language.English,
        "TH" => Language.Thai,
        _ => null,
    };

    /// <summary>th or en.</summary>
    public static string Tag(this Language language) => language.Culture().Name;

    internal static CultureInfo Culture(this Language language) => language == Language.English ? English : Thai;
}

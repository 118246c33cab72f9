using System.Globalization;
using System.Text;

namespace OnesqaBot.Workflow;

/// <summary>
/// Decides whether a text contains at least one visible character. Zero-width and directional characters, soft hyphens,
/// fillers, and combining marks without a base letter are invisible. Every required text is checked here.
/// </summary>
public static class VisibleText
{
    /// <summary>Letters and symbols that render as nothing: Hangul fillers and the blank Braille cell.</summary>
    private const string Fillers = "\u115F\u1160\u3164\uFFA0\u2800";

    public static bool IsEmpty(string? text) => text is null || !text.EnumerateRunes().Any(IsVisible);

    /// <summary>Trims white space; returns an empty string if the text has no visible character.</summary>
    public static string Trim(string? text) => IsEmpty(text) ? "" : text!.Trim();

    public static bool IsFiller(Rune rune) => rune.IsBmp && Fillers.Contains((char)rune.Value, StringComparison.Ordinal);

    /// <summary>
    /// Whether the character is allowed in displayed text. Joiners are needed by emoji and some scripts; other format characters
    /// reverse or hide text.
    /// </summary>
    public static bool MayStand(Rune rune) => rune != Rune.ReplacementChar && Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => false,
        UnicodeCategory.Format => rune.Value is 0x200C or 0x200D,
        _ => true,
    };

    private static bool IsVisible(Rune rune) =>
        !Rune.IsWhiteSpace(rune) && !IsFiller(rune) && rune != Rune.ReplacementChar && Rune.GetUnicodeCategory(rune) is not
            (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate);
}

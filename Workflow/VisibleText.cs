using System.Globalization;
using System.Text;

namespace OnesqaBot.Workflow;

/// <summary>
/// Whether a text says something: it has at least one character that a reader sees. Zero-width and directional characters,
/// soft hyphens, fillers, and combining marks without a letter to stand on are not seen. Every required text is checked here.
/// </summary>
public static class VisibleText
{
    /// <summary>Letters and symbols by their Unicode category that are drawn as nothing: Hangul fillers and the empty Braille cell.</summary>
    private const string Fillers = "\u115F\u1160\u3164\uFFA0\u2800";

    public static bool IsEmpty(string? text) => text is null || !text.EnumerateRunes().Any(IsVisible);

    /// <summary>The text without the white space around it; empty where there is nothing to see.</summary>
    public static string Trim(string? text) => IsEmpty(text) ? "" : text!.Trim();

    public static bool IsFiller(Rune rune) => rune.IsBmp && Fillers.Contains((char)rune.Value, StringComparison.Ordinal);

    /// <summary>
    /// Whether it may stand in a text that is shown. Joiners belong to emoji and to some scripts; the rest of their class turns or
    /// hides what is read.
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

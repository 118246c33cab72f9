using System.Globalization;
using System.Text;

namespace OnesqaBot.Dialogs;

/// <summary>An answer as it was typed, without what cannot be seen.</summary>
internal static class TypedText
{
    /// <summary>One line; empty when there is nothing to see.</summary>
    public static string Clean(string? text)
    {
        var clean = new StringBuilder();
        var visible = false;
        foreach (var rune in (text ?? "").EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                if (clean.Length > 0 && clean[^1] != ' ') clean.Append(' ');
            }
            else if (Stays(rune))
            {
                clean.Append(rune.ToString());
                visible |= Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Format or UnicodeCategory.NonSpacingMark);
            }
        }

        return visible ? clean.ToString().Trim() : "";
    }

    private static bool Stays(Rune rune) => rune != Rune.ReplacementChar && Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control => false,
        // Joiners belong to emoji and to some scripts.
        UnicodeCategory.Format => rune.Value is 0x200C or 0x200D,
        _ => true,
    };
}

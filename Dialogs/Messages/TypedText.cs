using System.Globalization;
using System.Text;
using OnesqaBot.Workflow;

namespace OnesqaBot.Dialogs.Messages;

/// <summary>Cleans typed text of invisible characters.</summary>
public static class TypedText
{
    /// <summary>Returns one line; empty if nothing is visible.</summary>
    public static string Clean(string? text)
    {
        if (VisibleText.IsEmpty(text)) return "";
        var clean = new StringBuilder();
        foreach (var rune in text!.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || VisibleText.IsFiller(rune))
            {
                if (clean.Length > 0 && clean[^1] != ' ') clean.Append(' ');
            }
            else if (VisibleText.MayStand(rune))
            {
                clean.Append(rune.ToString());
            }
        }

        return clean.ToString().Trim();
    }

    /// <summary>True if the text consists only of emoji and other symbols.</summary>
    public static bool IsOnlySigns(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.EnumerateRunes().Any(IsSign) && text.EnumerateRunes().All(r => IsSign(r) || Rune.IsWhiteSpace(r)
            || Rune.GetUnicodeCategory(r) is UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.ModifierSymbol);
    }

    private static bool IsSign(Rune rune) => Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherSymbol;
}

using System.Globalization;
using System.Text;

namespace OnesqaBot.Workflow.Languages;

/// <summary>
/// Converts typed text to the form in which phrases are compared: lowercase letters, ASCII digits, one space between words,
/// and a fixed order of Thai vowels and tone marks. No input throws.
/// </summary>
public static class TextNormalizer
{
    /// <summary>The maximum length of a request; longer messages are not examined.</summary>
    public const int MaxLength = 400;

    private const char SaraE = '\u0E40';
    private const char SaraAe = '\u0E41';
    private const char MaiYamok = '\u0E46';

    /// <summary>Keeps the spaces between words, and <c>- . /</c> between them.</summary>
    public static string Normalize(string? text)
    {
        var form = new StringBuilder();
        foreach (var rune in Compatible(text).EnumerateRunes())
        {
            var c = rune.IsBmp ? (char)rune.Value : ' ';
            switch (Rune.GetUnicodeCategory(rune))
            {
                case UnicodeCategory.DecimalDigitNumber:
                    form.Append((char)('0' + (int)Rune.GetNumericValue(rune)));
                    break;
                case UnicodeCategory.DashPunctuation:
                    form.Append('-');
                    break;
                case UnicodeCategory.NonSpacingMark when IsThaiMark(c):
                    Place(form, c);
                    break;
                case UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.OtherLetter
                    or UnicodeCategory.ModifierLetter or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
                    when c != MaiYamok:
                    Letter(form, rune);
                    break;
                case var _ when c is '.' or '/':
                    form.Append(c);
                    break;
                default:
                    if (form.Length > 0 && form[^1] != ' ') form.Append(' ');
                    break;
            }
        }

        return form.ToString().Trim(' ', '-', '.', '/');
    }

    /// <summary>Removes optional separators, because Thai is written with or without them. Keeps a dot inside a number.</summary>
    public static string Compact(string form)
    {
        var compact = new StringBuilder(form.Length);
        for (var i = 0; i < form.Length; i++)
        {
            if (form[i] is ' ' or '-' or '/') continue;
            if (form[i] == '.' && !(i > 0 && i + 1 < form.Length && char.IsAsciiDigit(form[i - 1]) && char.IsAsciiDigit(form[i + 1]))) continue;
            compact.Append(form[i]);
        }

        return compact.ToString();
    }

    /// <summary>True for vowels above and below, tone marks and other signs that combine with a consonant.</summary>
    public static bool IsThaiMark(char c) => c is '\u0E31' or (>= '\u0E34' and <= '\u0E3A') or (>= '\u0E47' and <= '\u0E4E');

    // Decomposes full-width forms, ligatures and ำ. Unpaired surrogates would make Normalize throw, and invisible characters
    // would separate the parts, so both are removed first.
    private static string Compatible(string? text)
    {
        var valid = new StringBuilder();
        foreach (var rune in (text ?? "").EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format) valid.Append(rune.ToString());
            if (valid.Length > 4 * MaxLength) break;
        }

        return valid.ToString().Normalize(NormalizationForm.FormKC);
    }

    private static void Letter(StringBuilder form, Rune rune)
    {
        var c = Rune.ToLowerInvariant(rune);
        // เเ looks like แ and is often typed instead.
        if (c.Value == SaraE && form.Length > 0 && form[^1] == SaraE) form[^1] = SaraAe;
        else form.Append(c.ToString());
    }

    // The order of vowel and tone mark, and duplicates, are invisible to the person who types.
    private static void Place(StringBuilder form, char mark)
    {
        var at = form.Length;
        while (at > 0 && IsThaiMark(form[at - 1]) && form[at - 1] > mark) at--;
        if (at == 0 || form[at - 1] != mark) form.Insert(at, mark);
    }
}

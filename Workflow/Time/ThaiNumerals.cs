using System.Globalization;

namespace OnesqaBot.Workflow.Time;

/// <summary>Formats numbers with Thai digits.</summary>
public static class ThaiNumerals
{
    /// <summary>๑๒๓.</summary>
    public static string Format(long number) => Digits(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>Replaces Arabic digits with Thai ones. Not for case numbers, which people copy and type.</summary>
    public static string Digits(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return string.Create(text.Length, text, (span, source) =>
        {
            for (var i = 0; i < span.Length; i++)
                span[i] = char.IsAsciiDigit(source[i]) ? (char)('๐' + (source[i] - '0')) : source[i];
        });
    }

    /// <summary>Replaces Thai digits with Arabic ones.</summary>
    public static string ToArabic(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return string.Concat(text.Select(c => c is >= '๐' and <= '๙' ? (char)('0' + (c - '๐')) : c));
    }
}

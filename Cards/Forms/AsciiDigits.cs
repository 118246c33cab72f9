namespace OnesqaBot.Cards.Forms;

/// <summary>Converts Thai digits to ASCII ones; people type both.</summary>
internal static class AsciiDigits
{
    public static string Convert(string text) =>
        string.Create(text.Length, text, (span, source) =>
        {
            for (var i = 0; i < span.Length; i++)
                span[i] = source[i] is >= '๐' and <= '๙' ? (char)('0' + (source[i] - '๐')) : source[i];
        });
}

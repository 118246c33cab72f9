using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace OnesqaBot.Adapters.Archive;

/// <summary>
/// Encodes any text as a valid row key of Table Storage: forbidden characters are escaped, and a long text is cut and ends in a
/// hash. A row whose full text an earlier build did not store keeps its hashed name across stores until the text is looked up.
/// </summary>
internal static partial class RowName
{
    private const int MaxLength = 200;

    public static string Create(string text)
    {
        // A hashed name that comes from another store identifies the same row as the original text.
        if (IsHashed(text)) return text;
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            if (IsPlain(c)) escaped.Append(c);
            else escaped.Append(CultureInfo.InvariantCulture, $"!{(int)c:X4}");
        }

        return escaped.Length <= MaxLength ? escaped.ToString()
            : $"{escaped.ToString(0, MaxLength / 2)}~{Convert.ToHexStringLower(SHA256.HashData(Encoding.Unicode.GetBytes(text)))}";
    }

    /// <summary>Whether the name is hashed, so that the text cannot be recovered from it.</summary>
    public static bool IsHashed(string name) => Hashed().IsMatch(name);

    /// <summary>Decodes a name. A hashed name is returned unchanged.</summary>
    public static string TextOf(string name) => IsHashed(name)
        ? name : Escaped().Replace(name, m => ((char)int.Parse(m.ValueSpan[1..], NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());

    /// <summary>ASCII letters, digits and the Thai block stay readable in a storage browser.</summary>
    private static bool IsPlain(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or ':' or '@' or (>= '\u0E01' and <= '\u0E5B');

    [GeneratedRegex("![0-9A-F]{4}")]
    private static partial Regex Escaped();

    // A tilde in the text is escaped, so no other row key has this form.
    [GeneratedRegex("^[^~]{100}~[0-9a-f]{64}$")]
    private static partial Regex Hashed();
}

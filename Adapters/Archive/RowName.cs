using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace OnesqaBot.Adapters.Archive;

/// <summary>
/// Whatever text as a name that a row may have in Table Storage: what is forbidden there is escaped, and a long text ends in a
/// hash. A text that a build did not keep beside its hash goes from store to store by that name, until somebody asks for it.
/// </summary>
internal static partial class RowName
{
    private const int Longest = 200;

    public static string Create(string text)
    {
        // A name that came from another store names the same row as the text that it was made of.
        if (IsHashed(text)) return text;
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            if (IsPlain(c)) escaped.Append(c);
            else escaped.Append(CultureInfo.InvariantCulture, $"!{(int)c:X4}");
        }

        return escaped.Length <= Longest ? escaped.ToString()
            : $"{escaped.ToString(0, Longest / 2)}~{Convert.ToHexStringLower(SHA256.HashData(Encoding.Unicode.GetBytes(text)))}";
    }

    /// <summary>Whether the text cannot be read out of the name.</summary>
    public static bool IsHashed(string name) => Hashed().IsMatch(name);

    /// <summary>The text of a name; a hashed one stands for itself.</summary>
    public static string TextOf(string name) => IsHashed(name)
        ? name : Escaped().Replace(name, m => ((char)int.Parse(m.ValueSpan[1..], NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());

    /// <summary>Letters, digits and the Thai block stay readable in a storage browser.</summary>
    private static bool IsPlain(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or ':' or '@' or (>= '\u0E01' and <= '\u0E5B');

    [GeneratedRegex("![0-9A-F]{4}")]
    private static partial Regex Escaped();

    // A tilde from outside is escaped: in a row's key there is no other of this form.
    [GeneratedRegex("^[^~]{100}~[0-9a-f]{64}$")]
    private static partial Regex Hashed();
}

using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Azure.Data.Tables;

namespace OnesqaBot.Adapters.Tables;

/// <summary>
/// Partition and row keys. Table Storage allows 1 KiB a key and forbids / \ # ? and control characters; parts that came from
/// outside are escaped, and long ones end in a hash.
/// </summary>
internal static partial class Keys
{
    /// <summary>Between the parts of a key. No part holds it.</summary>
    public const char Part = '|';

    /// <summary>Sorts after <see cref="Part"/>: the end of a range of rows that begin alike.</summary>
    public const char After = '}';

    private const int Longest = 200;

    private const string Name = "Key";

    public static string Of(params ReadOnlySpan<string> parts) => string.Join(Part, parts);

    /// <summary>A part that holds whatever text.</summary>
    public static string Text(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            if (IsPlain(c)) escaped.Append(c);
            else escaped.Append(CultureInfo.InvariantCulture, $"!{(int)c:X4}");
        }

        return escaped.Length <= Longest ? escaped.ToString()
            : $"{escaped.ToString(0, Longest / 2)}~{Convert.ToHexStringLower(SHA256.HashData(Encoding.Unicode.GetBytes(text)))}";
    }

    /// <summary>A row that one text names. Where the key cannot be read back, the text stands in the row.</summary>
    public static TableEntity Row(string partition, string prefix, string text)
    {
        var key = Text(text);
        var row = new TableEntity(partition, prefix + key);
        if (IsHashed(key)) row[Name] = text;
        return row;
    }

    /// <summary>The text that a row was named by.</summary>
    /// <param name="key">The part of its key that <see cref="Text"/> made.</param>
    /// <exception cref="InvalidOperationException">A build that did not keep it wrote the row.</exception>
    public static string NameOf(TableEntity row, string key)
    {
        if (row.TryGetValue(Name, out var name)) return (string)name;
        if (IsHashed(key)) throw new InvalidOperationException($"Row {row.RowKey} of {row.PartitionKey} was named by a text that is not kept.");
        return Escaped().Replace(key, m => ((char)int.Parse(m.ValueSpan[1..], NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());
    }

    /// <summary>A moment whose text sorts as the time does; the instant counts, not the clock it was told by.</summary>
    public static string Time(DateTimeOffset time) => time.UtcTicks.ToString("D19", CultureInfo.InvariantCulture);

    /// <summary>A moment of which the latest sorts first.</summary>
    public static string LatestFirst(DateTimeOffset time) => (DateTime.MaxValue.Ticks - time.UtcTicks).ToString("D19", CultureInfo.InvariantCulture);

    public static DateTimeOffset Time(string part) => new(long.Parse(part, CultureInfo.InvariantCulture), TimeSpan.Zero);

    public static string Number(int number) => number.ToString("D9", CultureInfo.InvariantCulture);

    // A tilde from outside is escaped.
    private static bool IsHashed(string key) => key.Contains('~', StringComparison.Ordinal);

    [GeneratedRegex("![0-9A-F]{4}")]
    private static partial Regex Escaped();

    /// <summary>Letters, digits and the Thai block stay readable in a storage browser.</summary>
    private static bool IsPlain(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or ':' or '@' or (>= '\u0E01' and <= '\u0E5B');
}

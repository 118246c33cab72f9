using System.Globalization;
using Azure.Data.Tables;
using OnesqaBot.Adapters.Archive;

namespace OnesqaBot.Adapters.Tables;

/// <summary>
/// Builds partition and row keys. Table Storage limits a key to 1 KiB and forbids / \ # ? and control characters, so external text
/// is escaped, and a long text is cut and ends in a hash.
/// </summary>
internal static class TableKeys
{
    /// <summary>Separates the parts of a key. No part contains it.</summary>
    public const char Part = '|';

    /// <summary>Sorts after <see cref="Part"/>: the upper bound of a range of rows with the same prefix.</summary>
    public const char After = '}';

    private const string Name = "Key";

    public static string Join(params ReadOnlySpan<string> parts) => string.Join(Part, parts);

    /// <summary>Encodes any text as a part of a key.</summary>
    public static string Text(string text) => RowName.Create(text);

    /// <summary>Creates a row keyed by a text. If the text cannot be recovered from the key, it is also stored in the row.</summary>
    public static TableEntity Row(string partition, string prefix, string text)
    {
        var key = Text(text);
        var row = new TableEntity(partition, prefix + key);
        if (RowName.IsHashed(key) && key != text) row[Name] = text;
        return row;
    }

    /// <summary>The text that a row is keyed by; the key itself if an earlier build hashed the text without storing it.</summary>
    /// <param name="key">The part of the row key created by <see cref="Text"/>.</param>
    public static string NameOf(TableEntity row, string key) => row.TryGetValue(Name, out var name) ? (string)name : RowName.TextOf(key);

    /// <summary>Formats an instant so that text order is chronological order, whatever the offset.</summary>
    public static string Time(DateTimeOffset time) => time.UtcTicks.ToString("D19", CultureInfo.InvariantCulture);

    /// <summary>Formats an instant so that the latest sorts first.</summary>
    public static string LatestFirst(DateTimeOffset time) => (DateTime.MaxValue.Ticks - time.UtcTicks).ToString("D19", CultureInfo.InvariantCulture);

    public static DateTimeOffset Time(string part) => new(long.Parse(part, CultureInfo.InvariantCulture), TimeSpan.Zero);

    public static string Number(int number) => number.ToString("D9", CultureInfo.InvariantCulture);
}

using System.Globalization;
using Azure.Data.Tables;
using OnesqaBot.Adapters.Archive;

namespace OnesqaBot.Adapters.Tables;

/// <summary>
/// Partition and row keys. Table Storage allows 1 KiB a key and forbids / \ # ? and control characters; parts that came from
/// outside are escaped, and long ones end in a hash.
/// </summary>
internal static class TableKeys
{
    /// <summary>Between the parts of a key. No part holds it.</summary>
    public const char Part = '|';

    /// <summary>Sorts after <see cref="Part"/>: the end of a range of rows that begin alike.</summary>
    public const char After = '}';

    private const string Name = "Key";

    public static string Join(params ReadOnlySpan<string> parts) => string.Join(Part, parts);

    /// <summary>A part that holds whatever text.</summary>
    public static string Text(string text) => RowName.Create(text);

    /// <summary>A row that one text names. Where the key cannot be read back, the text stands in the row.</summary>
    public static TableEntity Row(string partition, string prefix, string text)
    {
        var key = Text(text);
        var row = new TableEntity(partition, prefix + key);
        if (RowName.IsHashed(key) && key != text) row[Name] = text;
        return row;
    }

    /// <summary>The text that a row was named by; the name itself where an earlier build hashed it and did not keep the text.</summary>
    /// <param name="key">The part of its key that <see cref="Text"/> made.</param>
    public static string NameOf(TableEntity row, string key) => row.TryGetValue(Name, out var name) ? (string)name : RowName.TextOf(key);

    /// <summary>A moment whose text sorts as the time does; the instant counts, not the clock it was told by.</summary>
    public static string Time(DateTimeOffset time) => time.UtcTicks.ToString("D19", CultureInfo.InvariantCulture);

    /// <summary>A moment of which the latest sorts first.</summary>
    public static string LatestFirst(DateTimeOffset time) => (DateTime.MaxValue.Ticks - time.UtcTicks).ToString("D19", CultureInfo.InvariantCulture);

    public static DateTimeOffset Time(string part) => new(long.Parse(part, CultureInfo.InvariantCulture), TimeSpan.Zero);

    public static string Number(int number) => number.ToString("D9", CultureInfo.InvariantCulture);
}

using System.Globalization;
using System.Text;
using Azure.Data.Tables;

namespace OnesqaBot.Adapters.Tables;

/// <summary>
/// Stores a text in an entity, split over as many properties as it needs. Azure's limits are 64 KiB per property and 1 MiB per
/// entity, in UTF-16. Azurite does not enforce them, so they are checked here.
/// </summary>
internal static class EntityText
{
    private const int MaxPerProperty = 32_000;

    private const int MaxPerEntity = 480_000;

    /// <exception cref="EntityTooLargeException">The text exceeds the limit of an entity.</exception>
    public static TableEntity With(this TableEntity entity, string text)
    {
        if (text.Length > MaxPerEntity) throw new EntityTooLargeException(entity.PartitionKey, entity.RowKey, text.Length);
        for (var n = 0; n == 0 || n * MaxPerProperty < text.Length; n++)
            entity[Name(n)] = text.Substring(n * MaxPerProperty, Math.Min(MaxPerProperty, text.Length - (n * MaxPerProperty)));
        return entity;
    }

    public static string Text(this TableEntity entity)
    {
        var text = new StringBuilder();
        for (var n = 0; entity.TryGetValue(Name(n), out var part); n++) text.Append((string)part);
        return text.ToString();
    }

    private static string Name(int n) => string.Create(CultureInfo.InvariantCulture, $"Body{n}");
}

/// <summary>A row would exceed the size limit of Table Storage.</summary>
public sealed class EntityTooLargeException(string partition, string row, int characters)
    : Exception(string.Create(CultureInfo.InvariantCulture, $"Row {row} of {partition} would contain {characters} characters, more than Table Storage allows."));

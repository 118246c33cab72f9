using System.Globalization;
using System.Text;
using Azure.Data.Tables;

namespace OnesqaBot.Adapters.Tables;

/// <summary>
/// A text in an entity, over as many properties as it needs: Azure takes 64 KiB a property and 1 MiB an entity, counted in
/// UTF-16. Azurite takes more, so it is checked here.
/// </summary>
internal static class EntityText
{
    private const int MostInProperty = 32_000;

    private const int MostInEntity = 480_000;

    /// <exception cref="EntityTooLargeException">It is more than an entity holds.</exception>
    public static TableEntity With(this TableEntity entity, string text)
    {
        if (text.Length > MostInEntity) throw new EntityTooLargeException(entity.PartitionKey, entity.RowKey, text.Length);
        for (var n = 0; n == 0 || n * MostInProperty < text.Length; n++)
            entity[Name(n)] = text.Substring(n * MostInProperty, Math.Min(MostInProperty, text.Length - (n * MostInProperty)));
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

/// <summary>More than Table Storage takes in one row.</summary>
public sealed class EntityTooLargeException(string partition, string row, int characters)
    : Exception(string.Create(CultureInfo.InvariantCulture, $"Row {row} of {partition} would hold {characters} characters, more than Table Storage takes."));

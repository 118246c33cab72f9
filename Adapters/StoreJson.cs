using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OnesqaBot.Adapters;

/// <summary>How values are written down: JSON with names of enumerations, and times that sort as text.</summary>
internal static class StoreJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        // Thai stays readable to an auditor with a database browser; nothing here ever goes into a page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        // Names outlive a reordering of the enumeration; events are read for years.
        Converters = { new JsonStringEnumConverter() },
    };

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    public static T Read<T>(string json) =>
        JsonSerializer.Deserialize<T>(json, Options) ?? throw new JsonException($"A {typeof(T).Name} is missing.");

    /// <summary>Whether a text is JSON at all, whatever it says.</summary>
    public static bool IsJson(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>UTC with a fixed number of digits: the order of the text is the order of the times.</summary>
    public static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);

    public static DateTimeOffset Time(string text) =>
        DateTimeOffset.ParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}

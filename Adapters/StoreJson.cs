using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OnesqaBot.Adapters;

/// <summary>The JSON format of stored values: enum members by name, and timestamps that sort as text.</summary>
internal static class StoreJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        // Keeps Thai readable for an auditor with a database browser. This JSON is never embedded in HTML.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        // Names survive a reordering of the enum; events are read for years.
        Converters = { new JsonStringEnumConverter() },
    };

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    public static T Read<T>(string json) =>
        JsonSerializer.Deserialize<T>(json, Options) ?? throw new JsonException($"Expected a {typeof(T).Name} but found null.");

    /// <summary>Whether a text is well-formed JSON, whatever its content.</summary>
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

    /// <summary>Formats a time in UTC with a fixed number of digits, so that text order is chronological order.</summary>
    public static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);

    public static DateTimeOffset Time(string text) =>
        DateTimeOffset.ParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}

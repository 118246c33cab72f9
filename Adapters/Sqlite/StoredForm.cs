using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace OnesqaBot.Adapters.Sqlite;

/// <summary>How values stand in the file: JSON, and instants in UTC that sort as text.</summary>
internal static class StoredForm
{
    private static readonly JsonSerializerOptions Options = new()
    {
        // Thai stays readable for whoever opens the file.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Json<T>(T value) => JsonSerializer.Serialize(value, Options);

    public static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, Options)!;

    public static string Instant(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffffffZ", CultureInfo.InvariantCulture);

    public static DateTimeOffset Instant(string text) =>
        DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
}

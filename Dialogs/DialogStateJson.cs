using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OnesqaBot.Dialogs;

/// <summary>
/// The state as it is kept: JSON with a version in it. What an earlier build kept is read as far as it goes; what cannot
/// be read, or was kept by a later build, is an empty state that says so.
/// </summary>
public static class DialogStateJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Converters = { new JsonStringEnumConverter() },
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = false,
    };

    private static readonly DialogState Unreadable = DialogState.Empty with { IsUnreadable = true };

    public static string Write(DialogState state) => JsonSerializer.Serialize(state, Options);

    /// <param name="text">Null where nothing was kept.</param>
    public static DialogState Read(string? text)
    {
        if (text is null) return DialogState.Empty;
        try
        {
            using var json = JsonDocument.Parse(text);
            if (json.RootElement.ValueKind != JsonValueKind.Object) return Unreadable;
            if (!json.RootElement.TryGetProperty("version", out var version)) return DialogStateOfEarlierBuild.Read(json.RootElement);
            return version.ValueKind == JsonValueKind.Number && version.GetInt32() == DialogState.CurrentVersion
                ? json.RootElement.Deserialize<DialogState>(Options) ?? Unreadable
                : Unreadable;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or NotSupportedException or KeyNotFoundException or FormatException or ArgumentException or OverflowException)
        {
            return Unreadable;
        }
    }
}

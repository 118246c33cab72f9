using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OnesqaBot.Dialogs;

/// <summary>
/// Serializes the state as versioned JSON. States of earlier builds are read as far as possible; a state that cannot be read,
/// or that a later build wrote, yields an empty state with <see cref="DialogState.IsUnreadable"/> set.
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

    /// <param name="text">Null if nothing was stored.</param>
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

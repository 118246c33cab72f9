using System.Text.Json;
using System.Text.Json.Serialization;

namespace OnesqaBot.Adapters.Archive;

/// <summary>
/// A stored JSON text that is copied without being interpreted, so that text written by a newer version and damaged text are
/// preserved exactly.
/// </summary>
[JsonConverter(typeof(RawJsonConverter))]
public readonly record struct RawJson(string Text);

/// <summary>Embeds the text if it is JSON on a single line; otherwise writes it as a string.</summary>
internal sealed class RawJsonConverter : JsonConverter<RawJson>
{
    public override RawJson Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String) return new(reader.GetString()!);
        using var document = JsonDocument.ParseValue(ref reader);
        return new(document.RootElement.GetRawText());
    }

    public override void Write(Utf8JsonWriter writer, RawJson value, JsonSerializerOptions options)
    {
        if (IsLine(value.Text)) writer.WriteRawValue(value.Text);
        else writer.WriteStringValue(value.Text);
    }

    private static bool IsLine(string text) => text is ['{' or '[', ..] && !text.AsSpan().ContainsAny('\r', '\n') && StoreJson.IsJson(text);
}

using System.Text.Json;
using System.Text.Json.Serialization;

namespace OnesqaBot.Adapters.Archive;

/// <summary>
/// A stored JSON text that is handed on as it is, without being understood: what a newer version wrote, and what is damaged,
/// arrives as it left.
/// </summary>
[JsonConverter(typeof(RawJsonConverter))]
public readonly record struct RawJson(string Text);

/// <summary>Writes the text in place where it is JSON on one line, else as a string.</summary>
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

using System.Text.Json;
using System.Text.Json.Serialization;
using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Adapters;

/// <summary>
/// Reads stored effects one by one. An effect that cannot be read becomes an <see cref="UnreadableEffect"/> rather than an
/// exception, because it may share a row or a query with effects that must not be held up by it.
/// </summary>
internal sealed class EffectJson : JsonConverter<Effect>
{
    public static Effect Read(string json)
    {
        try
        {
            return StoreJson.Read<Effect>(json);
        }
        catch (Exception e) when (e is JsonException or NotSupportedException)
        {
            return new UnreadableEffect(json);
        }
    }

    /// <summary>Serializes an effect; an unreadable one is written back unchanged.</summary>
    public static string Write(Effect effect) => effect is UnreadableEffect { Json: var json } ? json : StoreJson.Write(effect);

    public override Effect Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        // Text that is not JSON is stored as a JSON string in its place in the row.
        if (reader.TokenType == JsonTokenType.String) return new UnreadableEffect(reader.GetString()!);
        using var document = JsonDocument.ParseValue(ref reader);
        return Read(document.RootElement.GetRawText());
    }

    public override void Write(Utf8JsonWriter writer, Effect value, JsonSerializerOptions options)
    {
        if (Write(value) is var json && StoreJson.IsJson(json)) writer.WriteRawValue(json);
        else writer.WriteStringValue(json);
    }
}

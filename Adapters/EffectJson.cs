using System.Text.Json;
using System.Text.Json.Serialization;
using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Adapters;

/// <summary>
/// Reads stored effects one by one: an effect that cannot be read becomes an <see cref="UnreadableEffect"/> instead of an
/// exception, because it may share a row or a query with others that must not wait for it.
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

    /// <summary>As it was read, where it could not be understood.</summary>
    public static string Write(Effect effect) => effect is UnreadableEffect { Json: var json } ? json : StoreJson.Write(effect);

    public override Effect Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        // What is no JSON at all stands as a text among others in their row.
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

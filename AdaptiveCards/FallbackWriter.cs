using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Writes a fallback as the schema wants it: the element itself.</summary>
internal sealed class FallbackWriter : JsonConverter<AdaptiveFallbackElement>
{
    public override bool CanRead => false;

    public override void WriteJson(JsonWriter writer, AdaptiveFallbackElement value, JsonSerializer serializer) =>
        serializer.Serialize(writer, value.Content);

    public override AdaptiveFallbackElement ReadJson(
        JsonReader reader,
        Type objectType,
        AdaptiveFallbackElement existingValue,
        bool hasExistingValue,
        JsonSerializer serializer) => throw new NotSupportedException("Cards are only written here, never read.");
}

using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Writes a version, a width or a height as the text its ToString gives.</summary>
internal sealed class TextFormWriter : JsonConverter
{
    public override bool CanRead => false;

    public override bool CanConvert(Type objectType) => true;

    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) =>
        writer.WriteValue(value?.ToString());

    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer) =>
        throw new NotSupportedException("Cards are only written here, never read.");
}

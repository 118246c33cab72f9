using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Schema.Serialization;

/// <summary>
/// The one JSON serializer of the protocol. Its contracts are built once for the process; building them per turn is
/// what makes the real SDK slow. A JsonSerializer may be used from many threads as long as nobody changes it.
/// </summary>
internal static class BotJson
{
    public static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static readonly JsonSerializer Serializer = JsonSerializer.Create(new JsonSerializerSettings
    {
        NullValueHandling = NullValueHandling.Ignore,
        DateFormatHandling = DateFormatHandling.IsoDateFormat,
        DateTimeZoneHandling = DateTimeZoneHandling.Utc,
        ReferenceLoopHandling = ReferenceLoopHandling.Serialize,
        MetadataPropertyHandling = MetadataPropertyHandling.Ignore,
        ContractResolver = new DefaultContractResolver(),
        MaxDepth = 64,
    });

    public static T Read<T>(ReadOnlyMemory<byte> utf8)
    {
        var text = Utf8.GetString(utf8.Span);
        using var reader = new JsonTextReader(new StringReader(text)) { ArrayPool = JsonCharPool.Instance };
        var value = Serializer.Deserialize<T>(reader);
        while (reader.Read())
        {
            if (reader.TokenType != JsonToken.Comment)
                throw new JsonReaderException("There is more after the end of the JSON value.");
        }

        return value;
    }

    public static byte[] Write(object value)
    {
        var writer = Utf8Writer.Take();
        using (var json = new JsonTextWriter(writer) { ArrayPool = JsonCharPool.Instance, CloseOutput = false })
            Serializer.Serialize(json, value);
        return writer.Finish();
    }

    public static JToken ToToken(object value) => value is null ? null : JToken.FromObject(value, Serializer);

    public static T Convert<T>(object value) => value switch
    {
        null => default,
        JToken token => token.ToObject<T>(Serializer),
        _ => ToToken(value).ToObject<T>(Serializer),
    };
}

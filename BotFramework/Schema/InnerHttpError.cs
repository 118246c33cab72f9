using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The failure beneath a failure.</summary>
public class InnerHttpError
{
    public InnerHttpError()
    {
    }

    public InnerHttpError(int? statusCode = default, object body = default)
    {
        StatusCode = statusCode;
        Body = body;
    }

    [JsonProperty("body")]
    public object Body { get; set; }

    [JsonProperty("statusCode")]
    public int? StatusCode { get; set; }
}

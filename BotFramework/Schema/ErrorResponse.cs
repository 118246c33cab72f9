using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The connector's answer when something went wrong.</summary>
public class ErrorResponse
{
    public ErrorResponse()
    {
    }

    public ErrorResponse(Error error = default)
    {
        Error = error;
    }

    [JsonProperty("error")]
    public Error Error { get; set; }
}

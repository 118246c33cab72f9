using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>A request to exchange a token.</summary>
public class TokenExchangeInvokeRequest
{
    public TokenExchangeInvokeRequest()
    {
    }

    [JsonProperty("connectionName")]
    public string ConnectionName { get; set; }

    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>What the protocol sends that has no member here; kept and written back.</summary>
    [JsonExtensionData]
    public JObject Properties { get; set; } = new JObject();

    [JsonProperty("token")]
    public string Token { get; set; }
}

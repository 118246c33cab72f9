using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Lets the client ask the bot for choices while the reader types.</summary>
public class AdaptiveDataQuery
{
    [JsonProperty("type", Order = -10)]
    public string Type { get; set; } = "Data.Query";

    [JsonProperty("dataset")]
    public string Dataset { get; set; }
}

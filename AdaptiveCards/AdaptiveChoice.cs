using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>One of the choices offered.</summary>
public class AdaptiveChoice
{
    [JsonProperty("title")]
    public string Title { get; set; }

    [JsonProperty("value")]
    public string Value { get; set; }
}

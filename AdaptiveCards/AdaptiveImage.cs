using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A picture, which the client fetches from its address.</summary>
public class AdaptiveImage : AdaptiveElement
{
    public const string TypeName = "Image";

    [JsonProperty("altText", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string AltText { get; set; }

    [JsonProperty("size", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveImageSize Size { get; set; }

    [JsonProperty("type", Order = -10)]
    public override string Type { get; set; } = TypeName;

    [JsonProperty("url")]
    public Uri Url { get; set; }
}

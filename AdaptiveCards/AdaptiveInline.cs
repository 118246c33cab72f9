using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A part of a rich text block.</summary>
public abstract class AdaptiveInline
{
    [JsonProperty("type", Order = -10)]
    public abstract string Type { get; set; }
}

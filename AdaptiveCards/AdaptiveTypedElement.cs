using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>What every card, element and action has (Adaptive Cards 1.5: id, type, fallback).</summary>
public abstract class AdaptiveTypedElement
{
    [JsonProperty("type", Order = -10)]
    public abstract string Type { get; set; }

    [JsonProperty("id", Order = -9, DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Id { get; set; }

    /// <summary>What a client shows instead when it does not know this type.</summary>
    [JsonProperty("fallback", Order = 10, DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveFallbackElement Fallback { get; set; }
}

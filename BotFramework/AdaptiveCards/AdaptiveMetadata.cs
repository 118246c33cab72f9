using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>What a client may know about a card beyond what it shows (Adaptive Cards 1.6, understood by Teams).</summary>
public class AdaptiveMetadata
{
    [JsonProperty("webUrl", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string WebUrl { get; set; }

    /// <summary>Properties that have no member here; written beside the others.</summary>
    [JsonExtensionData]
    public SerializableDictionary<string, object> AdditionalProperties { get; set; } = new();

    public bool ShouldSerializeAdditionalProperties() => AdditionalProperties is { Count: > 0 };
}

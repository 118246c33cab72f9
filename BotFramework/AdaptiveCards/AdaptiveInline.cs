using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A part of a rich text block.</summary>
public abstract class AdaptiveInline
{
    [JsonProperty("type", Order = -10)]
    public abstract string Type { get; set; }

    /// <summary>Properties that have no member here; written beside the others.</summary>
    [JsonExtensionData]
    public SerializableDictionary<string, object> AdditionalProperties { get; set; } = new();

    public bool ShouldSerializeAdditionalProperties() => AdditionalProperties is { Count: > 0 };
}

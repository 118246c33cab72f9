using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Lets the reader enter a time (HH:mm).</summary>
public class AdaptiveTimeInput : AdaptiveInput
{
    public const string TypeName = "Input.Time";

    [JsonProperty("max", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Max { get; set; }

    [JsonProperty("min", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Min { get; set; }

    [JsonProperty("placeholder", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Placeholder { get; set; }

    [JsonProperty("type", Order = -10)]
    public override string Type { get; set; } = TypeName;

    [JsonProperty("value", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Value { get; set; }
}

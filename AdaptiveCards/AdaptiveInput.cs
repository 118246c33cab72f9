using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>An element that can be filled in.</summary>
public abstract class AdaptiveInput : AdaptiveElement
{
    [JsonProperty("errorMessage", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string ErrorMessage { get; set; }

    [JsonProperty("isRequired", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool IsRequired { get; set; }

    [JsonProperty("label", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Label { get; set; }
}

using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Lets the reader choose.</summary>
public class AdaptiveChoiceSetInput : AdaptiveInput
{
    public const string TypeName = "Input.ChoiceSet";

    [JsonProperty("choices")]
    public List<AdaptiveChoice> Choices { get; set; } = new();

    [JsonProperty("choices.data", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveDataQuery DataQuery { get; set; }

    [JsonProperty("isMultiSelect", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool IsMultiSelect { get; set; }

    [JsonProperty("placeholder", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Placeholder { get; set; }

    [JsonProperty("style", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveChoiceInputStyle Style { get; set; }

    [JsonProperty("type", Order = -10)]
    public override string Type { get; set; } = TypeName;

    [JsonProperty("value", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Value { get; set; }

    [JsonProperty("wrap", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool Wrap { get; set; }
}

using System.ComponentModel;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Lets the reader say yes or no.</summary>
public class AdaptiveToggleInput : AdaptiveInput
{
    public const string TypeName = "Input.Toggle";

    [JsonProperty("title")]
    public string Title { get; set; }

    [JsonProperty("type", Order = -10)]
    public override string Type { get; set; } = TypeName;

    [JsonProperty("value", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Value { get; set; }

    [DefaultValue("false")]
    [JsonProperty("valueOff", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string ValueOff { get; set; } = "false";

    [DefaultValue("true")]
    [JsonProperty("valueOn", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string ValueOn { get; set; } = "true";

    [JsonProperty("wrap", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool Wrap { get; set; }
}

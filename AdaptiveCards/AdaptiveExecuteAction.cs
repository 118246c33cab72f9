using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A button whose press reaches the bot as an invoke (Universal Actions).</summary>
public class AdaptiveExecuteAction : AdaptiveAction
{
    public const string TypeName = "Action.Execute";

    [JsonProperty("associatedInputs", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveAssociatedInputs AssociatedInputs { get; set; }

    [JsonProperty("data", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public object Data { get; set; }

    [JsonProperty("type", Order = -10)]
    public override string Type { get; set; } = TypeName;

    [JsonProperty("verb", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Verb { get; set; }
}

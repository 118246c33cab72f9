using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A button whose press reaches the bot as a message.</summary>
public class AdaptiveSubmitAction : AdaptiveAction
{
    public const string TypeName = "Action.Submit";

    [JsonProperty("associatedInputs", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveAssociatedInputs AssociatedInputs { get; set; }

    [JsonProperty("data", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public object Data { get; set; }

    [JsonProperty("type", Order = -10)]
    public override string Type { get; set; } = TypeName;
}

using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Buttons within the body.</summary>
public class AdaptiveActionSet : AdaptiveElement
{
    public const string TypeName = "ActionSet";

    [JsonProperty("actions")]
    public List<AdaptiveAction> Actions { get; set; } = new();

    [JsonProperty("type", Order = -10)]
    public override string Type { get; set; } = TypeName;
}

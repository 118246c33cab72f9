using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A button that shows or hides elements.</summary>
public class AdaptiveToggleVisibilityAction : AdaptiveAction
{
    public const string TypeName = "Action.ToggleVisibility";

    [JsonProperty("targetElements")]
    public List<AdaptiveTargetElement> TargetElements { get; set; } = new();

    [JsonProperty("type", Order = -10)]
    public override string Type { get; set; } = TypeName;
}

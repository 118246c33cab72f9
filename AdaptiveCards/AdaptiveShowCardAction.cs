using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A button that unfolds another card.</summary>
public class AdaptiveShowCardAction : AdaptiveAction
{
    public const string TypeName = "Action.ShowCard";

    [JsonProperty("card")]
    public AdaptiveCard Card { get; set; }

    [JsonProperty("type", Order = -10)]
    public override string Type { get; set; } = TypeName;
}

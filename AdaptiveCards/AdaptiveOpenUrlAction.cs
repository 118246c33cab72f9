using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A button that opens a page.</summary>
public class AdaptiveOpenUrlAction : AdaptiveAction
{
    public const string TypeName = "Action.OpenUrl";

    [JsonProperty("type", Order = -10)]
    public override string Type { get; set; } = TypeName;

    [JsonProperty("url")]
    public Uri Url { get; set; }
}

using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>One of several columns.</summary>
[JsonObject]
public class AdaptiveColumn : AdaptiveContainer
{
    public new const string TypeName = "Column";

    [JsonProperty("type", Order = -10)]
    public override string Type { get; set; } = TypeName;

    [JsonProperty("width", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveWidth Width { get; set; }
}

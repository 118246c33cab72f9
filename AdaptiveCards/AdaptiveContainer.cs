using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Elements that belong together.</summary>
[JsonObject]
public class AdaptiveContainer : AdaptiveCollectionElement
{
    public const string TypeName = "Container";

    [JsonProperty("items")]
    public List<AdaptiveElement> Items { get; set; } = new();

    [JsonProperty("type", Order = -10)]
    public override string Type { get; set; } = TypeName;

    public override IEnumerator<AdaptiveElement> GetEnumerator() => Items.GetEnumerator();
}

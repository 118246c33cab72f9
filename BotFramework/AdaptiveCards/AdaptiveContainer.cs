using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Elements that belong together.</summary>
[JsonObject]
public class AdaptiveContainer : AdaptiveCollectionElement
{
    public const string TypeName = "Container";

    public AdaptiveContainer()
    {
    }

    [JsonProperty("items")]
    public List<AdaptiveElement> Items { get; set; } = new();

    [JsonProperty("rtl", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool? Rtl { get; set; }

    [JsonProperty("type", Order = -10)]
    public override string Type { get; set; } = TypeName;

    public override void Add(AdaptiveElement element) => Items.Add(element);

    public override IEnumerator<AdaptiveElement> GetEnumerator() => Items.GetEnumerator();
}

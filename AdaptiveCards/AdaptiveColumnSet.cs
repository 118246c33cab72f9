using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Columns side by side.</summary>
[JsonObject]
public class AdaptiveColumnSet : AdaptiveCollectionElement
{
    public const string TypeName = "ColumnSet";

    [JsonProperty("columns")]
    public List<AdaptiveColumn> Columns { get; set; } = new();

    [JsonProperty("type", Order = -10)]
    public override string Type { get; set; } = TypeName;

    public override IEnumerator<AdaptiveElement> GetEnumerator() => Columns.GetEnumerator();
}

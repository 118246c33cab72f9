using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Names and values, one a line.</summary>
public class AdaptiveFactSet : AdaptiveElement
{
    public const string TypeName = "FactSet";

    public AdaptiveFactSet()
    {
    }

    [JsonProperty("facts")]
    public List<AdaptiveFact> Facts { get; set; } = new();

    [JsonProperty("type", Order = -10)]
    public override string Type { get; set; } = TypeName;
}

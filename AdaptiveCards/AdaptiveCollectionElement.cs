using System.Collections;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>An element that holds others.</summary>
[JsonObject]
public abstract class AdaptiveCollectionElement : AdaptiveElement, IEnumerable<AdaptiveElement>, IEnumerable
{
    [JsonProperty("selectAction", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveAction SelectAction { get; set; }

    [JsonProperty("style", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveContainerStyle? Style { get; set; }

    [JsonProperty("verticalContentAlignment", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveVerticalContentAlignment VerticalContentAlignment { get; set; }

    public abstract IEnumerator<AdaptiveElement> GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

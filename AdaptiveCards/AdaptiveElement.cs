using System.ComponentModel;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>What the body of a card is made of.</summary>
public abstract class AdaptiveElement : AdaptiveTypedElement
{
    [DefaultValue(true)]
    [JsonProperty("isVisible", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool IsVisible { get; set; } = true;

    [JsonProperty("separator", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool Separator { get; set; }

    [JsonProperty("spacing", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveSpacing Spacing { get; set; }
}

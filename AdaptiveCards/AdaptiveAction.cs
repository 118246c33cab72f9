using System.ComponentModel;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Something the reader can press.</summary>
public abstract class AdaptiveAction : AdaptiveTypedElement
{
    [DefaultValue(true)]
    [JsonProperty("isEnabled", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool IsEnabled { get; set; } = true;

    [JsonProperty("mode", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveActionMode Mode { get; set; }

    [JsonProperty("style", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Style { get; set; }

    [JsonProperty("title", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Title { get; set; }
}

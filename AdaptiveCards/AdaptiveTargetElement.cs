using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>What a toggle visibility action shows or hides.</summary>
public class AdaptiveTargetElement
{
    [JsonProperty("elementId")]
    public string ElementId { get; set; }
}

using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>What a toggle visibility action shows or hides.</summary>
public class AdaptiveTargetElement
{
    public AdaptiveTargetElement()
    {
    }

    public AdaptiveTargetElement(string elementId)
    {
        ElementId = elementId;
    }

    public AdaptiveTargetElement(string elementId, bool isVisible)
    {
        ElementId = elementId;
        IsVisible = isVisible;
    }

    [JsonProperty("elementId")]
    public string ElementId { get; set; }

    [JsonProperty("isVisible", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool? IsVisible { get; set; }
}

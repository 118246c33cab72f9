using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>What takes the place of an element that a client does not know.</summary>
[JsonConverter(typeof(FallbackWriter))]
public class AdaptiveFallbackElement
{
    public AdaptiveFallbackElement(AdaptiveTypedElement fallbackContent) => Content = fallbackContent;

    public AdaptiveTypedElement Content { get; set; }
}

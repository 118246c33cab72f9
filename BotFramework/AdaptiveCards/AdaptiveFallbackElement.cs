using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>What takes the place of an element that a client does not know: nothing ("drop"), or another element.</summary>
[JsonConverter(typeof(FallbackWriter))]
public class AdaptiveFallbackElement
{
    public AdaptiveFallbackElement(AdaptiveFallbackType fallbackType)
    {
        Type = fallbackType;
    }

    public AdaptiveFallbackElement(AdaptiveTypedElement fallbackContent)
    {
        Type = AdaptiveFallbackType.Content;
        Content = fallbackContent;
    }

    public AdaptiveFallbackElement()
    {
        Type = AdaptiveFallbackType.None;
    }

    public AdaptiveTypedElement Content { get; set; }

    public AdaptiveFallbackType Type { get; set; }

    /// <summary>The kinds of fallback.</summary>
    public enum AdaptiveFallbackType
    {
        None,
        Drop,
        Content,
    }
}

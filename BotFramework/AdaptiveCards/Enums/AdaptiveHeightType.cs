namespace AdaptiveCards;

/// <summary>How a height is measured.</summary>
public enum AdaptiveHeightType
{
    Auto,
    Stretch,
    Pixel,
}

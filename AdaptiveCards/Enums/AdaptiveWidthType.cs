namespace AdaptiveCards;

/// <summary>How a width is measured.</summary>
public enum AdaptiveWidthType
{
    Auto,
    Stretch,
    Pixel,
    Weighted,
}

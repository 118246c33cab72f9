using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>The width of a column: "auto" or "stretch".</summary>
[JsonConverter(typeof(TextFormWriter))]
public class AdaptiveWidth
{
    public AdaptiveWidth(AdaptiveWidthType widthType) => WidthType = widthType;

    public static AdaptiveWidth Auto => new(AdaptiveWidthType.Auto);

    public static AdaptiveWidth Stretch => new(AdaptiveWidthType.Stretch);

    public AdaptiveWidthType WidthType { get; set; }

    public override string ToString() => WidthType == AdaptiveWidthType.Stretch ? "stretch" : "auto";
}

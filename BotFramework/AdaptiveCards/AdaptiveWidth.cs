using System.Globalization;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>The width of a column: "auto", "stretch", a weight such as "2", or pixels such as "50px".</summary>
[JsonConverter(typeof(TextFormWriter))]
public class AdaptiveWidth : IEquatable<AdaptiveWidth>
{
    public AdaptiveWidth()
    {
    }

    public AdaptiveWidth(string value)
    {
        var parsed = Parse(value);
        WidthType = parsed.WidthType;
        Unit = parsed.Unit;
    }

    public AdaptiveWidth(uint px)
    {
        WidthType = AdaptiveWidthType.Pixel;
        Unit = px;
    }

    public AdaptiveWidth(AdaptiveWidthType widthType)
    {
        WidthType = widthType;
    }

    public static AdaptiveWidth Auto => new(AdaptiveWidthType.Auto);

    public static AdaptiveWidth Stretch => new(AdaptiveWidthType.Stretch);

    public AdaptiveWidthType WidthType { get; set; }

    public uint? Unit { get; set; }

    public static AdaptiveWidth Parse(string value)
    {
        if (string.IsNullOrEmpty(value) || value.Equals("auto", StringComparison.OrdinalIgnoreCase))
            return Auto;
        if (value.Equals("stretch", StringComparison.OrdinalIgnoreCase))
            return Stretch;
        var pixels = value.EndsWith("px", StringComparison.OrdinalIgnoreCase);
        var unit = uint.Parse(pixels ? value[..^2] : value, CultureInfo.InvariantCulture);
        return new(pixels ? AdaptiveWidthType.Pixel : AdaptiveWidthType.Weighted) { Unit = unit };
    }

    public bool IsPixel() => WidthType == AdaptiveWidthType.Pixel;

    public bool Equals(AdaptiveWidth other) => other is not null && WidthType == other.WidthType && Unit == other.Unit;

    public override bool Equals(object obj) => Equals(obj as AdaptiveWidth);

    public override int GetHashCode() => HashCode.Combine(WidthType, Unit);

    public override string ToString() => WidthType switch
    {
        AdaptiveWidthType.Pixel => string.Create(CultureInfo.InvariantCulture, $"{Unit}px"),
        AdaptiveWidthType.Weighted => Unit?.ToString(CultureInfo.InvariantCulture),
        AdaptiveWidthType.Stretch => "stretch",
        _ => "auto",
    };
}

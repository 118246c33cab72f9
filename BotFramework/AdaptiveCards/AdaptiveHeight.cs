using System.Globalization;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>The height of an element: "auto", "stretch", or pixels such as "50px".</summary>
[JsonConverter(typeof(TextFormWriter))]
public class AdaptiveHeight : IEquatable<AdaptiveHeight>
{
    public AdaptiveHeight()
    {
    }

    public AdaptiveHeight(string value)
    {
        var parsed = Parse(value);
        HeightType = parsed.HeightType;
        Unit = parsed.Unit;
    }

    public AdaptiveHeight(uint px)
    {
        HeightType = AdaptiveHeightType.Pixel;
        Unit = px;
    }

    public AdaptiveHeight(AdaptiveHeightType heightType)
    {
        HeightType = heightType;
    }

    public static AdaptiveHeight Auto => new(AdaptiveHeightType.Auto);

    public static AdaptiveHeight Stretch => new(AdaptiveHeightType.Stretch);

    public AdaptiveHeightType HeightType { get; set; }

    public uint? Unit { get; set; }

    public static AdaptiveHeight Parse(string value)
    {
        if (string.IsNullOrEmpty(value) || value.Equals("auto", StringComparison.OrdinalIgnoreCase))
            return Auto;
        if (value.Equals("stretch", StringComparison.OrdinalIgnoreCase))
            return Stretch;
        var digits = value.EndsWith("px", StringComparison.OrdinalIgnoreCase) ? value[..^2] : value;
        return new(uint.Parse(digits, CultureInfo.InvariantCulture));
    }

    public bool IsPixel() => HeightType == AdaptiveHeightType.Pixel;

    public bool Equals(AdaptiveHeight other) => other is not null && HeightType == other.HeightType && Unit == other.Unit;

    public override bool Equals(object obj) => Equals(obj as AdaptiveHeight);

    public override int GetHashCode() => HashCode.Combine(HeightType, Unit);

    public override string ToString() => HeightType switch
    {
        AdaptiveHeightType.Pixel => string.Create(CultureInfo.InvariantCulture, $"{Unit}px"),
        AdaptiveHeightType.Stretch => "stretch",
        _ => "auto",
    };
}

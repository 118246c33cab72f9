using System.Globalization;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>The version of the Adaptive Cards schema that a card needs.</summary>
[JsonConverter(typeof(TextFormWriter))]
public class AdaptiveSchemaVersion
{
    public AdaptiveSchemaVersion(int major, int minor)
    {
        Major = major;
        Minor = minor;
    }

    public int Major { get; set; }

    public int Minor { get; set; }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}");
}

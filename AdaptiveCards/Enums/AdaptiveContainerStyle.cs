using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>The colour a container is drawn in.</summary>
[JsonConverter(typeof(StringEnumConverter), typeof(CamelCaseNamingStrategy))]
public enum AdaptiveContainerStyle
{
    Normal,
    Default,
    Emphasis,
    Good,
    Attention,
    Warning,
    Accent,
}

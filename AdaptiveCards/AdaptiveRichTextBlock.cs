using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A text whose parts differ in style.</summary>
public class AdaptiveRichTextBlock : AdaptiveElement
{
    public const string TypeName = "RichTextBlock";

    [JsonProperty("inlines")]
    public List<AdaptiveInline> Inlines { get; set; } = new();

    [JsonProperty("type", Order = -10)]
    public override string Type { get; set; } = TypeName;
}

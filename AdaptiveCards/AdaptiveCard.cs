using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A card: a body of elements and a row of actions (Adaptive Cards 1.5).</summary>
public class AdaptiveCard : AdaptiveTypedElement
{
    public const string TypeName = "AdaptiveCard";

    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    public AdaptiveCard(AdaptiveSchemaVersion schemaVersion)
    {
        Version = schemaVersion;
    }

    [JsonProperty("type", Order = -10)]
    public override string Type { get; set; } = TypeName;

    [JsonProperty("version", Order = -9, DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveSchemaVersion Version { get; set; }

    /// <summary>What a client shows that can't show the card.</summary>
    [JsonProperty("fallbackText", Order = -8, DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string FallbackText { get; set; }

    [JsonProperty("speak", Order = -7, DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Speak { get; set; }

    [JsonProperty("lang", Order = -6, DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Lang { get; set; }

    [JsonProperty("body", Order = -3)]
    public List<AdaptiveElement> Body { get; set; } = new();

    [JsonProperty("actions", Order = -2)]
    public List<AdaptiveAction> Actions { get; set; } = new();

    [JsonProperty("refresh", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveRefresh Refresh { get; set; }

    public bool ShouldSerializeBody() => Body is { Count: > 0 };

    public bool ShouldSerializeActions() => Actions is { Count: > 0 };

    /// <summary>The card as JSON, ready to be an attachment's content.</summary>
    public string ToJson() => JsonConvert.SerializeObject(this, Formatting.Indented);
}

using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>How and for whom a card renews itself.</summary>
public class AdaptiveRefresh
{
    [JsonProperty("action", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveExecuteAction Action { get; set; }

    /// <summary>For whom the card renews itself unasked (at most 60).</summary>
    [JsonIgnore]
    public List<string> UserIds { get; set; } = new();

    /// <summary>An empty list is not written: it would mean "for nobody".</summary>
    [JsonProperty("userIds", NullValueHandling = NullValueHandling.Ignore)]
    internal List<string> UserIdsToWrite => UserIds is { Count: > 0 } ? UserIds : null;
}

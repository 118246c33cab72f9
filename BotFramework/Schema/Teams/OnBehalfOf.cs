using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>On whose behalf a message is sent.</summary>
public class OnBehalfOf
{
    public OnBehalfOf()
    {
    }

    [JsonProperty("displayName")]
    public string DisplayName { get; set; }

    [JsonProperty("itemid")]
    public int ItemId { get; set; }

    [JsonProperty("mentionType")]
    public string MentionType { get; set; } = "person";

    [JsonProperty("mri")]
    public string Mri { get; set; }
}

using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Where the app was added.</summary>
public class TeamsChannelDataSettings
{
    public TeamsChannelDataSettings()
    {
    }

    public TeamsChannelDataSettings(ChannelInfo channel = default)
    {
        SelectedChannel = channel;
    }

    /// <summary>What the protocol sends that has no member here; kept and written back.</summary>
    [JsonExtensionData]
    public IDictionary<string, object> AdditionalProperties { get; set; } = new Dictionary<string, object>();

    [JsonProperty("selectedChannel")]
    public ChannelInfo SelectedChannel { get; set; }
}

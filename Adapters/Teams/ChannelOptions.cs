using System.ComponentModel.DataAnnotations;

namespace OnesqaBot.Adapters.Teams;

/// <summary>How patient the bot is with the channel service.</summary>
public sealed class ChannelOptions
{
    /// <summary>One call to the channel service takes at most this long.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:10:00")]
    public TimeSpan CallTimeout { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>Signing keys are taken anew no more often than this, whatever tokens come.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00")]
    public TimeSpan KeysEvery { get; set; } = TimeSpan.FromSeconds(30);
}

using System.ComponentModel.DataAnnotations;

namespace OnesqaBot.Adapters.Teams;

/// <summary>How patient the bot is with the channel service.</summary>
public sealed class ChannelOptions
{
    /// <summary>One call to the channel service takes at most this long.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:10:00")]
    public TimeSpan CallTimeout { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>The turn of a press is broken off after this long, and says so: the client waits 5 s.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:10:00")]
    public TimeSpan PressWithin { get; set; } = TimeSpan.FromSeconds(3.5);

    /// <summary>The turn of a message is broken off after this long, and says so or is taken up later: the channel repeats after 15 s.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:10:00")]
    public TimeSpan MessageWithin { get; set; } = TimeSpan.FromSeconds(8);

    /// <summary>Signing keys are taken anew no more often than this, whatever tokens come.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00")]
    public TimeSpan KeysEvery { get; set; } = TimeSpan.FromSeconds(30);
}

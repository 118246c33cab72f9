using System.ComponentModel.DataAnnotations;

namespace OnesqaBot.Adapters.Teams;

/// <summary>Time limits for communication with the channel service.</summary>
public sealed class ChannelOptions
{
    /// <summary>Timeout of one call to the channel service.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:10:00")]
    public TimeSpan CallTimeout { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>Time limit of a turn for a button press, after which the person is told of the delay. The client waits 5 s.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:10:00")]
    public TimeSpan PressWithin { get; set; } = TimeSpan.FromSeconds(3.5);

    /// <summary>
    /// Time limit of a turn for a message, after which the person is told or the message is processed later. The channel resends it
    /// after 15 s.
    /// </summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:10:00")]
    public TimeSpan MessageWithin { get; set; } = TimeSpan.FromSeconds(8);

    /// <summary>Minimum interval between fetches of the signing keys, whatever tokens arrive.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00")]
    public TimeSpan KeysEvery { get; set; } = TimeSpan.FromSeconds(30);
}

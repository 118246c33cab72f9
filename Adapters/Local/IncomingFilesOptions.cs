using System.ComponentModel.DataAnnotations;

namespace OnesqaBot.Adapters.Local;

/// <summary>Options for fetching the files that people hand in.</summary>
public sealed class IncomingFilesOptions
{
    /// <summary>The folder for incoming files. It is created if it does not exist.</summary>
    [Required(AllowEmptyStrings = false, ErrorMessage = "IncomingFilesOptions.Folder is empty: set it to a folder for incoming files.")]
    public string Folder { get; set; } = Path.Combine("data", "incoming");

    /// <summary>The maximum size of a file, in bytes. Default: 250 MiB.</summary>
    [Range(1, long.MaxValue, ErrorMessage = "IncomingFilesOptions.MostBytes must be at least 1.")]
    public long MostBytes { get; set; } = 250L * 1024 * 1024;

    /// <summary>Idle timeout: a download fails if the source sends nothing for this long.</summary>
    [Range(typeof(TimeSpan), "00:00:00.001", "01:00:00", ErrorMessage = "IncomingFilesOptions.Silence must be between 1 ms and 1 hour.")]
    public TimeSpan Silence { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Timeout of a whole download.</summary>
    [Range(typeof(TimeSpan), "00:00:00.001", "24:00:00", ErrorMessage = "IncomingFilesOptions.Longest must be between 1 ms and 1 day.")]
    public TimeSpan Longest { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>Whether files may come from this machine, also over http. For the simulator and tests only, never in a deployment.</summary>
    public bool AllowLoopback { get; set; }

    /// <summary>An additional filter on sources; null allows every public host over https.</summary>
    public Func<Uri, bool>? MayFetch { get; set; }
}

using System.ComponentModel.DataAnnotations;

namespace OnesqaBot.Adapters.Local;

/// <summary>How files that people hand in are fetched.</summary>
public sealed class IncomingFilesOptions
{
    /// <summary>Folder of files on their way. It is made when it is missing.</summary>
    [Required(AllowEmptyStrings = false, ErrorMessage = "IncomingFilesOptions.Folder is empty: name a folder for files on their way.")]
    public string Folder { get; set; } = Path.Combine("data", "incoming");

    /// <summary>Largest file in bytes. Default: 250 MiB.</summary>
    [Range(1, long.MaxValue, ErrorMessage = "IncomingFilesOptions.MostBytes must be at least 1.")]
    public long MostBytes { get; set; } = 250L * 1024 * 1024;

    /// <summary>A source that sends nothing for so long has broken off.</summary>
    [Range(typeof(TimeSpan), "00:00:00.001", "01:00:00", ErrorMessage = "IncomingFilesOptions.Silence must lie between 1 ms and 1 hour.")]
    public TimeSpan Silence { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>A whole file takes at most so long.</summary>
    [Range(typeof(TimeSpan), "00:00:00.001", "24:00:00", ErrorMessage = "IncomingFilesOptions.Longest must lie between 1 ms and 1 day.")]
    public TimeSpan Longest { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>Whether files may come from this machine, over http too: for the simulator and the tests, never where the bot is deployed.</summary>
    public bool AllowLoopback { get; set; }

    /// <summary>Further hosts may be barred here; null lets every public host be asked over https.</summary>
    public Func<Uri, bool>? MayFetch { get; set; }
}

using System.ComponentModel.DataAnnotations;

namespace OnesqaBot.Adapters.Sqlite;

/// <summary>Where the embedded store keeps its data.</summary>
public sealed class SqliteStoreOptions
{
    /// <summary>The database file. It is made, with its folder, when it is missing.</summary>
    [Required(AllowEmptyStrings = false, ErrorMessage = "SqliteStoreOptions.File is empty: name the file that the bot keeps its cases in.")]
    public string File { get; set; } = Path.Combine("data", "onesqabot.db");

    /// <summary>How long a command waits for another process that is writing.</summary>
    [Range(typeof(TimeSpan), "00:00:00.001", "00:01:00", ErrorMessage = "SqliteStoreOptions.BusyTimeout must lie between 1 ms and 1 minute.")]
    public TimeSpan BusyTimeout { get; set; } = TimeSpan.FromSeconds(4);
}

using System.ComponentModel.DataAnnotations;

namespace OnesqaBot.Adapters.Sqlite;

/// <summary>Options of the SQLite store.</summary>
public sealed class SqliteStoreOptions
{
    /// <summary>The database file. It is created, with its folder, if it does not exist.</summary>
    [Required(AllowEmptyStrings = false, ErrorMessage = "SqliteStoreOptions.File is empty: set it to the path of the database file.")]
    public string File { get; set; } = Path.Combine("data", "onesqabot.db");

    /// <summary>How long a command waits for another process that is writing.</summary>
    [Range(typeof(TimeSpan), "00:00:00.001", "00:01:00", ErrorMessage = "SqliteStoreOptions.BusyTimeout must be between 1 ms and 1 minute.")]
    public TimeSpan BusyTimeout { get; set; } = TimeSpan.FromSeconds(4);
}

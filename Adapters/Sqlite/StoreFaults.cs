using Microsoft.Data.Sqlite;

namespace OnesqaBot.Adapters.Sqlite;

/// <summary>Translates SQLite error codes to messages that say what is wrong with the file and what to do.</summary>
internal static class StoreFaults
{
    // https://sqlite.org/rescode.html
    private const int Permission = 3, ReadOnly = 8, Io = 10, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26;

    /// <summary>Translates an error; null if it is not a problem with the file.</summary>
    public static StoreFileException? Translate(SqliteException error, string file) => error.SqliteErrorCode switch
    {
        NotADatabase => new($"{file} is not a database. Configure another file, or move this one away so that a new one is created.", error),
        Corrupt => new($"The database {file} is damaged. Stop the bot and restore a backup of the file (without the files ending in -wal and -shm), "
            + "or recover what is readable with: sqlite3 damaged.db .recover", error),
        CannotOpen or Permission => new($"The database {file} cannot be opened. Check that its folder exists, that the bot has read and write permission there, "
            + "and that the path is a file, not a folder.", error),
        ReadOnly => new($"The database {file} is read-only. Give the bot write permission for the file and its folder.", error),
        Full => new($"The disk with the database {file} is full. Free some space; nothing that was confirmed is lost.", error),
        Io => new($"Reading or writing the database {file} failed. Check the disk and its free space, then restart the bot.", error),
        _ => null,
    };

    public static StoreFileException Foreign(string file) => new(
        $"The database {file} belongs to another program. Configure another file for the bot.");
}

using Microsoft.Data.Sqlite;

namespace OnesqaBot.Adapters.Sqlite;

/// <summary>Says in a sentence what is wrong with the file and what to do, where SQLite gives a number.</summary>
internal static class StoreFaults
{
    // https://sqlite.org/rescode.html
    private const int Permission = 3, ReadOnly = 8, Io = 10, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26;

    /// <summary>The fault of the file behind an error; null when the error is of another kind.</summary>
    public static StoreFileException? Translate(SqliteException error, string file) => error.SqliteErrorCode switch
    {
        NotADatabase => new($"{file} is no database. Name another file, or move this one away so that a new one is made.", error),
        Corrupt => new($"The database {file} is damaged. Stop the bot and put a backup of it in place (without the files ending in -wal and -shm), "
            + "or save what can be read with: sqlite3 damaged.db .recover", error),
        CannotOpen or Permission => new($"The database {file} cannot be opened. Check that its folder exists, that the bot may read and write there, "
            + "and that it is a file, not a folder.", error),
        ReadOnly => new($"The database {file} cannot be written to. Give the bot the right to write the file and its folder.", error),
        Full => new($"The disk that holds the database {file} is full. Make room; nothing that was confirmed is lost.", error),
        Io => new($"The disk that holds the database {file} failed to read or write. Check the disk and its free space, then start the bot again.", error),
        _ => null,
    };

    public static StoreFileException Foreign(string file) => new(
        $"The database {file} belongs to another program. Name another file for the bot's cases.");
}

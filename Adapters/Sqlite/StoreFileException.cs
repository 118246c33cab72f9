namespace OnesqaBot.Adapters.Sqlite;

/// <summary>The database file cannot be used. The message names the file and the remedy.</summary>
public sealed class StoreFileException(string message, Exception? inner = null) : Exception(message, inner);

namespace OnesqaBot.Adapters.Sqlite;

/// <summary>The store's file cannot be used; the message names the file and the mend, for whoever runs the bot.</summary>
public sealed class StoreFileException(string message, Exception? inner = null) : Exception(message, inner);

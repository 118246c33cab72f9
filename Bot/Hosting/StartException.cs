namespace OnesqaBot.Bot.Hosting;

/// <summary>The bot cannot start. The message tells the operator the file, the line and how to fix it.</summary>
public sealed class StartException(string message, Exception? inner = null) : Exception(message, inner);

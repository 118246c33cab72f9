namespace OnesqaBot.Bot.Hosting;

/// <summary>The bot cannot start; the message names file, line and mend for whoever runs it.</summary>
public sealed class StartException(string message, Exception? inner = null) : Exception(message, inner);

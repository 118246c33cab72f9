namespace Microsoft.Bot.Builder;

/// <summary>Calls the next middleware, or the bot.</summary>
public delegate Task NextDelegate(CancellationToken cancellationToken);

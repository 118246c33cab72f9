namespace Microsoft.Bot.Builder;

/// <summary>The bot's own part of a turn, after the middleware.</summary>
public delegate Task BotCallbackHandler(ITurnContext turnContext, CancellationToken cancellationToken);

namespace Microsoft.Bot.Builder;

/// <summary>A bot: it is given each turn.</summary>
public interface IBot
{
    Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);
}

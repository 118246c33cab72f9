using Microsoft.Bot.Builder;

namespace OnesqaBot.Bot.Tests.Teams.Support;

/// <summary>A bot that is one function.</summary>
internal sealed class LambdaBot(Func<ITurnContext, CancellationToken, Task> turn) : IBot
{
    public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
        turn(turnContext, cancellationToken);
}

using Azure.Core;

namespace OnesqaBot.Tests.BotFramework.Support;

/// <summary>Gives a token of its own making and counts how often it is asked.</summary>
internal sealed class FixedCredential(TimeProvider clock) : TokenCredential
{
    public int Asked { get; private set; }

    public string? Scope { get; private set; }

    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken)
    {
        Scope = requestContext.Scopes[0];
        return new AccessToken($"bot-token-{++Asked}", clock.GetUtcNow().AddHours(1));
    }

    public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        new(GetToken(requestContext, cancellationToken));
}

using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace OnesqaBot.Adapters.Teams;

/// <summary>The adapter's authentication, both ways: who may call the bot, and how the bot calls the channel service.</summary>
/// <remarks>
/// Stands where the SDK's ConfigurationBotFrameworkAuthentication would: that one's faults are named at
/// <see cref="ChannelTokenValidator"/>, <see cref="SigningKeys"/>, <see cref="ConnectorClients"/> and <see cref="ChannelSettings"/>.
/// The credentials are the SDK's own.
/// </remarks>
internal sealed class ChannelAuthentication(ChannelSettings settings, ChannelTokenValidator tokens, ConnectorClients connectors) : BotFrameworkAuthentication
{
    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string authHeader, CancellationToken cancellationToken) => new()
    {
        ClaimsIdentity = settings.HasIdentity
            ? await tokens.Validate(activity, authHeader, cancellationToken)
            : new ClaimsIdentity([], AuthenticationConstants.AnonymousAuthType),
        Audience = settings.Audience,
        ConnectorFactory = connectors,
    };

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) => connectors;

    public override string GetOriginatingAudience() => settings.Audience;

    public override Task<UserTokenClient> CreateUserTokenClientAsync(ClaimsIdentity claimsIdentity, CancellationToken cancellationToken) =>
        Task.FromResult<UserTokenClient>(NoUserTokens.Instance);

    /// <summary>Teams posts activities; web sockets are for other channels.</summary>
    public override Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(string authHeader, string channelIdHeader, CancellationToken cancellationToken) =>
        throw new UnauthorizedAccessException("Streaming is not offered.");
}

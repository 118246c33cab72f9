using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace OnesqaBot.Adapters.Teams;

/// <summary>Authenticates callers of the bot and the bot's calls to the channel service.</summary>
/// <remarks>
/// Replaces the SDK's ConfigurationBotFrameworkAuthentication, whose faults are described at <see cref="ChannelTokenValidator"/>,
/// <see cref="SigningKeys"/>, <see cref="ConnectorClients"/> and <see cref="ChannelSettings"/>. The credentials are the SDK's.
/// </remarks>
internal sealed class ChannelAuthentication(
    ChannelSettings settings, ChannelTokenValidator tokens, ConnectorClients connectors) : BotFrameworkAuthentication
{
    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity, string authHeader, CancellationToken cancellationToken) => new()
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

    /// <summary>Teams posts activities; web sockets are only used by other channels.</summary>
    public override Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(
        string authHeader, string channelIdHeader, CancellationToken cancellationToken) =>
        throw new UnauthorizedAccessException("Streaming is not supported.");
}

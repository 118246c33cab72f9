using System.Security.Claims;
using Azure.Core;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Authentication both ways as the configuration says; none where it names no app id.</summary>
public class ConfigurationBotFrameworkAuthentication : BotFrameworkAuthentication
{
    private static readonly TimeSpan LeastAgeOfKeys = TimeSpan.FromSeconds(30);

    private readonly ChannelSettings _settings;
    private readonly PooledConnectorFactory _connectors;
    private readonly CallerValidator _callers;

    public ConfigurationBotFrameworkAuthentication(
        IConfiguration configuration,
        ServiceClientCredentialsFactory credentialsFactory = default,
        AuthenticationConfiguration authConfiguration = default,
        IHttpClientFactory httpClientFactory = default,
        ILogger logger = default)
        : this(
            ChannelSettings.Read(configuration),
            settings => (credentialsFactory ?? new ConfigurationServiceClientCredentialFactory(configuration)).CreateCredential(settings),
            authConfiguration,
            httpClientFactory,
            TimeProvider.System,
            LeastAgeOfKeys)
    {
    }

    /// <summary>With the credential and the clock given, for tests.</summary>
    internal ConfigurationBotFrameworkAuthentication(
        ChannelSettings settings,
        Func<ChannelSettings, TokenCredential> credential,
        AuthenticationConfiguration configuration,
        IHttpClientFactory httpClientFactory,
        TimeProvider clock,
        TimeSpan leastAgeOfKeys)
    {
        _settings = settings;
        var http = new OutgoingHttp(httpClientFactory);
        if (settings.AuthenticationDisabled)
        {
            _connectors = new PooledConnectorFactory(http, null);
            return;
        }

        var tokens = new TokenSource(credential(settings), settings.Audience + "/.default", clock);
        _connectors = new PooledConnectorFactory(http, tokens);
        _callers = new CallerValidator(
            settings,
            configuration ?? new AuthenticationConfiguration(),
            new SigningKeySource(settings.ChannelMetadata, http, clock, leastAgeOfKeys),
            new SigningKeySource(settings.EmulatorMetadata, http, clock, leastAgeOfKeys),
            clock);
    }

    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity,
        string authHeader,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var identity = _callers is null
            ? new ClaimsIdentity([], AuthenticationConstants.AnonymousAuthType)
            : await _callers.ValidateAsync(activity, authHeader, cancellationToken).ConfigureAwait(false);
        return new AuthenticateRequestResult
        {
            ClaimsIdentity = identity,
            Audience = _settings.Audience,
            ConnectorFactory = _connectors,
        };
    }

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) => _connectors;

    public override string GetOriginatingAudience() => _settings.Audience;
}

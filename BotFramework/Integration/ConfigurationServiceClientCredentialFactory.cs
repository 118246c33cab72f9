using Azure.Core;
using Azure.Identity;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Signs in as the configuration says: with a client secret, or with a managed identity.</summary>
public class ConfigurationServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private readonly string _appId;

    public ConfigurationServiceClientCredentialFactory(
        IConfiguration configuration,
        HttpClient httpClient = default,
        ILogger logger = default)
    {
        _appId = ChannelSettings.Read(configuration).AppId;
    }

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        Task.FromResult(appId == _appId);

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) =>
        Task.FromResult(string.IsNullOrEmpty(_appId));

    internal override TokenCredential CreateCredential(ChannelSettings settings)
    {
        if (settings.AppType == AppType.UserAssignedMsi)
            return new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(settings.AppId));
        if (string.IsNullOrEmpty(settings.Password))
            throw new ArgumentException("MicrosoftAppPassword is required when MicrosoftAppId is set.", nameof(settings));
        return new ClientSecretCredential(
            settings.LoginTenant,
            settings.AppId,
            settings.Password,
            new ClientSecretCredentialOptions { AuthorityHost = settings.LoginAuthority });
    }
}

using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace OnesqaBot.Adapters.Teams;

/// <summary>Selects the SDK's credentials for calls to the channel service. The SDK's own configuration does not support certificates.</summary>
internal static class ChannelCredentials
{
    public static ServiceClientCredentialsFactory Create(ChannelSettings settings, IConfiguration configuration, ILogger logger)
    {
        var tenant = settings.OnlyTenant ?? "";
        if (!settings.HasIdentity) return new PasswordServiceClientCredentialFactory();
        if (settings.AppType == BotAppType.UserAssignedMsi) return new ManagedIdentityServiceClientCredentialsFactory(settings.AppId, null, logger);
        return BotCertificate.Read(configuration) is { } certificate
            // The chain is sent, so that a renewed certificate from the same issuer needs no change in Entra ID.
            ? new CertificateServiceClientCredentialsFactory(certificate, settings.AppId, tenant, null, logger, sendX5c: true)
            : new PasswordServiceClientCredentialFactory(settings.AppId, settings.Password, tenant, null, logger);
    }
}

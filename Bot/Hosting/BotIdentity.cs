using Azure.Core;
using Azure.Identity;
using OnesqaBot.Adapters.Graph;
using OnesqaBot.Adapters.Teams;

namespace OnesqaBot.Bot.Hosting;

/// <summary>The bot's single Entra ID application, used for both Teams and Graph.</summary>
internal static class BotIdentity
{
    /// <summary>
    /// Uses the same settings as the bot's channel: a certificate or secret if one is set, otherwise the machine's managed identity.
    /// </summary>
    public static GraphIdentity ForGraph(IConfiguration settings)
    {
        var (app, secret, tenant) = (settings["MicrosoftAppId"], settings["MicrosoftAppPassword"], settings["MicrosoftAppTenantId"]);
        if (string.IsNullOrEmpty(app)) return new GraphIdentity(new ManagedIdentityCredential(ManagedIdentityId.SystemAssigned));
        if (string.IsNullOrEmpty(tenant)) return new GraphIdentity(new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(app)));
        TokenCredential credential = BotCertificate.Read(settings) is { } certificate ? new ClientCertificateCredential(tenant, app, certificate)
            : string.IsNullOrEmpty(secret) ? new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(app))
            : new ClientSecretCredential(tenant, app, secret);
        return new GraphIdentity(credential);
    }
}

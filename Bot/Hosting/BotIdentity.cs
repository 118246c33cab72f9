using Azure.Core;
using Azure.Identity;
using OnesqaBot.Adapters.Graph;

namespace OnesqaBot.Bot;

/// <summary>The bot is one application in Entra ID, for Teams and for Graph alike.</summary>
internal static class BotIdentity
{
    /// <summary>By the settings that the bot's own channel has: a secret where one is set, else the machine's managed identity.</summary>
    public static GraphIdentity ForGraph(IConfiguration settings)
    {
        var (app, secret, tenant) = (settings["MicrosoftAppId"], settings["MicrosoftAppPassword"], settings["MicrosoftAppTenantId"]);
        TokenCredential credential = string.IsNullOrEmpty(secret) || string.IsNullOrEmpty(app) || string.IsNullOrEmpty(tenant)
            ? new ManagedIdentityCredential(string.IsNullOrEmpty(app) ? ManagedIdentityId.SystemAssigned : ManagedIdentityId.FromUserAssignedClientId(app))
            : new ClientSecretCredential(tenant, app, secret);
        return new GraphIdentity(credential);
    }
}

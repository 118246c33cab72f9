using OnesqaBot.Bot.Hosting;

namespace OnesqaBot.Bot.Tab;

/// <summary>How people sign in to the tab: section <c>Tab</c>. Without a client id nobody can, and the tab says so.</summary>
internal sealed class TabOptions
{
    /// <summary>Application (client) id of the app registration that Teams gets tokens for; by default the bot's, if it has one.</summary>
    public string ClientId { get; set; } = "";

    /// <summary>The directory (tenant) whose people are let in; by default the bot's.</summary>
    public string TenantId { get; set; } = "";

    /// <summary>Application ID URI of the registration; by default <c>api://{host}/{ClientId}</c> with the host of <see cref="BotOptions.PublicUrl"/>.</summary>
    public string Resource { get; set; } = "";

    /// <summary>Address of the tenant's OpenID configuration; by default Microsoft Entra ID's.</summary>
    public string MetadataAddress { get; set; } = "";

    /// <summary>How many requests one person may make in a minute.</summary>
    public int RequestsPerMinute { get; set; } = 120;

    public bool IsSet => ClientId.Length > 0 && TenantId.Length > 0;

    /// <summary>Fills in what the bot's own settings already say.</summary>
    public void Complete(IConfiguration settings, BotOptions bot)
    {
        if (ClientId.Length == 0) ClientId = settings["MicrosoftAppId"] ?? "";
        if (TenantId.Length == 0) TenantId = settings["MicrosoftAppTenantId"] ?? "";
        if (Resource.Length == 0 && Uri.TryCreate(bot.PublicUrl, UriKind.Absolute, out var url)) Resource = $"api://{url.Authority}/{ClientId}";
        if (MetadataAddress.Length == 0 && TenantId.Length > 0) MetadataAddress = $"https://login.microsoftonline.com/{TenantId}/v2.0/.well-known/openid-configuration";
    }
}

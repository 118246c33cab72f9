namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What kind of app registration the bot has (MicrosoftAppType).</summary>
internal enum AppType
{
    MultiTenant,
    SingleTenant,
    UserAssignedMsi,
}

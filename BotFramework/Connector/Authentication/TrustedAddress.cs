namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Where the bot's token may go.</summary>
internal static class TrustedAddress
{
    public static bool MayCarryToken(Uri address) => address.Scheme == Uri.UriSchemeHttps || address.IsLoopback;
}

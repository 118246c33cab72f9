using Azure.Core;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Whether and as whom the bot signs in. The real one also makes Microsoft.Rest credentials; here the credential is
/// Azure.Identity's, and stays inside.
/// </summary>
public abstract class ServiceClientCredentialsFactory
{
    public abstract Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken);

    public abstract Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken);

    internal virtual TokenCredential CreateCredential(ChannelSettings settings) => null;
}

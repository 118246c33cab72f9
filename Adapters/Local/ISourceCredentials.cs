using System.Net.Http.Headers;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Adapters.Local;

/// <summary>Supplies credentials for a source that requires the bot to authenticate.</summary>
public interface ISourceCredentials
{
    /// <returns>The authorization header; null if the source must not receive credentials.</returns>
    /// <exception cref="DeliveryException">The bot could not sign in.</exception>
    Task<AuthenticationHeaderValue?> For(Uri source, CancellationToken cancellation);
}

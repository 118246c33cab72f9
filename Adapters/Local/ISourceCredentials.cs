using System.Net.Http.Headers;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Adapters.Local;

/// <summary>Credentials for a source that gives its files to the bot only.</summary>
public interface ISourceCredentials
{
    /// <returns>What the request carries; null where the source is none that may see it.</returns>
    /// <exception cref="DeliveryException">The bot could not sign in.</exception>
    Task<AuthenticationHeaderValue?> For(Uri source, CancellationToken cancellation);
}

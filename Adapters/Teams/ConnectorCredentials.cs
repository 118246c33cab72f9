using Microsoft.Rest;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Adapters.Teams;

/// <summary>
/// Signs calls to the channel service. Reports a failure to get a token as a failed delivery, because each library behind the SDK's
/// credentials throws its own exception types.
/// </summary>
internal sealed class ConnectorCredentials(ServiceClientCredentials inner) : ServiceClientCredentials
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(10);

    public override async Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            // The SDK's credentials retry for minutes and ignore the cancellation token.
            await inner.ProcessHttpRequestAsync(request, cancellationToken).WaitAsync(Timeout, TimeProvider.System, cancellationToken);
        }
        catch (Exception e) when (e is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            throw new DeliveryException(DeliveryFault.Passing, "The bot could not sign in to the channel service.", inner: e);
        }
    }
}

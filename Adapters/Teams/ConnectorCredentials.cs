using Microsoft.Rest;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Adapters.Teams;

/// <summary>
/// Signs calls to the channel service. That a token cannot be had is a delivery that failed, like any other refusal of the
/// channel: the libraries behind the SDK's credentials have an exception each of their own.
/// </summary>
internal sealed class ConnectorCredentials(ServiceClientCredentials inner) : ServiceClientCredentials
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public override async Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            // The SDK's credentials try for minutes, and heed no token.
            await inner.ProcessHttpRequestAsync(request, cancellationToken).WaitAsync(Patience, TimeProvider.System, cancellationToken);
        }
        catch (Exception e) when (e is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            throw new DeliveryException(DeliveryFault.Passing, "The bot could not sign in to the channel service.", inner: e);
        }
    }
}

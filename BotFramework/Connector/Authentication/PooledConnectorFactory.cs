using System.Collections.Concurrent;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>One connector client per service URL, kept for the life of the process.</summary>
internal sealed class PooledConnectorFactory(OutgoingHttp http, TokenSource tokens) : ConnectorFactory
{
    /// <summary>A bot knows a handful of service URLs; more means somebody makes them up.</summary>
    private const int MostClients = 256;

    private readonly ConcurrentDictionary<string, Task<IConnectorClient>> _clients = new(StringComparer.Ordinal);

    public override Task<IConnectorClient> CreateAsync(
        string serviceUrl,
        string audience,
        CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        // Only loopback callers get this far with a service URL that nobody checked; such a turn just can't send.
        serviceUrl ??= string.Empty;
        if (_clients.TryGetValue(serviceUrl, out var known))
            return known;
        var client = Task.FromResult<IConnectorClient>(new RestConnectorClient(BaseOf(serviceUrl), http, tokens));
        return _clients.Count < MostClients ? _clients.GetOrAdd(serviceUrl, client) : client;
    }

    private static Uri BaseOf(string serviceUrl)
    {
        var address = serviceUrl.EndsWith('/') ? serviceUrl : serviceUrl + "/";
        return Uri.TryCreate(address, UriKind.Absolute, out var uri)
            && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
            ? uri
            : null;
    }
}

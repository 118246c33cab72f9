namespace Microsoft.Bot.Connector;

/// <summary>
/// The HttpClient for outgoing calls. With a factory it is taken anew every two minutes (the factory pools the
/// handlers, and so follows changes of DNS); without one it is one for the process.
/// </summary>
internal sealed class OutgoingHttp(IHttpClientFactory factory)
{
    private const long LifetimeMilliseconds = 120_000;

    private static readonly HttpClient Own = new(new SocketsHttpHandler
    {
        PooledConnectionLifetime = TimeSpan.FromMilliseconds(LifetimeMilliseconds),
    });

    private volatile Lease _lease;

    public HttpClient Client
    {
        get
        {
            if (factory is null)
                return Own;
            var now = Environment.TickCount64;
            if (_lease is { } lease && now - lease.Since < LifetimeMilliseconds)
                return lease.Client;
            return (_lease = new Lease(factory.CreateClient(string.Empty), now)).Client;
        }
    }

    private sealed record Lease(HttpClient Client, long Since);
}

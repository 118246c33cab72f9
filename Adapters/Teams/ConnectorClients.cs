using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Rest;

namespace OnesqaBot.Adapters.Teams;

/// <summary>Caches one connector client per service address.</summary>
/// <remarks>
/// The SDK creates a client per turn, and each rebuilds the JSON contracts of all its types: 8 ms and 700 KB per turn. It also
/// throws on an invalid serviceUrl, and would send the bot's token to any address.
/// </remarks>
internal sealed class ConnectorClients(
    ChannelSettings settings, ServiceClientCredentialsFactory credentials, Func<HttpClient> http) : ConnectorFactory, IDisposable
{
    /// <summary>The maximum number of cached clients. Teams has a handful of regions, but without an identity the address can be anything.</summary>
    private const int MaxCached = 64;

    private readonly ConcurrentDictionary<(string Address, string Audience), Lazy<Task<CachedClient>>> _clients = new();

    /// <exception cref="BadHttpRequestException">The address is invalid, or not safe to send the bot's token to.</exception>
    public override async Task<IConnectorClient> CreateAsync(string serviceUrl, string? audience, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(serviceUrl, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
            throw new BadHttpRequestException("The serviceUrl is missing or not an absolute URL.");
        if (settings.HasIdentity && !ChannelSettings.MayCarryToken(address))
            throw new BadHttpRequestException("The bot's token is only sent over https.");
        var key = (address.AbsoluteUri, audience ?? settings.Audience);
        if (!_clients.ContainsKey(key) && _clients.Count >= MaxCached) return await Create(address, key.Item2, cancellationToken);
        var client = _clients.GetOrAdd(key, _ => new(() => Create(address, key.Item2, CancellationToken.None)));
        try
        {
            return await client.Value.WaitAsync(cancellationToken);
        }
        catch when (client.IsValueCreated && client.Value.IsFaulted)
        {
            _clients.TryRemove(KeyValuePair.Create(key, client));
            throw;
        }
    }

    public void Dispose()
    {
        foreach (var client in _clients.Values.Where(c => c is { IsValueCreated: true, Value.IsCompletedSuccessfully: true })) client.Value.Result.HttpClient.Dispose();
        _clients.Clear();
    }

    private async Task<CachedClient> Create(Uri address, string audience, CancellationToken cancellation)
    {
        var signed = await credentials.CreateCredentialsAsync(settings.AppId, audience, settings.LoginUrl, validateAuthority: true, cancellation);
        var client = http();
        ConnectorClient.AddDefaultRequestHeaders(client);
        return new CachedClient(address, new ConnectorCredentials(signed), client);
    }

    /// <summary>Ignores disposal, because the adapter disposes its client after each turn.</summary>
    private sealed class CachedClient(Uri address, ServiceClientCredentials credentials, HttpClient http)
        : ConnectorClient(address, credentials, http, disposeHttpClient: false)
    {
        protected override void Dispose(bool disposing) => base.Dispose(disposing: false);
    }
}

using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Rest;

namespace OnesqaBot.Adapters.Teams;

/// <summary>One kept connector client per service address.</summary>
/// <remarks>
/// The SDK makes a client a turn, and each builds the JSON contracts of all its types again: 8 ms and 700 KB a turn. It also
/// falls over a serviceUrl that is no address, and would send the bot's token anywhere.
/// </remarks>
internal sealed class ConnectorClients(ChannelSettings settings, ServiceClientCredentialsFactory credentials, Func<HttpClient> http) : ConnectorFactory, IDisposable
{
    /// <summary>Teams has a handful of regions. Without an identity an address may be anything: more than this are not kept.</summary>
    private const int MostKept = 64;

    private readonly ConcurrentDictionary<(string Address, string Audience), Lazy<Task<KeptClient>>> _clients = new();

    /// <exception cref="BadHttpRequestException">The address is none that the bot may write to.</exception>
    public override async Task<IConnectorClient> CreateAsync(string serviceUrl, string? audience, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(serviceUrl, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
            throw new BadHttpRequestException("The serviceUrl is missing or no address.");
        if (settings.HasIdentity && !ChannelSettings.MayCarryToken(address))
            throw new BadHttpRequestException("The bot's token is sent over https only.");
        var key = (address.AbsoluteUri, audience ?? settings.Audience);
        if (!_clients.ContainsKey(key) && _clients.Count >= MostKept) return await Create(address, key.Item2, cancellationToken);
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

    private async Task<KeptClient> Create(Uri address, string audience, CancellationToken cancellation)
    {
        var signed = await credentials.CreateCredentialsAsync(settings.AppId, audience, settings.LoginUrl, validateAuthority: true, cancellation);
        var client = http();
        ConnectorClient.AddDefaultRequestHeaders(client);
        return new KeptClient(address, new ConnectorCredentials(signed), client);
    }

    /// <summary>The adapter disposes of its client after each turn; this one stays.</summary>
    private sealed class KeptClient(Uri address, ServiceClientCredentials credentials, HttpClient http)
        : ConnectorClient(address, credentials, http, disposeHttpClient: false)
    {
        protected override void Dispose(bool disposing) => base.Dispose(disposing: false);
    }
}

using System.Text.Json;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Protocols.OpenIdConnect.Configuration;
using Microsoft.IdentityModel.Tokens;

namespace OnesqaBot.Adapters.Teams;

/// <summary>The signing keys of the channel service, with the channels that each is endorsed for.</summary>
/// <remarks>
/// The SDK keeps its keys in a private cache that is never told of an unknown key: after a rotation it refuses everybody until
/// its own refresh, twelve hours later. Here an unknown key makes the keys be taken anew, and known keys outlive any outage.
/// </remarks>
internal sealed class SigningKeys
{
    /// <summary>While known keys are being renewed, a message waits this long at most, then the known ones do.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly ConfigurationManager<OpenIdConnectConfiguration> _metadata;
    private OpenIdConnectConfiguration? _known;

    // By default the library answers with the old keys while it fetches new ones; the token that needs them would be refused.
    static SigningKeys() => AppContext.SetSwitch("Switch.Microsoft.IdentityModel.UpdateConfigAsBlocking", true);

    /// <param name="http">Its failures must come as they are: no handler of the connector's in it.</param>
    public SigningKeys(Uri metadata, HttpClient http, TimeSpan leastAge) => _metadata = new(
        metadata.AbsoluteUri, new OpenIdConnectConfigurationRetriever(), new HttpDocumentRetriever(http) { RequireHttps = !metadata.IsLoopback },
        // A document without keys is an outage like any other.
        new OpenIdConnectConfigurationValidator { MinimumNumberOfKeys = 1 })
    {
        RefreshInterval = leastAge,
    };

    /// <summary>The known keys, fetched when there are none or they are old.</summary>
    /// <exception cref="SigningKeysUnavailableException">None were ever fetched.</exception>
    public Task<OpenIdConnectConfiguration> Get(CancellationToken cancellation) =>
        Fetch(_known is null ? Timeout.InfiniteTimeSpan : Patience, cancellation);

    /// <summary>The keys, fetched anew unless that was done just now.</summary>
    public Task<OpenIdConnectConfiguration> Renew(CancellationToken cancellation)
    {
        _metadata.RequestRefresh();
        return Fetch(Timeout.InfiniteTimeSpan, cancellation);
    }

    private async Task<OpenIdConnectConfiguration> Fetch(TimeSpan patience, CancellationToken cancellation)
    {
        try
        {
            return _known = await _metadata.GetConfigurationAsync(cancellation).WaitAsync(patience, cancellation);
        }
        catch (TimeoutException) when (_known is not null)
        {
            return _known;
        }
        catch (Exception e) when (e is not OperationCanceledException || !cancellation.IsCancellationRequested)
        {
            throw new SigningKeysUnavailableException(e);
        }
    }

    public static bool Has(OpenIdConnectConfiguration keys, string id) => keys.SigningKeys.Any(k => k.KeyId == id);

    /// <summary>Whether the key may sign for that channel.</summary>
    public static bool Endorses(OpenIdConnectConfiguration keys, string id, string channel) =>
        keys.JsonWebKeySet?.Keys.FirstOrDefault(k => k.Kid == id) is { } key
        && key.AdditionalData.TryGetValue("endorsements", out var data)
        && data is JsonElement { ValueKind: JsonValueKind.Array } endorsements
        && endorsements.EnumerateArray().Any(e => e.ValueKind == JsonValueKind.String && e.ValueEquals(channel));
}

/// <summary>Nobody's token can be checked now. No fault of the caller, who should try again.</summary>
internal sealed class SigningKeysUnavailableException(Exception inner) : Exception("The signing keys of the channel service cannot be fetched.", inner);

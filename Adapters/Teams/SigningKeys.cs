using System.Text.Json;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace OnesqaBot.Adapters.Teams;

/// <summary>The signing keys of the channel service, with the channels that each is endorsed for.</summary>
/// <remarks>
/// The SDK keeps its keys in a private cache that is never told of an unknown key: after a rotation it refuses everybody until
/// its own refresh, twelve hours later. Here an unknown key makes the keys be fetched at once, and known keys outlive any outage.
/// The library's ConfigurationManager does not promise either: a requested refresh may be answered with the old keys.
/// </remarks>
/// <param name="http">Its failures must come as they are: no handler of the connector's in it.</param>
/// <param name="leastAge">Keys are fetched for an unknown key at most this often.</param>
internal sealed class SigningKeys(Uri metadata, HttpClient http, TimeSpan leastAge) : IDisposable
{
    /// <summary>Known keys are renewed when they are older than this.</summary>
    private static readonly TimeSpan LongestAge = TimeSpan.FromHours(12);

    /// <summary>While known keys are being renewed, a message waits this long at most, then the known ones do.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    // Real time, as the tokens' lifetimes are, whatever clock the office runs by.
    private static readonly TimeProvider Clock = TimeProvider.System;

    private readonly HttpDocumentRetriever _documents = new(http) { RequireHttps = !metadata.IsLoopback };
    private readonly SemaphoreSlim _one = new(1);
    private volatile Known? _known;
    private long _triedAt;
    private long? _renewedAt;

    /// <summary>The known keys, fetched when there are none or they are old.</summary>
    /// <exception cref="SigningKeysUnavailableException">None were ever fetched.</exception>
    public async Task<OpenIdConnectConfiguration> Get(CancellationToken cancellation)
    {
        if (_known is not { } known) return await Fetch(() => _known is null, cancellation);
        if (Clock.GetElapsedTime(known.FetchedAt) < LongestAge || Clock.GetElapsedTime(_triedAt) < leastAge) return known.Keys;
        try
        {
            return await Fetch(() => _known == known && Clock.GetElapsedTime(_triedAt) >= leastAge, CancellationToken.None).WaitAsync(Patience, cancellation);
        }
        catch (TimeoutException)
        {
            return known.Keys;
        }
    }

    /// <summary>The keys, fetched unless that was done just now.</summary>
    /// <exception cref="SigningKeysUnavailableException">None were ever fetched.</exception>
    public Task<OpenIdConnectConfiguration> Renew(CancellationToken cancellation) => Fetch(
        () =>
        {
            if (_renewedAt is { } before && Clock.GetElapsedTime(before) < leastAge) return false;
            _renewedAt = Clock.GetTimestamp();
            return true;
        },
        cancellation);

    /// <summary>Fetches the keys, one caller at a time.</summary>
    /// <param name="isNeeded">Asked when it is this caller's turn: another may have fetched them meanwhile.</param>
    private async Task<OpenIdConnectConfiguration> Fetch(Func<bool> isNeeded, CancellationToken cancellation)
    {
        await _one.WaitAsync(cancellation);
        try
        {
            if (!isNeeded() && _known is { } known) return known.Keys;
            _triedAt = Clock.GetTimestamp();
            var keys = await OpenIdConnectConfigurationRetriever.GetAsync(metadata.AbsoluteUri, _documents, cancellation);
            // A document without keys is an outage like any other.
            if (keys.SigningKeys.Count == 0) throw new InvalidOperationException("The document holds no signing keys.");
            _known = new Known(keys, Clock.GetTimestamp());
            return keys;
        }
        catch (Exception e) when (e is not OperationCanceledException || !cancellation.IsCancellationRequested)
        {
            return _known?.Keys ?? throw new SigningKeysUnavailableException(e);
        }
        finally
        {
            _one.Release();
        }
    }

    private sealed record Known(OpenIdConnectConfiguration Keys, long FetchedAt);

    public void Dispose() => _one.Dispose();

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

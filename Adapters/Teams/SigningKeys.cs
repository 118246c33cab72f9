using System.Text.Json;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace OnesqaBot.Adapters.Teams;

/// <summary>Fetches and caches the signing keys of the channel service, with the channels that each key is endorsed for.</summary>
/// <remarks>
/// The SDK has a private key cache that does not react to an unknown key: after a rotation it rejects every caller until its next
/// scheduled refresh, twelve hours later. Here an unknown key triggers a fetch, and known keys survive any outage. The library's
/// ConfigurationManager guarantees neither: a requested refresh may return the old keys.
/// </remarks>
/// <param name="http">Must not use the connector's handler, which translates failures.</param>
/// <param name="minInterval">Minimum interval between fetches.</param>
internal sealed class SigningKeys(Uri metadata, HttpClient http, TimeSpan minInterval) : IDisposable
{
    /// <summary>The age at which known keys are refreshed.</summary>
    private static readonly TimeSpan MaxAge = TimeSpan.FromHours(12);

    /// <summary>How long a message waits for a refresh before the known keys are used.</summary>
    private static readonly TimeSpan RefreshTimeout = TimeSpan.FromSeconds(1);

    // Real time even under a simulated clock, because token lifetimes are in real time.
    private static readonly TimeProvider Clock = TimeProvider.System;

    private readonly HttpDocumentRetriever _documents = new(http) { RequireHttps = !metadata.IsLoopback };
    private readonly SemaphoreSlim _semaphore = new(1);
    private volatile Known? _known;
    private long _triedAt;
    private long? _renewedAt;

    /// <summary>Returns the known keys, and fetches them if there are none or they are old.</summary>
    /// <exception cref="SigningKeysUnavailableException">None were ever fetched.</exception>
    public async Task<OpenIdConnectConfiguration> Get(CancellationToken cancellation)
    {
        if (_known is not { } known) return await Fetch(() => _known is null, cancellation);
        if (Clock.GetElapsedTime(known.FetchedAt) < MaxAge || Clock.GetElapsedTime(_triedAt) < minInterval) return known.Keys;
        try
        {
            return await Fetch(() => _known == known && Clock.GetElapsedTime(_triedAt) >= minInterval, CancellationToken.None).WaitAsync(RefreshTimeout, cancellation);
        }
        catch (TimeoutException)
        {
            return known.Keys;
        }
    }

    /// <summary>Fetches the keys, unless that was done just now.</summary>
    /// <exception cref="SigningKeysUnavailableException">None were ever fetched.</exception>
    public Task<OpenIdConnectConfiguration> Renew(CancellationToken cancellation) => Fetch(
        () =>
        {
            if (_renewedAt is { } before && Clock.GetElapsedTime(before) < minInterval) return false;
            _renewedAt = Clock.GetTimestamp();
            return true;
        },
        cancellation);

    /// <summary>Fetches the keys, one caller at a time.</summary>
    /// <param name="isNeeded">Evaluated once the lock is held, because another caller may have fetched the keys in the meantime.</param>
    private async Task<OpenIdConnectConfiguration> Fetch(Func<bool> isNeeded, CancellationToken cancellation)
    {
        await _semaphore.WaitAsync(cancellation);
        try
        {
            if (!isNeeded() && _known is { } known) return known.Keys;
            _triedAt = Clock.GetTimestamp();
            var keys = await OpenIdConnectConfigurationRetriever.GetAsync(metadata.AbsoluteUri, _documents, cancellation);
            // A document without keys is treated like any other outage.
            if (keys.SigningKeys.Count == 0) throw new InvalidOperationException("The document contains no signing keys.");
            _known = new Known(keys, Clock.GetTimestamp());
            return keys;
        }
        catch (Exception e) when (e is not OperationCanceledException || !cancellation.IsCancellationRequested)
        {
            return _known?.Keys ?? throw new SigningKeysUnavailableException(e);
        }
        finally
        {
            _semaphore.Release();
        }
    }

    private sealed record Known(OpenIdConnectConfiguration Keys, long FetchedAt);

    public void Dispose() => _semaphore.Dispose();

    public static bool Has(OpenIdConnectConfiguration keys, string id) => keys.SigningKeys.Any(k => k.KeyId == id);

    /// <summary>Whether the key may sign for that channel.</summary>
    public static bool Endorses(OpenIdConnectConfiguration keys, string id, string channel) =>
        keys.JsonWebKeySet?.Keys.FirstOrDefault(k => k.Kid == id) is { } key
        && key.AdditionalData.TryGetValue("endorsements", out var data)
        && data is JsonElement { ValueKind: JsonValueKind.Array } endorsements
        && endorsements.EnumerateArray().Any(e => e.ValueKind == JsonValueKind.String && e.ValueEquals(channel));
}

/// <summary>Tokens cannot be validated at the moment. The caller is not at fault and should try again.</summary>
internal sealed class SigningKeysUnavailableException(
    Exception inner) : Exception("The signing keys of the channel service cannot be fetched.", inner);

using System.Text.Json;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// The signing keys of one OpenID metadata address: fetched when first needed, kept a day, fetched anew when a token
/// names a key that is not among them (but not more often than every so many seconds, whatever tokens come in).
/// </summary>
internal sealed class SigningKeySource(Uri metadata, OutgoingHttp http, TimeProvider clock, TimeSpan leastAge) : IDisposable
{
    private static readonly TimeSpan LongestAge = TimeSpan.FromHours(24);

    private readonly SemaphoreSlim _one = new(1, 1);
    private Kept _kept;

    public Task<SigningKeys> GetAsync(CancellationToken cancellationToken) =>
        _kept is { } kept && clock.GetUtcNow() - kept.At < LongestAge
            ? Task.FromResult(kept.Keys)
            : FetchAsync(LongestAge, cancellationToken);

    /// <summary>The keys, fetched anew unless that was done just now.</summary>
    public Task<SigningKeys> RefreshAsync(CancellationToken cancellationToken) => FetchAsync(leastAge, cancellationToken);

    public void Dispose() => _one.Dispose();

    private async Task<SigningKeys> FetchAsync(TimeSpan freshEnough, CancellationToken cancellationToken)
    {
        await _one.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var now = clock.GetUtcNow();
            if (_kept is { } kept && now - kept.At < freshEnough)
                return kept.Keys;
            try
            {
                _kept = new Kept(await DownloadAsync(cancellationToken).ConfigureAwait(false), now);
            }
            catch (Exception exception) when (_kept is not null && exception is HttpRequestException or JsonException)
            {
                // The keys known so far are better than none; the next token that needs others asks again.
                _kept = _kept with { At = now - LongestAge + leastAge };
            }

            return _kept.Keys;
        }
        finally
        {
            _one.Release();
        }
    }

    private async Task<SigningKeys> DownloadAsync(CancellationToken cancellationToken)
    {
        var document = OpenIdConnectConfiguration.Create(await ReadAsync(metadata, cancellationToken).ConfigureAwait(false));
        var json = await ReadAsync(new Uri(document.JwksUri), cancellationToken).ConfigureAwait(false);
        return new SigningKeys(new JsonWebKeySet(json).GetSigningKeys().ToArray(), ReadEndorsements(json));
    }

    private async Task<string> ReadAsync(Uri address, CancellationToken cancellationToken)
    {
        if (!TrustedAddress.MayCarryToken(address))
            throw new InvalidOperationException("OpenID metadata is read over https only (or from this machine).");
        return await http.Client.GetStringAsync(address, cancellationToken).ConfigureAwait(false);
    }

    private static Dictionary<string, HashSet<string>> ReadEndorsements(string json)
    {
        var endorsements = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        using var document = JsonDocument.Parse(json);
        foreach (var key in document.RootElement.GetProperty("keys").EnumerateArray())
        {
            if (key.TryGetProperty("kid", out var kid)
                && key.TryGetProperty("endorsements", out var list)
                && list.ValueKind == JsonValueKind.Array)
            {
                endorsements[kid.GetString()] = list.EnumerateArray().Select(item => item.GetString()).ToHashSet(StringComparer.Ordinal);
            }
        }

        return endorsements;
    }

    private sealed record Kept(SigningKeys Keys, DateTimeOffset At);
}

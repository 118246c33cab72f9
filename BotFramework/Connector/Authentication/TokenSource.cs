using Azure.Core;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The bot's own token for the connector, kept until five minutes before it expires.</summary>
internal sealed class TokenSource(TokenCredential credential, string scope, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(5);

    private readonly TokenRequestContext _request = new([scope]);
    private readonly SemaphoreSlim _one = new(1, 1);
    private Kept _kept;

    public ValueTask<string> GetAsync(CancellationToken cancellationToken) =>
        Volatile.Read(ref _kept) is { } kept && clock.GetUtcNow() < kept.Until
            ? new ValueTask<string>(kept.Token)
            : new ValueTask<string>(RenewAsync(cancellationToken));

    public void Dispose() => _one.Dispose();

    private async Task<string> RenewAsync(CancellationToken cancellationToken)
    {
        await _one.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (_kept is { } kept && clock.GetUtcNow() < kept.Until)
                return kept.Token;
            var token = await credential.GetTokenAsync(_request, cancellationToken).ConfigureAwait(false);
            Volatile.Write(ref _kept, new Kept(token.Token, (token.RefreshOn ?? token.ExpiresOn) - Margin));
            return token.Token;
        }
        finally
        {
            _one.Release();
        }
    }

    private sealed record Kept(string Token, DateTimeOffset Until);
}

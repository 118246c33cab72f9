using OnesqaBot.Bot.Storage;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Background;

/// <summary>Runs work once per period across all instances.</summary>
/// <param name="key">Key of the claim, shared by all instances.</param>
internal sealed class OncePerPeriod(IKeyValueStore store, string key)
{
    /// <summary>An instance that has not finished its work this long after claiming the period is considered dead.</summary>
    private static readonly TimeSpan ClaimLasts = TimeSpan.FromMinutes(1);

    private readonly StoredValue<Claim> _claim = new(store, key);
    private string _done = "";
    private int _running;

    /// <summary>Whether the period's work is done, or in progress in a live instance.</summary>
    public async Task<bool> IsTaken(string period, DateTimeOffset now, CancellationToken cancellation)
    {
        if (_done == period) return true;
        if (await _claim.Read(cancellation) is not { } claim || claim.Period != period) return false;
        if (claim.IsOver) _done = period;
        return claim.IsOver || now - claim.Since < ClaimLasts;
    }

    /// <param name="period">The period, such as a date.</param>
    /// <param name="work">
    /// The work, whose result is returned. It must not be interrupted by shutdown, because part of it would then be done twice.
    /// </param>
    /// <returns>The result; default if another run has claimed the period or the work was already done.</returns>
    /// <remarks>If the work throws, the period becomes available again when the claim expires.</remarks>
    public async Task<T?> Run<T>(string period, DateTimeOffset now, Func<Task<T>> work, CancellationToken cancellation)
    {
        // The claim of a run in this process may expire while the run is alive: its work is slow, or the clock was moved.
        if (Interlocked.Exchange(ref _running, 1) == 1) return default;
        try
        {
            return await RunClaimed(period, now, work, cancellation);
        }
        finally
        {
            Volatile.Write(ref _running, 0);
        }
    }

    private async Task<T?> RunClaimed<T>(string period, DateTimeOffset now, Func<Task<T>> work, CancellationToken cancellation)
    {
        if (_done == period) return default;
        var claimant = Guid.NewGuid().ToString("N");
        var claim = await _claim.Change(
            before => before?.Period == period && (before.IsOver || now - before.Since < ClaimLasts) ? null : new Claim(period, claimant, now, false), cancellation);
        if (claim!.Sender != claimant)
        {
            if (claim.IsOver) _done = period;
            return default;
        }

        var result = await work();
        await _claim.Write(claim with { IsOver = true }, CancellationToken.None);
        _done = period;
        return result;
    }

    /// <param name="Sender">Unique id of the run that holds the claim.</param>
    internal sealed record Claim(string Period, string Sender, DateTimeOffset Since, bool IsOver);
}

using OnesqaBot.Bot.Storage;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Background;

/// <summary>Does something once in a period, whichever instance comes to it first.</summary>
/// <param name="key">Of the claim, shared by all instances.</param>
internal sealed class OncePerPeriod(IKeyValueStore store, string key)
{
    /// <summary>An instance that claimed the period and has not ended its work after this long has died.</summary>
    private static readonly TimeSpan ClaimLasts = TimeSpan.FromMinutes(1);

    private readonly StoredValue<Claim> _claim = new(store, key);
    private string _done = "";

    /// <summary>Whether the period's work is done, or under way at an instance that is alive.</summary>
    public async Task<bool> IsTaken(string period, DateTimeOffset now, CancellationToken cancellation)
    {
        if (_done == period) return true;
        if (await _claim.Read(cancellation) is not { } claim || claim.Period != period) return false;
        if (claim.IsOver) _done = period;
        return claim.IsOver || now - claim.Since < ClaimLasts;
    }

    /// <param name="period">Such as a date; what was done in an earlier one does not count.</param>
    /// <param name="work">Its result is handed back. It must not throw halfway because the process stops: a part of it would be done twice.</param>
    /// <returns>The result; default where another instance has the period, or it was done before.</returns>
    /// <remarks>Where the work throws, the period is free again when the claim has run out.</remarks>
    public async Task<T?> Run<T>(string period, DateTimeOffset now, Func<Task<T>> work, CancellationToken cancellation)
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

    /// <param name="Sender">Of the instance that has it.</param>
    internal sealed record Claim(string Period, string Sender, DateTimeOffset Since, bool IsOver);
}

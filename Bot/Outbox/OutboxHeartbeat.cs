namespace OnesqaBot.Bot.Outbox;

/// <summary>Tells whether the outbox is being looked at.</summary>
internal sealed class OutboxHeartbeat(TimeProvider clock)
{
    /// <summary>The worker looks each half minute at the latest; a store that does not answer holds it up for some more.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(3);

    private long _last;

    public void Beat() => Interlocked.Exchange(ref _last, clock.GetUtcNow().UtcTicks);

    public bool IsAlive => Interlocked.Read(ref _last) is var last and > 0 && clock.GetUtcNow().UtcTicks - last < Longest.Ticks;
}

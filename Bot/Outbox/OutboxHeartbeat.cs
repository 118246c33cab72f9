namespace OnesqaBot.Bot.Outbox;

/// <summary>Tracks whether the outbox worker is running.</summary>
internal sealed class OutboxHeartbeat(TimeProvider clock)
{
    /// <summary>The worker polls at least every 30 seconds; an unresponsive store may delay it for longer.</summary>
    private static readonly TimeSpan MaxSilence = TimeSpan.FromMinutes(3);

    private long _last;

    public void Beat() => Interlocked.Exchange(ref _last, clock.GetUtcNow().UtcTicks);

    public bool IsAlive => Interlocked.Read(ref _last) is var last and > 0 && clock.GetUtcNow().UtcTicks - last < MaxSilence.Ticks;
}

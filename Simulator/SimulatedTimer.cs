namespace OnesqaBot.Simulator;

/// <summary>A timer of <see cref="SimulatedClock"/>: a real timer, set again whenever the clock is moved.</summary>
internal sealed class SimulatedTimer : ITimer
{
    // A real timer takes at most 49 days; a later due time is looked at again after this long.
    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    private readonly Lock gate = new();
    private readonly SimulatedClock clock;
    private readonly TimerCallback callback;
    private readonly object? state;
    private readonly Timer real;
    private long? due;
    private TimeSpan period = Timeout.InfiniteTimeSpan;
    private bool disposed;

    public SimulatedTimer(SimulatedClock clock, TimerCallback callback, object? state)
    {
        this.clock = clock;
        this.callback = callback;
        this.state = state;
        real = new Timer(_ => Fire(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        lock (gate)
        {
            if (disposed)
                return false;
            this.period = period == TimeSpan.Zero ? Timeout.InfiniteTimeSpan : period;
            due = dueTime == Timeout.InfiniteTimeSpan ? null : clock.GetTimestamp() + dueTime.Ticks;
        }
        Rearm();
        return true;
    }

    public void Rearm()
    {
        lock (gate)
        {
            if (disposed)
                return;
            var wait = due is { } at ? TimeSpan.FromTicks(Math.Max(0, at - clock.GetTimestamp())) : Timeout.InfiniteTimeSpan;
            // Rounded up: a real timer that comes a fraction of a millisecond early would only spin.
            if (wait > TimeSpan.Zero)
                wait = wait > Longest ? Longest : TimeSpan.FromMilliseconds(Math.Ceiling(wait.TotalMilliseconds));
            real.Change(wait, Timeout.InfiniteTimeSpan);
        }
    }

    public void Dispose()
    {
        lock (gate)
            disposed = true;
        real.Dispose();
        clock.Forget(this);
    }

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    private void Fire()
    {
        bool now;
        lock (gate)
        {
            if (disposed || due is not { } at)
                return;
            now = clock.GetTimestamp() >= at;
            if (now)
                due = period == Timeout.InfiniteTimeSpan ? null : clock.GetTimestamp() + period.Ticks;
        }
        if (now)
            callback(state);
        Rearm();
    }
}

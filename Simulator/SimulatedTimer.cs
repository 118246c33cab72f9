namespace OnesqaBot.Simulator;

/// <summary>A timer of <see cref="SimulatedClock"/>, backed by a real timer that is reset whenever the clock advances.</summary>
internal sealed class SimulatedTimer : ITimer
{
    // A real timer is limited to 49 days, so a later due time is checked again at this interval.
    private static readonly TimeSpan MaxWait = TimeSpan.FromDays(1);

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
            // Rounded up, because a real timer that fires a fraction of a millisecond early would only spin.
            if (wait > TimeSpan.Zero)
                wait = wait > MaxWait ? MaxWait : TimeSpan.FromMilliseconds(Math.Ceiling(wait.TotalMilliseconds));
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

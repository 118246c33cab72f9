namespace OnesqaBot.Simulator;

/// <summary>A clock that the simulator's page and the tests can advance.</summary>
public interface IAdvanceableClock
{
    event EventHandler? Advanced;

    DateTimeOffset GetUtcNow();

    void Advance(TimeSpan by);
}

/// <summary>
/// Real time plus an offset. Timers and delays follow the clock: a timer whose due time is passed by an advance fires immediately.
/// A periodic timer that is passed several times fires once, as after the machine slept.
/// </summary>
public sealed class SimulatedClock : TimeProvider, IAdvanceableClock
{
    private readonly Lock gate = new();
    private readonly HashSet<SimulatedTimer> timers = [];
    private TimeSpan offset;
    private TimeSpan back;

    public SimulatedClock(DateTimeOffset? startAt = null) =>
        offset = startAt is { } start ? start - System.GetUtcNow() : TimeSpan.Zero;

    public event EventHandler? Advanced;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow()
    {
        lock (gate)
            return System.GetUtcNow() + offset - back;
    }

    public override long GetTimestamp()
    {
        lock (gate)
            return System.GetElapsedTime(0, System.GetTimestamp()).Ticks + offset.Ticks;
    }

    public void Advance(TimeSpan by)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(by, TimeSpan.Zero);
        SimulatedTimer[] affected;
        lock (gate)
        {
            offset += by;
            affected = [.. timers];
        }
        foreach (var timer in affected)
            timer.Rearm();
        Advanced?.Invoke(this, EventArgs.Empty);
    }

    /// <summary>Sets the wall clock back, as when a wrong clock is corrected. Timers are not affected.</summary>
    public void SetBack(TimeSpan by)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(by, TimeSpan.Zero);
        lock (gate)
            back += by;
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ArgumentNullException.ThrowIfNull(callback);
        var timer = new SimulatedTimer(this, callback, state);
        lock (gate)
            timers.Add(timer);
        timer.Change(dueTime, period);
        return timer;
    }

    internal void Forget(SimulatedTimer timer)
    {
        lock (gate)
            timers.Remove(timer);
    }
}

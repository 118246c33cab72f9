using System.Diagnostics.Metrics;

namespace OnesqaBot.Bot.Telemetry;

/// <summary>A count that is exported from the start, as 0: an alert on it can tell "none" from "never heard of".</summary>
internal sealed class ObservedCounter
{
    private long _count;

    public ObservedCounter(Meter meter, string name, string unit, string description) =>
        meter.CreateObservableCounter(name, () => Interlocked.Read(ref _count), unit, description);

    public void Add(long many = 1) => Interlocked.Add(ref _count, many);
}

using System.Diagnostics.Metrics;

namespace OnesqaBot.Bot.Telemetry;

/// <summary>A counter that is exported as 0 from the start, so that alerts can distinguish "none" from "not reported".</summary>
internal sealed class ObservedCounter
{
    private long _count;

    public ObservedCounter(Meter meter, string name, string unit, string description) =>
        meter.CreateObservableCounter(name, () => Interlocked.Read(ref _count), unit, description);

    public void Add(long count = 1) => Interlocked.Add(ref _count, count);
}

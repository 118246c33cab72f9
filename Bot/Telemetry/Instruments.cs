using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace OnesqaBot.Bot.Telemetry;

/// <summary>
/// The bot's metrics and traces, under the single name that exporters listen to. Tags contain ids and kinds, never user text.
/// </summary>
internal sealed class Instruments : IDisposable
{
    /// <summary>Name of the meter and of the activity source.</summary>
    public const string Name = "OnesqaBot";

    public Instruments(IMeterFactory meters, OutboxAge age)
    {
        var meter = meters.Create(Name);
        Turns = meter.CreateCounter<long>("onesqabot.turns", "{turn}", "Turns sent by people, by kind and result");
        TurnDuration = meter.CreateHistogram(
            "onesqabot.turn.duration", "s", "Time from the arrival of the activity until the reply is sent and the state is saved",
            advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] });
        Decisions = meter.CreateCounter<long>("onesqabot.decisions", "{decision}", "Commands, by procedure, kind and result");
        Delivered = new ObservedCounter(meter, "onesqabot.outbox.delivered", "{effect}", "Effects carried out");
        Retries = new ObservedCounter(meter, "onesqabot.outbox.retries", "{try}", "Failed attempts at an effect that will be retried");
        GivenUp = new ObservedCounter(meter, "onesqabot.outbox.given_up", "{effect}", "Effects given up; someone was not notified");
        RemindersSent = new ObservedCounter(meter, "onesqabot.reminders.sent", "{reminder}", "Reminders sent");
        BackgroundFaults = new ObservedCounter(meter, "onesqabot.background.failed", "{fault}", "Background work, or an item of it, that started to fail");
        meter.CreateObservableGauge("onesqabot.outbox.oldest", age.Measure, "s", "Time since the oldest due effect became due");
    }

    public ActivitySource Traces { get; } = new(Name);

    public Counter<long> Turns { get; }

    public Histogram<double> TurnDuration { get; }

    public Counter<long> Decisions { get; }

    public ObservedCounter Delivered { get; }

    public ObservedCounter Retries { get; }

    public ObservedCounter GivenUp { get; }

    public ObservedCounter RemindersSent { get; }

    public ObservedCounter BackgroundFaults { get; }

    public void Dispose() => Traces.Dispose();
}

/// <summary>A counter that is exported as 0 from the start, so that alerts can distinguish "none" from "not reported".</summary>
internal sealed class ObservedCounter
{
    private long _count;

    public ObservedCounter(Meter meter, string name, string unit, string description) =>
        meter.CreateObservableCounter(name, () => Interlocked.Read(ref _count), unit, description);

    public void Add(long count = 1) => Interlocked.Add(ref _count, count);
}

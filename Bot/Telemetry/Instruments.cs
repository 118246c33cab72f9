using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace OnesqaBot.Bot.Telemetry;

/// <summary>All that the bot measures, under the one name that exporters listen to. Tags hold ids and kinds, never what people wrote.</summary>
internal sealed class Instruments : IDisposable
{
    /// <summary>Of the meter and of the source of traces.</summary>
    public const string Name = "OnesqaBot";

    public Instruments(IMeterFactory meters, OutboxAge age)
    {
        var meter = meters.Create(Name);
        Turns = meter.CreateCounter<long>("onesqabot.turns", "{turn}", "What people sent, by kind and result");
        TurnDuration = meter.CreateHistogram(
            "onesqabot.turn.duration", "s", "From the activity's arrival until its answer was sent and its state saved",
            advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] });
        Decisions = meter.CreateCounter<long>("onesqabot.decisions", "{decision}", "Commands, by procedure, what was wanted and whether it was taken");
        Delivered = new ObservedCounter(meter, "onesqabot.outbox.delivered", "{effect}", "Effects carried out");
        Retries = new ObservedCounter(meter, "onesqabot.outbox.retries", "{try}", "Tries at an effect that failed and come again");
        GivenUp = new ObservedCounter(meter, "onesqabot.outbox.given_up", "{effect}", "Effects given up: somebody has not been told");
        RemindersSent = new ObservedCounter(meter, "onesqabot.reminders.sent", "{reminder}", "Reminders sent");
        BackgroundFaults = new ObservedCounter(meter, "onesqabot.background.failed", "{fault}", "Background work, or one item of it, that began to fail");
        meter.CreateObservableGauge("onesqabot.outbox.oldest", age.Measure, "s", "For how long the oldest effect that is due has been due");
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

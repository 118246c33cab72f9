using System.Diagnostics.Metrics;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Telemetry;

/// <summary>Measures how far the outbox is behind.</summary>
internal sealed class OutboxAge(IOutbox outbox, TimeProvider clock)
{
    /// <summary>The exporter is blocked during the measurement, so the store query has a short timeout.</summary>
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(2);

    /// <summary>Seconds since the oldest effect became due, or 0 if none is due; no measurement if the store does not respond.</summary>
    public IEnumerable<Measurement<double>> Measure()
    {
        try
        {
            using var limit = new CancellationTokenSource(Timeout);
            // Instruments are read synchronously, on the exporter's own thread.
            var due = Task.Run(() => outbox.NextDue(limit.Token), limit.Token).WaitAsync(limit.Token).GetAwaiter().GetResult();
            return [new Measurement<double>(due is { } at ? Math.Max(0, (clock.GetUtcNow() - at).TotalSeconds) : 0)];
        }
        catch (Exception)
        {
            // The worker and /health/ready report store faults. An exception here would also lose the other instruments.
            return [];
        }
    }
}

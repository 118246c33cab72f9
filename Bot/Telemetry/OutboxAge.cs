using System.Diagnostics.Metrics;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Telemetry;

/// <summary>How long the outbox has been behind.</summary>
internal sealed class OutboxAge(IOutbox outbox, TimeProvider clock)
{
    /// <summary>Who exports waits for the answer, so it is not waited for long.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    /// <summary>Seconds since the oldest effect became due, 0 when none is; no measurement when the store does not tell.</summary>
    public IEnumerable<Measurement<double>> Measure()
    {
        try
        {
            using var late = new CancellationTokenSource(Longest);
            // Instruments are read without await, on a thread that the exporter has for it.
            var due = Task.Run(() => outbox.NextDue(late.Token), late.Token).WaitAsync(late.Token).GetAwaiter().GetResult();
            return [new Measurement<double>(due is { } at ? Math.Max(0, (clock.GetUtcNow() - at).TotalSeconds) : 0)];
        }
        catch (Exception)
        {
            // A fault of the store is told by the worker and by /health/ready. Thrown here it would cost the other instruments too.
            return [];
        }
    }
}

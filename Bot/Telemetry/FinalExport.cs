using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace OnesqaBot.Bot.Telemetry;

/// <summary>Exports what was measured last before the instruments go: the exporters themselves go after them.</summary>
internal sealed class FinalExport(MeterProvider meters, TracerProvider traces) : IHostedLifecycleService
{
    /// <summary>Milliseconds. A collector that is away must not hold up the end.</summary>
    private const int Longest = 5000;

    // The bot's own workers and the listener have stopped by then.
    public Task StoppedAsync(CancellationToken cancellationToken) => Task.Run(
        () =>
        {
            meters.ForceFlush(Longest);
            traces.ForceFlush(Longest);
        },
        CancellationToken.None);

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

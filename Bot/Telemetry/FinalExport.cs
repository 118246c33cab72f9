using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace OnesqaBot.Bot.Telemetry;

/// <summary>Exports the last measurements at shutdown: the instruments are disposed before the exporters.</summary>
internal sealed class FinalExport(MeterProvider meters, TracerProvider traces) : IHostedLifecycleService
{
    /// <summary>In milliseconds. An unreachable collector must not delay shutdown.</summary>
    private const int TimeoutMilliseconds = 5000;

    // The bot's workers and the listener have stopped by now.
    public Task StoppedAsync(CancellationToken cancellationToken) => Task.Run(
        () =>
        {
            meters.ForceFlush(TimeoutMilliseconds);
            traces.ForceFlush(TimeoutMilliseconds);
        },
        CancellationToken.None);

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

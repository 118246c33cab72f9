using OnesqaBot.Bot.Cases;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Bot.Background;

/// <summary>
/// Recurring work made of ordered steps that are isolated from each other: a failing step is paused while the others continue.
/// Safe to run at any time, and at the same time in any number of instances.
/// </summary>
internal abstract class PeriodicWork(FaultIsolation isolation, OfficeContext office, TimeProvider clock) : BackgroundService
{
    /// <summary>Time from the start of one run to the start of the next.</summary>
    protected abstract TimeSpan Interval { get; }

    /// <summary>Divisor of the interval that gives the minimum pause, even after a run that took longer than the interval.</summary>
    private const int MinPauseDivisor = 4;

    private readonly SemaphoreSlim _running = new(1, 1);

    internal abstract IReadOnlyList<PeriodicStep> Steps { get; }

    /// <summary>Runs once every step that is currently allowed to run, after a run that is in progress in this process.</summary>
    public async Task Run(CancellationToken cancellation)
    {
        await _running.WaitAsync(cancellation);
        using var language = ReaderLanguage.Use(office.Language);
        try
        {
            foreach (var step in Steps)
                if (!step.InOfficeHours || OfficeHours.Cover(office.Now, office.Get().Holidays))
                    await isolation.TryRun(step.Name, "", step.Run, cancellation);
        }
        finally
        {
            _running.Release();
        }
    }

    public override void Dispose()
    {
        base.Dispose();
        _running.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var pause = Interval;
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(pause, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            try
            {
                var started = clock.GetUtcNow();
                await Run(stoppingToken);
                // Work that became due during a long run, or while the clock was set forward, does not wait for another full interval.
                var remaining = Interval - (clock.GetUtcNow() - started);
                var least = Interval / MinPauseDivisor;
                pause = remaining < least ? least : remaining > Interval ? Interval : remaining;
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
        }
    }
}

/// <param name="InOfficeHours">Whether the step may disturb people and therefore runs only in office hours.</param>
internal sealed record PeriodicStep(string Name, bool InOfficeHours, Func<CancellationToken, Task> Run);

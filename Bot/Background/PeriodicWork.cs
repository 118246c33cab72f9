using OnesqaBot.Bot.Cases;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Bot.Background;

/// <summary>
/// Work that recurs, as steps in an order that matters, each isolated from the others: one that fails is paused, the others
/// go on. Safe at any time, by any number of instances at once.
/// </summary>
internal abstract class PeriodicWork(FaultIsolation isolation, OfficeContext office, TimeProvider clock) : BackgroundService
{
    /// <summary>From the start of one run to the next.</summary>
    protected abstract TimeSpan Interval { get; }

    /// <summary>How much of the interval is left alone even after a run that took longer than all of it.</summary>
    private const int LeastShare = 4;

    internal abstract IReadOnlyList<PeriodicStep> Steps { get; }

    /// <summary>Runs the steps whose time it is once.</summary>
    public async Task Run(CancellationToken cancellation)
    {
        foreach (var step in Steps)
            if (!step.InOfficeHours || OfficeHours.Cover(office.Now, office.Get().Holidays))
                await isolation.Try(step.Name, "", step.Run, cancellation);
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
                // What fell due during a long run, or while the clock was set forward, does not wait for a whole interval more.
                var left = Interval - (clock.GetUtcNow() - started);
                var least = Interval / LeastShare;
                pause = left < least ? least : left > Interval ? Interval : left;
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
        }
    }
}

/// <param name="InOfficeHours">Whether it may disturb people, so that it runs only while the office is open.</param>
internal sealed record PeriodicStep(string Name, bool InOfficeHours, Func<CancellationToken, Task> Run);

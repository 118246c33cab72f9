using OnesqaBot.Workflow;

namespace OnesqaBot.Bot;

/// <summary>
/// Work that recurs, as steps in an order that matters, each isolated from the others: one that fails is paused, the others
/// go on. Safe at any time, by any number of instances at once.
/// </summary>
internal abstract class PeriodicWork(FaultIsolation isolation, OfficeNow office, TimeProvider clock) : BackgroundService
{
    /// <summary>Between the end of one run and the next.</summary>
    protected abstract TimeSpan Interval { get; }

    protected abstract IReadOnlyList<PeriodicStep> Steps { get; }

    /// <summary>Runs the steps whose time it is once.</summary>
    public async Task Run(CancellationToken cancellation)
    {
        foreach (var step in Steps)
            if (!step.InOfficeHours || OfficeHours.Cover(office.Now, office.Get().Holidays))
                await isolation.Try(step.Name, "", step.Run, cancellation);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(Interval, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            try
            {
                await Run(stoppingToken);
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

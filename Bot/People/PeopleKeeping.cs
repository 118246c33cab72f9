namespace OnesqaBot.Bot;

/// <summary>Keeps the directory of people up to date: orders that other instances set, members of groups, and the day's turn.</summary>
internal sealed partial class PeopleKeeping(ActingDesk orders, GroupReading groups, Handover handover, TimeProvider clock, ILogger<PeopleKeeping> log) : BackgroundService
{
    /// <summary>How long another instance may not know of an order that was set here.</summary>
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(20);

    /// <summary>Known before anybody is answered.</summary>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await groups.Recall(cancellationToken);
        await orders.Refresh(cancellationToken);
        await groups.Refresh(cancellationToken);
        await handover.Begin(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(Every, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            try
            {
                await orders.Refresh(stoppingToken);
                await groups.Refresh(stoppingToken);
                await handover.Look(stoppingToken);
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                LookFailed(log, e);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "People could not be looked after; trying again")]
    private static partial void LookFailed(ILogger logger, Exception exception);
}

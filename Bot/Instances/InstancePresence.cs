using OnesqaBot.Bot.Hosting;

namespace OnesqaBot.Bot.Instances;

/// <summary>
/// Sends heartbeats while this instance runs, in real time regardless of the TimeProvider, and prevents it from running on a
/// store that is partially filled or was moved elsewhere.
/// </summary>
internal sealed partial class InstancePresence(
    InstanceRegister register, IHostApplicationLifetime host, ILogger<InstancePresence> log) : BackgroundService
{
    private static readonly TimeSpan LeaveTimeout = TimeSpan.FromSeconds(2);

    private readonly string _instance = $"{Environment.MachineName}/{Environment.ProcessId}/{Guid.NewGuid():N}";

    private bool _isRegistered;

    private static DateTimeOffset Now => TimeProvider.System.GetUtcNow();

    /// <exception cref="StartException">No instance may run on the store.</exception>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await register.Register(_instance, Now, cancellationToken);
        if (await register.Mark(cancellationToken) is { } mark)
        {
            await register.Leave(_instance, Now, cancellationToken);
            throw new StartException(mark.Sentence);
        }

        _isRegistered = true;
        await base.StartAsync(cancellationToken);
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        if (!_isRegistered) return;
        using var limit = new CancellationTokenSource(LeaveTimeout);
        try
        {
            await register.Leave(_instance, Now, limit.Token);
        }
        catch (Exception e)
        {
            // The heartbeat expires anyway.
            NoSign(log, e);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(InstanceRegister.Interval, TimeProvider.System);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken)) await SendHeartbeat(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Stopping.
        }
    }

    private async Task SendHeartbeat(CancellationToken cancellation)
    {
        try
        {
            await register.Register(_instance, Now, cancellation);
            if (await register.Mark(cancellation) is not { } mark) return;
            Forbidden(log, mark.Sentence);
            host.StopApplication();
        }
        catch (Exception e) when (!cancellation.IsCancellationRequested)
        {
            NoSign(log, e);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Heartbeat could not be written")]
    private static partial void NoSign(ILogger logger, Exception exception);

    [LoggerMessage(Level = LogLevel.Critical, Message = "Stopping the bot: {Why}")]
    private static partial void Forbidden(ILogger logger, string why);
}

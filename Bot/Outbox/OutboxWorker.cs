using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using OnesqaBot.Bot.Telemetry;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Outbox;

/// <summary>Carries out effects: takes what is due, a lane at a time, and remembers what became of it.</summary>
internal sealed partial class OutboxWorker(
    IOutbox outbox, EffectRunner effects, EffectSettlement settlement, OutboxWakeup wakeup, OutboxHeartbeat heartbeat, EffectTelemetry telemetry,
    IHostApplicationLifetime lifetime, IOptions<OutboxOptions> options, TimeProvider clock, ILogger<OutboxWorker> log)
    : BackgroundService
{
    /// <summary>The store is looked at at least this often, for what other instances left.</summary>
    private static readonly TimeSpan LongestSleep = TimeSpan.FromSeconds(30);

    /// <summary>Wait after a look that took nothing although something is due: nobody can take it at present.</summary>
    private static readonly TimeSpan IdleWait = TimeSpan.FromMilliseconds(500);

    /// <summary>
    /// What is under way at a stop has so long to come to its end: a card that was sent but not remembered would be sent
    /// again by whoever goes on. Shorter than the platforms wait before they kill.
    /// </summary>
    private static readonly TimeSpan StopWithin = TimeSpan.FromSeconds(3);

    private readonly ConcurrentDictionary<string, UnderWay> _underWay = new();
    private readonly OutboxOptions _options = options.Value;
    private readonly string _owner = options.Value.Owner is { Length: > 0 } named ? named : $"{Environment.MachineName}/{Guid.NewGuid():N}";
    private readonly CancellationTokenSource _breakOff = new();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Listening(stoppingToken);
        var released = _options.Owner.Length == 0;
        while (!stoppingToken.IsCancellationRequested)
        {
            heartbeat.Beat();
            try
            {
                if (!released) await outbox.Release(_owner, stoppingToken);
                released = true;
                await RenewLeases(stoppingToken);
                while (await TakeDue(stoppingToken))
                {
                    // Go on while there is something to take.
                }

                await Sleep(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                break;
            }
            catch (Exception e)
            {
                SweepFailed(log, e);
                await Task.Delay(_options.FirstRetry, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }

        await Stop();
    }

    /// <summary>Where no public address is set, links lead to where the host listens: that is known once it does.</summary>
    private async Task Listening(CancellationToken cancellation)
    {
        heartbeat.Beat();
        var listening = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var started = lifetime.ApplicationStarted.Register(listening.SetResult);
        await listening.Task.WaitAsync(cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    /// <summary>The store must not be closed before what is under way has ended; what it leaves is another's at once.</summary>
    private async Task Stop()
    {
        // Real time, whatever clock the office runs by.
        _breakOff.CancelAfter(StopWithin);
        await Task.WhenAll(_underWay.Values.Select(u => u.Done.Task));
        using var limit = new CancellationTokenSource(StopWithin);
        await Quietly(() => outbox.Release(_owner, limit.Token));
    }

    public override void Dispose()
    {
        base.Dispose();
        _breakOff.Dispose();
    }

    private async Task<bool> TakeDue(CancellationToken cancellation)
    {
        var room = _options.AtOnce - _underWay.Count;
        if (room <= 0) return false;
        var taken = await outbox.Claim(_owner, room, clock.GetUtcNow(), _options.Lease, cancellation);
        var started = false;
        // One that is still under way here comes again only when its lease ran out in between.
        var until = clock.GetUtcNow() + _options.Lease;
        foreach (var work in taken.Select(e => new UnderWay(e) { LeasedUntil = until }).Where(w => _underWay.TryAdd(w.Entry.Key, w)))
        {
            started = true;
            _ = Task.Run(() => CarryOut(work, _breakOff.Token), CancellationToken.None);
        }

        return started;
    }

    private async Task CarryOut(UnderWay work, CancellationToken cancellation)
    {
        var entry = work.Entry;
        try
        {
            await settlement.Settle(entry, await telemetry.Watch(entry, () => effects.Run(entry, cancellation)), cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // Stopping: another takes it.
        }
        catch (Exception e)
        {
            await Quietly(() => settlement.Fail(entry, e, cancellation));
        }
        finally
        {
            _underWay.TryRemove(entry.Key, out _);
            work.Done.SetResult();
            wakeup.Wake();
        }
    }

    private async Task RenewLeases(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        foreach (var work in _underWay.Values.Where(w => w.LeasedUntil - now < _options.Lease / 2))
        {
            await outbox.Renew(work.Entry, _owner, now + _options.Lease, cancellation);
            work.LeasedUntil = now + _options.Lease;
        }
    }

    private async Task Sleep(CancellationToken cancellation)
    {
        var due = await outbox.NextDue(cancellation);
        var sleep = due is null ? LongestSleep : due.Value - clock.GetUtcNow();
        // What is leased here, or cannot be read, is due "now" and is not taken: it must not keep the loop spinning.
        var least = sleep <= TimeSpan.Zero && _underWay.IsEmpty ? IdleWait : _underWay.IsEmpty ? TimeSpan.FromMilliseconds(10) : TimeSpan.FromMilliseconds(250);
        sleep = TimeSpan.FromTicks(Math.Clamp(sleep.Ticks, least.Ticks, Math.Min(LongestSleep.Ticks, _options.Lease.Ticks / 3)));
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        await Task.WhenAny(wakeup.Wait(stop.Token), Task.Delay(sleep, clock, stop.Token));
        await stop.CancelAsync();
    }

    private async Task Quietly(Func<Task> action)
    {
        try
        {
            await action();
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            SweepFailed(log, e);
        }
        catch (OperationCanceledException)
        {
            // Stopping.
        }
    }

    private sealed record UnderWay(OutboxEntry Entry)
    {
        public DateTimeOffset LeasedUntil { get; set; }

        public TaskCompletionSource Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The outbox could not be read or written; trying again")]
    private static partial void SweepFailed(ILogger logger, Exception exception);
}

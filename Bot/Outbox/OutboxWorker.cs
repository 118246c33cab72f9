using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.Extensions.Options;
using OnesqaBot.Bot.Telemetry;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Outbox;

/// <summary>Carries out effects: claims those that are due, one per lane at a time, and records their outcomes.</summary>
internal sealed partial class OutboxWorker(
    IOutbox outbox, EffectRunner effects, EffectSettlement settlement, OutboxWakeup wakeup, OutboxHeartbeat heartbeat, EffectTelemetry telemetry,
    IHostApplicationLifetime lifetime, IOptions<OutboxOptions> options, TimeProvider clock, ILogger<OutboxWorker> log)
    : BackgroundService
{
    /// <summary>Maximum interval between polls of the store, which pick up effects left by other instances.</summary>
    private static readonly TimeSpan LongestSleep = TimeSpan.FromSeconds(30);

    /// <summary>Delay after a poll that claimed nothing although something is due, which means it cannot be claimed yet.</summary>
    private static readonly TimeSpan IdleDelay = TimeSpan.FromMilliseconds(500);

    /// <summary>
    /// How long running effects may take to finish at shutdown: a card that was sent but not remembered would be sent again by
    /// another instance. Shorter than the time platforms wait before they kill the process.
    /// </summary>
    private static readonly TimeSpan StopTimeout = TimeSpan.FromSeconds(3);

    private readonly ConcurrentDictionary<string, UnderWay> _underWay = new();
    private readonly OutboxOptions _options = options.Value;
    private readonly string _owner = options.Value.Owner is { Length: > 0 } named ? named : $"{Environment.MachineName}/{Guid.NewGuid():N}";
    private readonly CancellationTokenSource _abort = new();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await WaitUntilListening(stoppingToken);
        var released = _options.Owner.Length == 0;
        while (!stoppingToken.IsCancellationRequested)
        {
            heartbeat.Beat();
            try
            {
                if (!released) await outbox.Release(_owner, stoppingToken);
                released = true;
                await RenewLeases(stoppingToken);
                while (await ClaimDue(stoppingToken))
                {
                    // Repeat until nothing more can be claimed.
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

    /// <summary>Waits until the host listens: without a public address, links use the listening address, which is unknown before.</summary>
    private async Task WaitUntilListening(CancellationToken cancellation)
    {
        heartbeat.Beat();
        var listening = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var started = lifetime.ApplicationStarted.Register(listening.SetResult);
        await listening.Task.WaitAsync(cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    /// <summary>Waits for running effects, so that the store is not closed under them, and releases the rest to other instances.</summary>
    private async Task Stop()
    {
        // Real time, regardless of the TimeProvider.
        _abort.CancelAfter(StopTimeout);
        await Task.WhenAll(_underWay.Values.Select(u => u.Done.Task));
        using var limit = new CancellationTokenSource(StopTimeout);
        await TryLogged(() => outbox.Release(_owner, limit.Token));
    }

    public override void Dispose()
    {
        base.Dispose();
        _abort.Dispose();
    }

    private async Task<bool> ClaimDue(CancellationToken cancellation)
    {
        var capacity = _options.AtOnce - _underWay.Count;
        if (capacity <= 0) return false;
        var claimed = await outbox.Claim(_owner, capacity, clock.GetUtcNow(), _options.Lease, cancellation);
        var started = false;
        // An effect that is still running here is claimed again only if its lease expired in the meantime.
        var until = clock.GetUtcNow() + _options.Lease;
        foreach (var work in claimed.Select(e => new UnderWay(e) { LeasedUntil = until }).Where(w => _underWay.TryAdd(w.Entry.Key, w)))
        {
            started = true;
            _ = Task.Run(() => CarryOut(work, _abort.Token), CancellationToken.None);
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
            // Stopping: another instance carries it out.
        }
        catch (Exception e)
        {
            await TryLogged(() => settlement.Fail(entry, e, cancellation));
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
        // Entries that are leased or unreadable count as due but cannot be claimed; they must not make the loop spin.
        var least = sleep <= TimeSpan.Zero && _underWay.IsEmpty ? IdleDelay : _underWay.IsEmpty ? TimeSpan.FromMilliseconds(10) : TimeSpan.FromMilliseconds(250);
        sleep = TimeSpan.FromTicks(Math.Clamp(sleep.Ticks, least.Ticks, Math.Min(LongestSleep.Ticks, _options.Lease.Ticks / 3)));
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        await Task.WhenAny(wakeup.Wait(stop.Token), Task.Delay(sleep, clock, stop.Token));
        await stop.CancelAsync();
    }

    private async Task TryLogged(Func<Task> action)
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

/// <summary>Wakes the outbox worker after a command is saved, so that cards are sent immediately.</summary>
internal sealed class OutboxWakeup
{
    // One pending wake-up is enough: the worker claims everything that is due.
    private readonly Channel<bool> _wakes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Wake() => _wakes.Writer.TryWrite(true);

    public async Task Wait(CancellationToken cancellation) => await _wakes.Reader.ReadAsync(cancellation);
}

/// <summary>Tracks whether the outbox worker is running.</summary>
internal sealed class OutboxHeartbeat(TimeProvider clock)
{
    /// <summary>The worker polls at least every 30 seconds; an unresponsive store may delay it for longer.</summary>
    private static readonly TimeSpan MaxSilence = TimeSpan.FromMinutes(3);

    private long _last;

    public void Beat() => Interlocked.Exchange(ref _last, clock.GetUtcNow().UtcTicks);

    public bool IsAlive => Interlocked.Read(ref _last) is var last and > 0 && clock.GetUtcNow().UtcTicks - last < MaxSilence.Ticks;
}

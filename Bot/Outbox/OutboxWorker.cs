using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using OnesqaBot.Workflow;

namespace OnesqaBot.Bot;

/// <summary>Carries out effects: takes what is due, a lane at a time, and remembers what became of it.</summary>
internal sealed partial class OutboxWorker(
    IOutbox outbox, EffectRunner effects, OutboxSignal signal, OutboxPulse pulse, EffectTelemetry telemetry,
    IOptions<OutboxOptions> options, TimeProvider clock, ILogger<OutboxWorker> log)
    : BackgroundService
{
    /// <summary>The store is looked at at least this often, for what other instances left.</summary>
    private static readonly TimeSpan LongestSleep = TimeSpan.FromSeconds(30);

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
        if (_options.Owner.Length > 0) await outbox.Release(_owner, stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            pulse.Beat();
            try
            {
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
        foreach (var work in taken.Select(e => new UnderWay(e)).Where(w => _underWay.TryAdd(w.Entry.Key, w)))
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
            var outcome = await telemetry.Watch(entry, () => effects.Run(entry, cancellation));
            await (outcome switch
            {
                Carried => Complete(entry, cancellation),
                TryLater later => Postpone(entry, later, cancellation),
                Abandoned abandoned => GiveUp(entry, abandoned.Why, cancellation),
                _ => throw new InvalidOperationException($"{outcome} is no outcome."),
            });
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // Stopping: another takes it.
        }
        catch (Exception e)
        {
            EffectFailed(log, e, entry.Key);
            // Its words may hold what somebody wrote, and what is kept here goes into the log each time.
            await Quietly(() => Postpone(entry, new TryLater(e.GetType().Name), cancellation));
        }
        finally
        {
            _underWay.TryRemove(entry.Key, out _);
            work.Done.SetResult();
            signal.Wake();
        }
    }

    private async Task Complete(OutboxEntry entry, CancellationToken cancellation)
    {
        await outbox.Complete(entry, cancellation);
        telemetry.Delivered();
    }

    private async Task Postpone(OutboxEntry entry, TryLater later, CancellationToken cancellation)
    {
        var delay = later.After ?? RetryDelay.After(entry.Attempts, _options.FirstRetry, _options.LongestRetry, Random.Shared.NextDouble());
        Postponed(log, entry.Key, entry.Attempts + 1, delay, later.Why);
        await outbox.Postpone(entry, clock.GetUtcNow() + delay, later.Why, cancellation);
        telemetry.ComesAgain();
    }

    private async Task GiveUp(OutboxEntry entry, string why, CancellationToken cancellation)
    {
        GivenUp(log, entry.Key, entry.Attempts + 1, why);
        await outbox.GiveUp(entry, why, cancellation);
        telemetry.GivenUp();
    }

    private async Task RenewLeases(CancellationToken cancellation)
    {
        foreach (var work in _underWay.Values)
            await outbox.Renew(work.Entry, _owner, clock.GetUtcNow() + _options.Lease, cancellation);
    }

    private async Task Sleep(CancellationToken cancellation)
    {
        var due = await outbox.NextDue(cancellation);
        var sleep = due is null ? LongestSleep : due.Value - clock.GetUtcNow();
        // What is leased here is due "now": it must not keep the loop spinning.
        var least = _underWay.IsEmpty ? TimeSpan.FromMilliseconds(10) : TimeSpan.FromMilliseconds(250);
        sleep = TimeSpan.FromTicks(Math.Clamp(sleep.Ticks, least.Ticks, Math.Min(LongestSleep.Ticks, _options.Lease.Ticks / 3)));
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        await Task.WhenAny(signal.Wait(stop.Token), Task.Delay(sleep, clock, stop.Token));
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
        public TaskCompletionSource Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The outbox could not be read or written; trying again")]
    private static partial void SweepFailed(ILogger logger, Exception exception);

    [LoggerMessage(Level = LogLevel.Error, Message = "Effect {Key} failed in a way that was not foreseen")]
    private static partial void EffectFailed(ILogger logger, Exception exception, string key);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Effect {Key} failed, attempt {Attempt}; again in {Delay}: {Why}")]
    private static partial void Postponed(ILogger logger, string key, int attempt, TimeSpan delay, string why);

    [LoggerMessage(Level = LogLevel.Error, Message = "Effect {Key} given up after attempt {Attempt}: {Why}")]
    private static partial void GivenUp(ILogger logger, string key, int attempt, string why);
}

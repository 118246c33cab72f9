using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using OnesqaBot.Bot.Telemetry;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Outbox;

/// <summary>
/// Records the outcome of an attempt. Every kind of failure has a limit: an effect that keeps failing becomes a dead letter,
/// which the doctor lists and an administrator can requeue.
/// </summary>
internal sealed partial class EffectSettlement(
    IOutbox outbox, EffectTelemetry telemetry, IOptions<OutboxOptions> options, TimeProvider clock, ILogger<EffectSettlement> log)
{
    private readonly OutboxOptions _options = options.Value;

    /// <summary>Consecutive unexpected failures by entry key. Counted per process: a restart may have fixed the cause.</summary>
    private readonly ConcurrentDictionary<string, int> _unexpected = new(StringComparer.Ordinal);

    public Task Settle(OutboxEntry entry, EffectOutcome outcome, CancellationToken cancellation)
    {
        _unexpected.TryRemove(entry.Key, out _);
        return outcome switch
        {
            Completed => Complete(entry, cancellation),
            Deferred deferred => Defer(entry, deferred, cancellation),
            RetryLater later => Postpone(entry, later, cancellation),
            GivenUp abandoned => GiveUp(entry, abandoned.Reason, abandoned.Why, cancellation),
            _ => throw new InvalidOperationException($"Unknown outcome {outcome}."),
        };
    }

    /// <summary>
    /// Records an attempt that ended in an exception no adapter translated. The cause may be transient, such as a store fault, but
    /// an effect that always fails must not block its lane forever.
    /// </summary>
    public async Task Fail(OutboxEntry entry, Exception fault, CancellationToken cancellation)
    {
        var times = _unexpected.AddOrUpdate(entry.Key, 1, (_, before) => before + 1);
        if (times == 1) EffectFailed(log, fault, entry.Key);
        // The exception's message may contain user text, and the stored reason is logged on every attempt.
        var why = fault.GetType().Name;
        if (times < _options.MostUnexpectedFailures)
        {
            await Postpone(entry, new RetryLater(why), cancellation);
            return;
        }

        await GiveUp(entry, GivenUpReason.Failed, why, cancellation);
        _unexpected.TryRemove(entry.Key, out _);
    }

    private async Task Complete(OutboxEntry entry, CancellationToken cancellation)
    {
        await outbox.Complete(entry, cancellation);
        telemetry.Delivered();
    }

    private Task Defer(OutboxEntry entry, Deferred deferred, CancellationToken cancellation)
    {
        PutOff(log, entry.Key, deferred.For, deferred.Why);
        return outbox.Postpone(entry, clock.GetUtcNow() + deferred.For, deferred.Why, cancellation);
    }

    private async Task Postpone(OutboxEntry entry, RetryLater later, CancellationToken cancellation)
    {
        if (clock.GetUtcNow() - entry.CreatedAt >= _options.GiveUpAfter)
        {
            await GiveUp(entry, later.Reason, later.Why, cancellation);
            return;
        }

        var delay = later.After is { } asked
            ? RetryDelay.Clamp(asked, _options.FirstRetry, _options.LongestRetryAfter)
            : RetryDelay.WithJitter(entry.Attempts, _options.FirstRetry, _options.LongestRetry, Random.Shared.NextDouble());
        Postponed(log, entry.Key, entry.Attempts + 1, delay, later.Why);
        await outbox.Postpone(entry, clock.GetUtcNow() + delay, later.Why, cancellation);
        telemetry.Retried();
    }

    private async Task GiveUp(OutboxEntry entry, GivenUpReason reason, string why, CancellationToken cancellation)
    {
        GivenUp(log, entry.Key, entry.Attempts + 1, why);
        await outbox.GiveUp(entry, reason, why, cancellation);
        telemetry.GivenUp();
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Effect {Key} deferred for {Delay}: {Why}")]
    private static partial void PutOff(ILogger logger, string key, TimeSpan delay, string why);

    [LoggerMessage(Level = LogLevel.Error, Message = "Effect {Key} failed unexpectedly")]
    private static partial void EffectFailed(ILogger logger, Exception exception, string key);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Effect {Key} failed on attempt {Attempt}; retrying in {Delay}: {Why}")]
    private static partial void Postponed(ILogger logger, string key, int attempt, TimeSpan delay, string why);

    [LoggerMessage(Level = LogLevel.Error, Message = "Effect {Key} given up after attempt {Attempt}: {Why}")]
    private static partial void GivenUp(ILogger logger, string key, int attempt, string why);
}

using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using OnesqaBot.Bot.Telemetry;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Outbox;

/// <summary>
/// Records what became of a try at an effect. Every failure, known or not, has a limit: what is tried in vain for too long
/// becomes a dead letter, which the doctor lists and an administrator can send again.
/// </summary>
internal sealed partial class EffectSettlement(
    IOutbox outbox, EffectTelemetry telemetry, IOptions<OutboxOptions> options, TimeProvider clock, ILogger<EffectSettlement> log)
{
    private readonly OutboxOptions _options = options.Value;

    /// <summary>Failures in a row that the program does not know, by the entry's key. Counted by process: a restart may have mended the cause.</summary>
    private readonly ConcurrentDictionary<string, int> _unexpected = new(StringComparer.Ordinal);

    public Task Settle(OutboxEntry entry, EffectOutcome outcome, CancellationToken cancellation)
    {
        _unexpected.TryRemove(entry.Key, out _);
        return outcome switch
        {
            Completed => Complete(entry, cancellation),
            Deferred deferred => Defer(entry, deferred, cancellation),
            RetryLater later => Postpone(entry, later, cancellation),
            GivenUp abandoned => GiveUp(entry, abandoned.Why, cancellation),
            _ => throw new InvalidOperationException($"{outcome} is no outcome."),
        };
    }

    /// <summary>
    /// The try ended in an exception that no adapter translated. It may still pass, such as a fault of the store; but what
    /// fails the same way each time must not hold up its lane for ever.
    /// </summary>
    public async Task Fail(OutboxEntry entry, Exception fault, CancellationToken cancellation)
    {
        var times = _unexpected.AddOrUpdate(entry.Key, 1, (_, before) => before + 1);
        if (times == 1) EffectFailed(log, fault, entry.Key);
        // The exception's message may hold what somebody wrote, and what is kept here is logged each time.
        var why = fault.GetType().Name;
        if (times < _options.MostUnexpectedFailures)
        {
            await Postpone(entry, new RetryLater(why), cancellation);
            return;
        }

        await GiveUp(entry, why, cancellation);
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
            await GiveUp(entry, later.Why, cancellation);
            return;
        }

        var delay = later.After is { } asked
            ? RetryDelay.Clamp(asked, _options.FirstRetry, _options.LongestRetryAfter)
            : RetryDelay.After(entry.Attempts, _options.FirstRetry, _options.LongestRetry, Random.Shared.NextDouble());
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

    [LoggerMessage(Level = LogLevel.Information, Message = "Effect {Key} is put off for {Delay}: {Why}")]
    private static partial void PutOff(ILogger logger, string key, TimeSpan delay, string why);

    [LoggerMessage(Level = LogLevel.Error, Message = "Effect {Key} failed unexpectedly")]
    private static partial void EffectFailed(ILogger logger, Exception exception, string key);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Effect {Key} failed, attempt {Attempt}; again in {Delay}: {Why}")]
    private static partial void Postponed(ILogger logger, string key, int attempt, TimeSpan delay, string why);

    [LoggerMessage(Level = LogLevel.Error, Message = "Effect {Key} given up after attempt {Attempt}: {Why}")]
    private static partial void GivenUp(ILogger logger, string key, int attempt, string why);
}

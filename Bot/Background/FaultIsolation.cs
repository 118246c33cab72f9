using System.Collections.Concurrent;
using OnesqaBot.Bot.Outbox;
using OnesqaBot.Bot.Telemetry;

namespace OnesqaBot.Bot.Background;

/// <summary>
/// Runs recurring work item by item, so that a failing item (a case, a person, a step of a sweep) does not stop the others. A
/// failing item is logged and counted once, skipped, and retried with a delay that grows from a minute to an hour. The doctor and
/// the administrators' channel report current faults.
/// </summary>
internal sealed partial class FaultIsolation(Instruments instruments, TimeProvider clock, ILogger<FaultIsolation> log)
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan LongestPause = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<(string Work, string Item), Fault> _faults = new();

    /// <summary>The current faults, oldest first.</summary>
    public IReadOnlyList<Fault> Current => [.. _faults.Values.OrderBy(f => f.Since)];

    /// <summary>Runs work on an item unless its last failure is too recent.</summary>
    /// <param name="work">Kind of work, such as <c>reminders</c>.</param>
    /// <param name="item">The item, such as a case number; empty for the work as a whole.</param>
    /// <returns>Whether the work completed.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was canceled.</exception>
    public async Task<bool> TryRun(string work, string item, Func<CancellationToken, Task> run, CancellationToken cancellation)
    {
        var before = _faults.GetValueOrDefault((work, item));
        if (before is not null && before.RetryAt > clock.GetUtcNow()) return false;
        try
        {
            await run(cancellation);
            if (before is not null && _faults.TryRemove((work, item), out _)) Recovered(log, work, item, before.Failures);
            return true;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception e)
        {
            RecordFault(work, item, before, e);
            return false;
        }
    }

    /// <summary>Reads one item of a list that someone is waiting for; returns null if it cannot be read.</summary>
    public async Task<T?> Read<T>(string work, string item, Func<ValueTask<T>> read, CancellationToken cancellation)
        where T : class
    {
        try
        {
            var value = await read();
            _faults.TryRemove((work, item), out _);
            return value;
        }
        catch (Exception e) when (!(e is OperationCanceledException && cancellation.IsCancellationRequested))
        {
            RecordFault(work, item, _faults.GetValueOrDefault((work, item)), e);
            return null;
        }
    }

    private void RecordFault(string work, string item, Fault? before, Exception fault)
    {
        var now = clock.GetUtcNow();
        var failures = (before?.Failures ?? 0) + 1;
        var pause = RetryDelay.WithoutJitter(failures - 1, FirstPause, LongestPause);
        _faults[(work, item)] = new Fault(work, item, before?.Since ?? now, failures, now + pause, fault.GetType().Name);
        if (before is not null) return;
        instruments.BackgroundFaults.Add();
        Failed(log, fault, work, item);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Background work {Work} failed on '{Item}'; skipping it and retrying later")]
    private static partial void Failed(ILogger logger, Exception exception, string work, string item);

    [LoggerMessage(Level = LogLevel.Information, Message = "Background work {Work} succeeded on '{Item}' after {Failures} failures")]
    private static partial void Recovered(ILogger logger, string work, string item, int failures);
}

/// <summary>Background work that is currently failing.</summary>
/// <param name="Item">Empty if the work as a whole fails.</param>
/// <param name="Kind">The exception's type; its message may contain user text.</param>
internal sealed record Fault(string Work, string Item, DateTimeOffset Since, int Failures, DateTimeOffset RetryAt, string Kind);

using System.Collections.Concurrent;
using OnesqaBot.Bot.Outbox;
using OnesqaBot.Bot.Telemetry;

namespace OnesqaBot.Bot.Background;

/// <summary>
/// Runs recurring work item by item, so that one item that cannot be worked on (a case, a person, a step of a sweep) stops no
/// other: it is logged and counted once, skipped, and tried again after pauses that grow from a minute to an hour. What fails at
/// present is known to the doctor and told in the administrators' channel.
/// </summary>
internal sealed partial class FaultIsolation(Instruments instruments, TimeProvider clock, ILogger<FaultIsolation> log)
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan LongestPause = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<(string Work, string Item), Fault> _faults = new();

    /// <summary>What fails at present, the oldest first.</summary>
    public IReadOnlyList<Fault> Current => [.. _faults.Values.OrderBy(f => f.Since)];

    /// <summary>Runs the work on an item unless its last failure is too recent.</summary>
    /// <param name="work">What is done, such as <c>reminders</c>.</param>
    /// <param name="item">On what, such as a case's number; empty for the whole of it.</param>
    /// <returns>Whether it ran to its end.</returns>
    /// <exception cref="OperationCanceledException">The caller asked to stop.</exception>
    public async Task<bool> Try(string work, string item, Func<CancellationToken, Task> run, CancellationToken cancellation)
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
            Note(work, item, before, e);
            return false;
        }
    }

    /// <summary>One item of a list that somebody waits for: null where it cannot be had.</summary>
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
            Note(work, item, _faults.GetValueOrDefault((work, item)), e);
            return null;
        }
    }

    private void Note(string work, string item, Fault? before, Exception fault)
    {
        var now = clock.GetUtcNow();
        var failures = (before?.Failures ?? 0) + 1;
        var pause = RetryDelay.Doubled(failures - 1, FirstPause, LongestPause);
        _faults[(work, item)] = new Fault(work, item, before?.Since ?? now, failures, now + pause, fault.GetType().Name);
        if (before is not null) return;
        instruments.BackgroundFaults.Add();
        Failed(log, fault, work, item);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Background work {Work} failed on '{Item}'; it is skipped and tried again later")]
    private static partial void Failed(ILogger logger, Exception exception, string work, string item);

    [LoggerMessage(Level = LogLevel.Information, Message = "Background work {Work} succeeded on '{Item}' after {Failures} failures")]
    private static partial void Recovered(ILogger logger, string work, string item, int failures);
}

/// <summary>Background work that fails at present.</summary>
/// <param name="Item">Empty where all of the work fails.</param>
/// <param name="Kind">The exception's type; its message may hold what somebody wrote.</param>
internal sealed record Fault(string Work, string Item, DateTimeOffset Since, int Failures, DateTimeOffset RetryAt, string Kind);

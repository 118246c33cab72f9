using System.Collections.Concurrent;
using System.Diagnostics;
using OnesqaBot.Bot.Background;
using OnesqaBot.Bot.Cases;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Statistics;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Bot.Statistics;

/// <summary>
/// Reads the histories of a year's cases, which takes a while in a large office: whoever asks waits for a short time only, and the
/// reading goes on for the next one who asks. Several who ask for the same year at once share a reading.
/// </summary>
internal sealed class StatisticsReader(
    ICaseStore store, ProcedureLibrary procedures, OfficeContext office, FaultIsolation isolation, IHostApplicationLifetime lifetime)
{
    /// <summary>Number of cases read concurrently.</summary>
    private const int MaxParallel = 8;

    /// <summary>How long a reading that nobody waited for is of use.</summary>
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<FiscalYear, Lazy<Reading>> _readings = new();

    /// <param name="budget">How long to wait.</param>
    /// <returns>Null if it takes longer.</returns>
    public async Task<OfficeStatistics?> Read(FiscalYear year, TimeSpan budget, CancellationToken cancellation)
    {
        var reading = _readings.GetOrAdd(year, Begin);
        if (reading.Value is { Result.IsCompleted: true } old && (old.Result.IsFaulted || Stopwatch.GetElapsedTime(old.Begun) > Fresh))
        {
            _readings.TryRemove(new(year, reading));
            reading = _readings.GetOrAdd(year, Begin);
        }

        try
        {
            var result = await reading.Value.Result.WaitAsync(budget, cancellation);
            // Later requests must see newer figures.
            _readings.TryRemove(new(year, reading));
            return result;
        }
        catch (TimeoutException) when (!reading.Value.Result.IsFaulted)
        {
            return null;
        }
    }

    private Lazy<Reading> Begin(FiscalYear year) =>
        new(() => new(Stopwatch.GetTimestamp(), Task.Run(() => Collect(year, lifetime.ApplicationStopping))));

    private async Task<OfficeStatistics> Collect(FiscalYear year, CancellationToken cancellation)
    {
        var summaries = await store.OfYear(year, cancellation);
        var counted = new CountedCase?[summaries.Count];
        await Parallel.ForEachAsync(
            Enumerable.Range(0, counted.Length), new ParallelOptions { MaxDegreeOfParallelism = MaxParallel, CancellationToken = cancellation },
            async (i, token) => counted[i] = await isolation.Read("statistics", summaries[i].Number.ToString(), () => Case(summaries[i].Number, token), token));
        var now = office.Get();
        return OfficeStatistics.For(year, procedures.Current, [.. counted.OfType<CountedCase>()], now.Holidays, now.Today, summaries.Unreadable + counted.Count(c => c is null));
    }

    private async ValueTask<CountedCase> Case(CaseNumber number, CancellationToken cancellation)
    {
        var stored = await store.Find(number, cancellation) ?? throw new InvalidOperationException($"{number} is listed but does not exist.");
        return new(stored, await procedures.ForCase(stored.Case, cancellation));
    }

    /// <param name="Begun">A timestamp of <see cref="Stopwatch"/>.</param>
    private sealed record Reading(long Begun, Task<OfficeStatistics> Result);
}

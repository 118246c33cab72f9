using System.Text.Json;
using Azure.Data.Tables;
using Microsoft.Extensions.Logging;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Adapters.Tables;

/// <summary>Stores cases in Table Storage, one partition per case.</summary>
internal sealed partial class TablesCaseStore(StorageTable table, TimeProvider clock, ILogger<TablesCaseStore> log) : ICaseStore
{
    private const string Running = "Running";

    private const int MaxAttempts = 100;

    private readonly CaseReader _reader = new(StoreJson.Read<List<RecordedEvent>>);

    private readonly TablesCaseSearch _search = new(table, clock);

    /// <summary>The removal of index rows that the last save left behind. Never fails.</summary>
    internal Task Tidying { get; private set; } = Task.CompletedTask;

    public async Task<StoredCase?> Find(CaseNumber number, CancellationToken cancellation)
    {
        var rows = await StorageTable.All(table.Rows(CaseRows.Partition(number), CaseRows.Events, CaseRows.Summary, cancellation), cancellation);
        var (events, summaries) = (rows.Where(r => !CaseRows.IsSummary(r)), rows.Where(CaseRows.IsSummary));
        var stored = _reader.Replay(number, [.. events.Select(r => r.Text())]);
        // A query is not a snapshot: a summary with another version belongs to a concurrent save. Save reads it again.
        return stored is null || summaries.FirstOrDefault(r => CaseRows.VersionOf(r) == stored.Case.Version) is not { } summary
            ? stored : stored with { Summary = SummaryOf(number, summary) };
    }

    public async Task<int> Version(CaseNumber number, CancellationToken cancellation) =>
        await SummaryRow(number, cancellation) is { } row ? CaseRows.VersionOf(row) : 0;

    public async Task<CaseNumber> Reserve(FiscalYear year, string code, string commandId, CancellationToken cancellation)
    {
        var (partition, command, count) = (NumberRow(code, commandId).PartitionKey, NumberRow(code, commandId).RowKey, CountRow(code, year, 0).RowKey);
        for (var attempt = 1; ; attempt++)
        {
            if (await table.Find(partition, command, cancellation) is { } before) return CaseNumber.Parse(before.Text());
            var counter = await table.Find(partition, count, cancellation);
            var number = new CaseNumber(year, code, (counter?.GetInt32(Running) ?? 0) + 1);
            var next = CountRow(code, year, number.Running);
            TableTransactionAction counterAction = counter is null
                ? new(TableTransactionActionType.Add, next) : new(TableTransactionActionType.UpdateReplace, next, counter.ETag);
            var allocated = NumberRow(code, commandId).With(number.ToString());
            if (await table.Submit([counterAction, new(TableTransactionActionType.Add, allocated)], cancellation)) return number;
            if (attempt == MaxAttempts) throw new InvalidOperationException($"No number for {code} could be reserved in {MaxAttempts} attempts.");
            await Task.Delay(TimeSpan.FromMilliseconds(Random.Shared.Next(5, 20 * Math.Min(attempt, 20))), clock, cancellation);
        }
    }

    /// <summary>The row of the number allocated to a command.</summary>
    public static TableEntity NumberRow(string code, string command) => TableKeys.Row(TableKeys.Join("number", TableKeys.Text(code)), "c|", command);

    /// <summary>The counter row.</summary>
    public static TableEntity CountRow(string code, FiscalYear year, int running) =>
        new(TableKeys.Join("number", TableKeys.Text(code)), TableKeys.Join("n", TableKeys.Number(year.BuddhistYear))) { [Running] = running };

    public async Task<bool> Save(CaseChange change, CancellationToken cancellation)
    {
        if (change.Events.Count == 0 || change.Events[0].Sequence != change.ExpectedVersion + 1)
            throw new ArgumentException($"The events of {change.Case} do not continue version {change.ExpectedVersion}.", nameof(change));
        cancellation.ThrowIfCancellationRequested();
        var (partition, version) = (CaseRows.Partition(change.Case), change.Events[^1].Sequence);
        var before = change.PreviousSummary is { } known ? (known, change.ExpectedVersion) : await Summary(change.Case, cancellation);
        if ((before?.Version ?? 0) != change.ExpectedVersion) return false;

        var batch = change.Effects.Count == 0 ? null : OutboxBatch.FromChange(change);
        var index = CaseIndex.RowsFor(change.Summary, version).ToList();
        var earlierIndex = before is { } b ? CaseIndex.RowsFor(b.Summary, b.Version).ToList() : [];
        var (found, earlierFound) = (SearchIndex.RowsFor(change.Summary, version), before is { } s ? SearchIndex.RowsFor(s.Summary, s.Version) : []);
        var isFoundOtherwise = !found.Select(r => r.RowKey).SequenceEqual(earlierFound.Select(r => r.RowKey), StringComparer.Ordinal);
        await Task.WhenAll(
        [
            .. index.Where(i => !Has(earlierIndex, i)).Select(row => table.Upsert(row, cancellation)),
            .. batch?.Index is { } due ? [table.Upsert(due, cancellation)] : (Task[])[],
            .. isFoundOtherwise ? [table.UpsertAll(found, cancellation)] : (Task[])[],
        ]);

        // Deleting the summary row that was read, and adding a row under the first sequence number, lets only one of two writers succeed.
        var actions = new List<TableTransactionAction>
        {
            new(TableTransactionActionType.Add, new TableEntity(partition, CaseRows.EventRow(change.ExpectedVersion + 1)).With(StoreJson.Write(change.Events))),
            new(TableTransactionActionType.Add, new TableEntity(partition, CaseRows.SummaryRow(version)).With(StoreJson.Write(change.Summary))),
        };
        if (before is { } read) actions.Add(new(TableTransactionActionType.Delete, new TableEntity(partition, CaseRows.SummaryRow(read.Version)), Azure.ETag.All));
        if (batch is not null) actions.Add(new(TableTransactionActionType.Add, batch.Row()));
        if (!await table.Submit(actions, cancellation)) return false;

        // Nobody waits for this: leftover index rows are ignored, and deleted by the next list query.
        var left = earlierIndex.Where(e => !Has(index, e)).Concat(earlierFound.Where(e => !found.Any(f => f.RowKey == e.RowKey)));
        Tidying = Tidy(left);
        return true;
    }

    private async Task Tidy(IEnumerable<TableEntity> left) =>
        await Task.WhenAll(left.Select(row => table.Delete(row.PartitionKey, row.RowKey, CancellationToken.None))).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

    public async Task<CaseList> OpenAt(IReadOnlyCollection<Assignee> assignees, CancellationToken cancellation)
    {
        var rows = await Task.WhenAll(assignees.Distinct().Select(a => StorageTable.All(table.Range(CaseIndex.Assignee(a), "0", "}", cancellation: cancellation), cancellation)));
        var found = await Task.WhenAll(rows.SelectMany(r => r).GroupBy(CaseIndex.NumberOf).Select(g => Checked(g.Key, [.. g], cancellation)));
        return new(
        [
            .. found.Select(f => f.Summary).OfType<CaseSummary>()
                .Select(s => (Summary: s, Since: s.Assignments.Where(assignment => assignment.IsOfAny(assignees)).Select(assignment => (DateTimeOffset?)assignment.Since).Min()))
                .Where(s => s.Since is not null)
                .OrderBy(s => s.Since).ThenBy(s => s.Summary.Number.ToString(), StringComparer.Ordinal).Select(s => s.Summary),
        ], found.Count(f => f.IsUnreadable));
    }

    public Task<CaseList> OpenedBy(string person, int most, CancellationToken cancellation) =>
        InOrder(CaseIndex.Opener(person), "}", most, cancellation);

    public Task<CaseList> DueForReminder(DateTimeOffset until, int most, CancellationToken cancellation) =>
        InOrder(CaseIndex.NextReminder, TableKeys.Time(until) + TableKeys.After, most, cancellation);

    public Task<CaseList> OfYear(FiscalYear year, CancellationToken cancellation) =>
        InOrder(CaseIndex.Year(year), "}", int.MaxValue, cancellation);

    public async Task<CasePage> OfYear(FiscalYear year, CaseNumber? after, int most, CancellationToken cancellation)
    {
        var from = after is { } last ? TableKeys.Text(last.ToString()) + TableKeys.Part : "0";
        await foreach (var page in table.Range(CaseIndex.Year(year), from, "}", most, cancellation).AsPages())
        {
            // The service may return a shorter page than requested; the next page starts where it ends.
            if (page.Values.Count == 0) continue;
            var read = await Task.WhenAll(page.Values.Select(row => Checked(CaseIndex.NumberOf(row), [row], cancellation)));
            return new([.. read.Select(r => r.Summary).OfType<CaseSummary>()], page.ContinuationToken is null ? null : CaseIndex.NumberOf(page.Values[^1]));
        }

        return new([], null);
    }

    public async Task<CaseMatches> Search(CaseSearch search, int most, CancellationToken cancellation)
    {
        var (found, unreadable, isComplete) = (new List<CaseSummary>(), 0, true);
        // Each candidate costs a round trip.
        var left = Math.Max(search.Depth, most);
        foreach (var years in _search.Years(search))
        {
            if (left <= 0) return new(new([.. found.Take(most)], unreadable), false);
            foreach (var (rows, all) in await Task.WhenAll(years.Select(y => _search.Candidates(y, search, cancellation))))
            {
                isComplete &= all;
                foreach (var some in rows.Chunk(Math.Max(most, 1)))
                {
                    if (found.Count >= most || left <= 0) return new(new([.. found.Take(most)], unreadable), false);
                    left -= some.Length;
                    var read = await Task.WhenAll(some.Select(r => ReadableSummary(CaseIndex.NumberOf(r), cancellation)));
                    unreadable += read.Count(r => r.IsUnreadable);
                    // The index may still have the rows of an earlier subject.
                    found.AddRange(read.Select(r => r.Stands.Summary).OfType<CaseSummary>().Where(search.Matches));
                }
            }
        }

        return new(new([.. found.Take(most)], unreadable), isComplete && found.Count <= most);
    }

    /// <summary>The cases that the rows of an index point to, in key order.</summary>
    private async Task<CaseList> InOrder(string partition, string before, int most, CancellationToken cancellation)
    {
        var (found, unreadable) = (new List<CaseSummary>(), 0);
        if (most <= 0) return new(found, 0);
        await foreach (var page in table.Range(partition, "0", before, Math.Min(most, 100), cancellation).AsPages())
        {
            var read = await Task.WhenAll(page.Values.Select(row => Checked(CaseIndex.NumberOf(row), [row], cancellation)));
            found.AddRange(read.Select(r => r.Summary).OfType<CaseSummary>());
            unreadable += read.Count(r => r.IsUnreadable);
            if (found.Count >= most) break;
        }

        return new([.. found.Take(most)], unreadable);
    }

    /// <summary>The current case, if any of the index rows that led to it is up to date. Stale rows are deleted.</summary>
    private async Task<(CaseSummary? Summary, bool IsUnreadable)> Checked(
        CaseNumber number, IReadOnlyList<TableEntity> rows, CancellationToken cancellation)
    {
        var ((summary, version), isUnreadable) = await ReadableSummary(number, cancellation);
        if (summary is null) return (null, isUnreadable);
        var now = CaseIndex.RowsFor(summary, version).ToList();
        foreach (var stale in rows.Where(r => CaseIndex.IsStale(r, version, now)))
            await table.Submit([new(TableTransactionActionType.Delete, stale, stale.ETag)], cancellation);
        return (rows.Any(r => Has(now, r)) ? summary : null, false);
    }

    /// <summary>An unreadable case (damaged, or written by a newer version) must not make the rest of a list unavailable.</summary>
    private async Task<((CaseSummary? Summary, int Version) Stands, bool IsUnreadable)> ReadableSummary(
        CaseNumber number, CancellationToken cancellation)
    {
        if (await SummaryRow(number, cancellation) is not { } row) return (default, false);
        return SummaryOf(number, row) is { } summary ? ((summary, CaseRows.VersionOf(row)), false) : (default, true);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The summary of {Case} cannot be read; lists omit the case")]
    private static partial void Unreadable(ILogger logger, Exception exception, CaseNumber @case);

    private static bool Has(List<TableEntity> rows, TableEntity row) =>
        rows.Exists(r => (r.PartitionKey, r.RowKey) == (row.PartitionKey, row.RowKey));

    /// <summary>The summary in a row; null, with an entry in the log, if it cannot be read.</summary>
    private CaseSummary? SummaryOf(CaseNumber number, TableEntity row)
    {
        try
        {
            return StoreJson.Read<CaseSummary>(row.Text());
        }
        catch (JsonException e)
        {
            Unreadable(log, e, number);
            return null;
        }
    }

    private async Task<(CaseSummary Summary, int Version)?> Summary(CaseNumber number, CancellationToken cancellation) =>
        await SummaryRow(number, cancellation) is { } row ? (StoreJson.Read<CaseSummary>(row.Text()), CaseRows.VersionOf(row)) : null;

    private async Task<TableEntity?> SummaryRow(CaseNumber number, CancellationToken cancellation)
    {
        await foreach (var row in table.Rows(CaseRows.Partition(number), CaseRows.Summary, 1, cancellation)) return row;
        return null;
    }
}

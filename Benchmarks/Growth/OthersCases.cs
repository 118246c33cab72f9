using Azure.Data.Tables;
using OnesqaBot.Adapters.Tables;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Benchmarks.Growth;

/// <summary>Cases of the last ten years that belong to other people and positions; one in three is still open.</summary>
internal static class OthersCases
{
    private const int Years = 10;
    private const int People = 50;
    private const int RowsInTransaction = 100;
    private const int AtOnce = 16;

    /// <summary>Writes the same rows as the adapter, without the reads of a save.</summary>
    public static async Task Write(StorageTable table, ApprovableCases cases, int count)
    {
        var index = new List<TableEntity>();
        await Parallel.ForEachAsync(Enumerable.Range(1, count), new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (n, cancellation) =>
        {
            var change = CreateCase(cases, n);
            var (partition, version) = (CaseRows.Partition(change.Case), change.Events[^1].Sequence);
            await table.Submit(
                [
                    Add(new TableEntity(partition, CaseRows.EventRow(1)).With(OnesqaBot.Adapters.StoreJson.Write(change.Events))),
                    Add(new TableEntity(partition, CaseRows.SummaryRow(version)).With(OnesqaBot.Adapters.StoreJson.Write(change.Summary))),
                ],
                cancellation);
            lock (index) index.AddRange(CaseIndex.RowsFor(change.Summary, version));
        });
        await Parallel.ForEachAsync(
            index.GroupBy(r => r.PartitionKey).SelectMany(g => g.Chunk(RowsInTransaction)), new ParallelOptions { MaxDegreeOfParallelism = AtOnce },
            async (rows, cancellation) => await table.Submit([.. rows.Select(Add)], cancellation));
    }

    public static async Task Write(ICaseStore store, ApprovableCases cases, int count)
    {
        for (var n = 1; n <= count; n++) await store.Save(CreateCase(cases, n), CancellationToken.None);
    }

    private static CaseChange CreateCase(ApprovableCases cases, int n)
    {
        var change = cases.Change(new CaseNumber(new FiscalYear(ApprovableCases.Year.BuddhistYear - 1 - (n % Years)), "MOU", n));
        var (other, open) = ($"other-{n % People}", n % 3 == 0);
        return change with
        {
            Summary = change.Summary with
            {
                OpenedBy = other,
                Status = open ? CaseStatus.Open : CaseStatus.Closed,
                Assignments = open ? [.. change.Summary.Assignments.Select(assignment => assignment with { Assignee = new Assignee.Position(other) })] : [],
                NextReminderAt = open ? change.Summary.OpenedAt.AddDays(1 + (n % 365)) : null,
            },
        };
    }

    private static TableTransactionAction Add(TableEntity row) => new(TableTransactionActionType.Add, row);
}

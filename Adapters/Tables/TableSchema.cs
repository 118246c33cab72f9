using System.Text.Json;
using Azure.Data.Tables;
using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Adapters.Tables;

/// <summary>
/// The layout of the table, as upgrade steps from one version to the next. A released step is never changed. Steps are safe to
/// repeat after an interruption and to run concurrently: they write conditionally and skip what is already done.
/// </summary>
internal static class TableSchema
{
    /// <summary>The version of a table without a version row.</summary>
    public const int First = 1;

    /// <summary>Step n upgrades version n + 1 to n + 2.</summary>
    public static readonly IReadOnlyList<Func<StorageTable, CancellationToken, Task>> Steps = [AddSearchIndex];

    /// <summary>Writes the search rows of the cases that an earlier version opened.</summary>
    private static async Task AddSearchIndex(StorageTable table, CancellationToken cancellation)
    {
        await foreach (var page in table.Partitions("case|", "case}", CaseRows.Summary, cancellation).AsPages())
        {
            var rows = page.Values.SelectMany(RowsFor).GroupBy(r => r.PartitionKey);
            await Parallel.ForEachAsync(rows.SelectMany(RowBatches.Split), cancellation, async (batch, stop) => await table.UpsertAll(batch, stop));
        }
    }

    /// <summary>A case that this version cannot read is not found until its next change.</summary>
    private static IReadOnlyList<TableEntity> RowsFor(TableEntity row)
    {
        try
        {
            return SearchIndex.RowsFor(StoreJson.Read<CaseSummary>(row.Text()), CaseRows.VersionOf(row));
        }
        catch (JsonException)
        {
            return [];
        }
    }
}

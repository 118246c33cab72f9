using Azure.Data.Tables;

namespace OnesqaBot.Adapters.Tables;

/// <summary>
/// Splits the rows of a partition into transactions within the service's limits: 100 rows and 4 MiB, where a character may take up
/// to six bytes.
/// </summary>
internal static class RowBatches
{
    private const int MaxRows = 100;
    private const int MaxCharacters = 500_000;

    /// <summary>A row that exceeds the limit by itself gets its own batch.</summary>
    public static IEnumerable<IReadOnlyList<TableEntity>> Split(IEnumerable<TableEntity> rows)
    {
        var (batch, characters) = (new List<TableEntity>(), 0);
        foreach (var row in rows)
        {
            var added = row.Sum(p => (p.Value as string)?.Length ?? 0);
            if (batch.Count > 0 && (batch.Count == MaxRows || characters + added > MaxCharacters))
            {
                yield return batch;
                (batch, characters) = ([], 0);
            }

            batch.Add(row);
            characters += added;
        }

        if (batch.Count > 0) yield return batch;
    }
}

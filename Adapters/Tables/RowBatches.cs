using Azure.Data.Tables;

namespace OnesqaBot.Adapters.Tables;

/// <summary>Rows of a partition in transactions that the service takes: 100 rows, and 4 MiB with each character written as six at worst.</summary>
internal static class RowBatches
{
    private const int MostRows = 100;
    private const int MostCharacters = 500_000;

    /// <summary>A row that is larger than that by itself goes alone.</summary>
    public static IEnumerable<IReadOnlyList<TableEntity>> Split(IEnumerable<TableEntity> rows)
    {
        var (batch, characters) = (new List<TableEntity>(), 0);
        foreach (var row in rows)
        {
            var more = row.Sum(p => (p.Value as string)?.Length ?? 0);
            if (batch.Count > 0 && (batch.Count == MostRows || characters + more > MostCharacters))
            {
                yield return batch;
                (batch, characters) = ([], 0);
            }

            batch.Add(row);
            characters += more;
        }

        if (batch.Count > 0) yield return batch;
    }
}

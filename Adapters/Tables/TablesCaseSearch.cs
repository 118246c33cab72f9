using Azure.Data.Tables;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Adapters.Tables;

/// <summary>
/// Reads the candidates of a search from <see cref="SearchIndex"/>, fiscal year by fiscal year. Of several words, the first that is
/// rare in a year leads; the others are compared with its rows.
/// </summary>
internal sealed class TablesCaseSearch(StorageTable table, TimeProvider clock)
{
    /// <summary>Fiscal years before the current one that are searched if none is named.</summary>
    private const int YearsBack = 10;

    /// <summary>Searched first; the earlier ones only if these do not yield enough.</summary>
    private const int RecentYears = 3;

    private const int PageSize = 100;

    /// <summary>The maximum number of rows read per year for words that are all common.</summary>
    private const int MaxRows = 500;

    /// <summary>Groups of years to search one after another, the newest first; the years of a group are searched in parallel.</summary>
    public IEnumerable<IReadOnlyList<FiscalYear>> Years(CaseSearch search)
    {
        var current = FiscalYear.FromDate(ThaiTime.Date(clock.GetUtcNow())).BuddhistYear;
        // The year in a case's subject is at most one away from the year of its number.
        int[] years = search.Year is { } named ? [named + 1, named, named - 1] : [.. Enumerable.Range(0, YearsBack + 2).Select(n => current + 1 - n)];
        var known = years.Where(FiscalYear.Has).Select(y => new FiscalYear(y)).ToList();
        yield return [.. known.Take(RecentYears)];
        if (known.Count > RecentYears) yield return [.. known.Skip(RecentYears)];
    }

    /// <summary>The index rows of a year that fit, one per case, newest first.</summary>
    public async Task<(IReadOnlyList<TableEntity> Rows, bool IsComplete)> Candidates(
        FiscalYear year, CaseSearch search, CancellationToken cancellation)
    {
        var partition = SearchIndex.Partition(year);
        var leads = Leads(search);
        var (rows, isComplete) = await Read(partition, leads[0], PageSize, cancellation);
        for (var n = 1; n < leads.Count && !isComplete; n++)
        {
            if (await Read(partition, leads[n], PageSize, cancellation) is var (others, all) && all) (rows, isComplete) = (others, true);
        }

        if (!isComplete) (rows, isComplete) = await Read(partition, leads[0], MaxRows, cancellation);
        return (
            [
                .. rows.Where(r => search.Matches(r.GetString(SearchIndex.TextName), r.GetString(SearchIndex.OpenedByName), r.GetString(SearchIndex.ProcedureName)))
                    .DistinctBy(SearchIndex.CaseNameOf, StringComparer.Ordinal).OrderByDescending(r => CaseIndex.NumberOf(r).Running),
            ],
            isComplete);
    }

    /// <summary>For each word, the key prefixes that lead to its cases; the longest word first, because it is likely the rarest.</summary>
    private static List<IReadOnlyList<string>> Leads(CaseSearch search)
    {
        var leads = search.Terms.OrderByDescending(t => t.Text.Length)
            .Select(t => (IReadOnlyList<string>)[.. t.Text.Length > 0 ? [SearchIndex.StartingWith(t.Text)] : (string[])[], .. t.OpenedBy.Select(SearchIndex.OpenedBy)]).Where(l => l.Count > 0).ToList();
        return leads.Count > 0 ? leads : [[SearchIndex.OfProcedure(search.Procedure)]];
    }

    /// <returns>Incomplete if there are more rows than <paramref name="most"/>.</returns>
    private async Task<(List<TableEntity> Rows, bool IsComplete)> Read(
        string partition, IReadOnlyList<string> prefixes, int most, CancellationToken cancellation)
    {
        var ranges = await Task.WhenAll(prefixes.Select(async prefix =>
        {
            var rows = new List<TableEntity>();
            var end = prefix[..^1] + (char)(prefix[^1] + 1);
            await foreach (var page in table.Range(partition, prefix, end, most, cancellation).AsPages())
            {
                rows.AddRange(page.Values);
                if (rows.Count >= most) return (Rows: rows, IsComplete: page.ContinuationToken is null);
            }

            return (Rows: rows, IsComplete: true);
        }));
        return ([.. ranges.SelectMany(r => r.Rows)], ranges.All(r => r.IsComplete));
    }
}

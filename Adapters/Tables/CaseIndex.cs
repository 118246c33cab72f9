using Azure.Data.Tables;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Adapters.Tables;

/// <summary>
/// Index rows that find cases by assignee, opener, next reminder and year. They are written before the case that they point to and
/// deleted after it. A list query checks every row against the case itself and deletes stale rows.
/// </summary>
internal static class CaseIndex
{
    private const string Version = "Version";
    public const string Case = "Case";

    public static string Assignee(Assignee assignee) => TableKeys.Join("turn", TableKeys.Text(assignee.ToString()));

    public static string Opener(string person) => TableKeys.Join("opener", TableKeys.Text(person));

    public const string NextReminder = "look";

    public static string Year(FiscalYear year) => TableKeys.Join("year", TableKeys.Number(year.BuddhistYear));

    /// <summary>The index rows of a summary at the given version.</summary>
    public static IEnumerable<TableEntity> RowsFor(CaseSummary summary, int version)
    {
        var number = TableKeys.Text(summary.Number.ToString());
        foreach (var assignee in summary.Listings.GroupBy(a => a.Assignee, a => a.Since))
            yield return Row(Assignee(assignee.Key), TableKeys.Join(TableKeys.Time(assignee.Min()), number), summary, version);
        yield return Row(
            Opener(summary.OpenedBy),
            TableKeys.Join(summary.Status == CaseStatus.Open ? "0" : "1", TableKeys.LatestFirst(summary.OpenedAt), Descending(summary.Number)), summary, version);
        yield return Row(Year(summary.Number.Year), number, summary, version);
        // A reminder may move back to an earlier time. The version keeps a late deletion from removing the new row.
        if (summary.NextReminderAt is { } at) yield return Row(NextReminder, TableKeys.Join(TableKeys.Time(at), number, TableKeys.Number(version)), summary, version);
    }

    public static CaseNumber NumberOf(TableEntity row) => CaseNumber.Parse(row.GetString(Case));

    /// <summary>Whether a row is outdated. A row of a later version belongs to a save that is still in progress.</summary>
    public static bool IsStale(TableEntity row, int version, IEnumerable<TableEntity> now) =>
        row.GetInt32(Version) <= version && !now.Any(n => n.PartitionKey == row.PartitionKey && n.RowKey == row.RowKey);

    public static TableEntity Row(string partition, string row, CaseSummary summary, int version) =>
        new(partition, row) { [Case] = summary.Number.ToString(), [Version] = version };

    /// <summary>Sorts the highest running number first.</summary>
    public static string Descending(CaseNumber number) =>
        TableKeys.Number(999_999_999 - number.Running) + TableKeys.Part + TableKeys.Text(number.ToString());
}

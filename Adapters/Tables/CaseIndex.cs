using Azure.Data.Tables;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Adapters.Tables;

/// <summary>
/// Rows that find cases: by whom they wait for, by who opened them, by when their deadline is looked at, by year. They are written before the case they tell of and
/// removed after; whoever lists asks the case itself, and takes away rows that are no longer true.
/// </summary>
internal static class CaseIndex
{
    private const string Version = "Version";
    private const string Case = "Case";

    public static string Assignee(string holder) => TableKeys.Join("turn", TableKeys.Text(holder));

    public static string Opener(string person) => TableKeys.Join("opener", TableKeys.Text(person));

    public const string NextReminder = "look";

    public static string Year(FiscalYear year) => TableKeys.Join("year", TableKeys.Number(year.BuddhistYear));

    /// <summary>The rows that a summary of that version has.</summary>
    public static IEnumerable<TableEntity> RowsFor(CaseSummary summary, int version)
    {
        var number = TableKeys.Text(summary.Number.ToString());
        foreach (var holder in summary.Assignments.GroupBy(assignment => assignment.AssigneeKey))
            yield return Row(Assignee(holder.Key), TableKeys.Join(TableKeys.Time(holder.Min(assignment => assignment.Since)), number), summary, version);
        yield return Row(
            Opener(summary.OpenedBy),
            TableKeys.Join(summary.Status == CaseStatus.Open ? "0" : "1", TableKeys.LatestFirst(summary.OpenedAt), Descending(summary.Number)), summary, version);
        yield return Row(Year(summary.Number.Year), number, summary, version);
        // A target may come back to a moment that it had: the version keeps what is removed late from hitting the new row.
        if (summary.NextReminderAt is { } at) yield return Row(NextReminder, TableKeys.Join(TableKeys.Time(at), number, TableKeys.Number(version)), summary, version);
    }

    public static CaseNumber NumberOf(TableEntity row) => CaseNumber.Parse(row.GetString(Case));

    /// <summary>Whether a row was true once and is no more. One of a later version is only on its way.</summary>
    public static bool IsStale(TableEntity row, int version, IEnumerable<TableEntity> now) =>
        row.GetInt32(Version) <= version && !now.Any(n => n.PartitionKey == row.PartitionKey && n.RowKey == row.RowKey);

    private static TableEntity Row(string partition, string row, CaseSummary summary, int version) =>
        new(partition, row) { [Case] = summary.Number.ToString(), [Version] = version };

    private static string Descending(CaseNumber number) => TableKeys.Number(999_999_999 - number.Running) + TableKeys.Part + TableKeys.Text(number.ToString());
}

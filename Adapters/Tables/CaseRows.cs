using Azure.Data.Tables;
using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Adapters.Tables;

/// <summary>
/// The rows of a case's partition: the events of each save (<c>e|first sequence</c>), the summary (<c>s|version</c>, a single row
/// that is replaced with every save), pending effects (<c>o|first sequence</c>), and sent cards (<c>c|card|address</c>).
/// </summary>
internal static class CaseRows
{
    public const string Events = "e|";
    public const string Summary = "s|";
    public const string Outbox = "o|";

    public static string Partition(CaseNumber number) => TableKeys.Join("case", TableKeys.Text(number.ToString()));

    public static string EventRow(int first) => Events + TableKeys.Number(first);

    public static string SummaryRow(int version) => Summary + TableKeys.Number(version);

    public static string OutboxRow(int first) => Outbox + TableKeys.Number(first);

    public static bool IsSummary(TableEntity row) => row.RowKey.StartsWith(Summary, StringComparison.Ordinal);

    public static int VersionOf(TableEntity summary) =>
        int.Parse(summary.RowKey.AsSpan(Summary.Length), System.Globalization.CultureInfo.InvariantCulture);
}

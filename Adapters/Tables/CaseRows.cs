using Azure.Data.Tables;
using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Adapters.Tables;

/// <summary>
/// A case's partition: what each save brought (<c>e|first sequence</c>), the summary under the version it is of
/// (<c>s|version</c>, one row that moves on with every save), effects that wait (<c>o|first sequence</c>), cards that were
/// sent (<c>c|card|address</c>).
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

    public static int VersionOf(TableEntity summary) => int.Parse(summary.RowKey.AsSpan(Summary.Length), System.Globalization.CultureInfo.InvariantCulture);
}

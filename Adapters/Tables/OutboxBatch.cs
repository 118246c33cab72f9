using System.Globalization;
using System.Text.Json.Serialization;
using Azure;
using Azure.Data.Tables;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Adapters.Tables;

/// <summary>A pending effect within its batch.</summary>
/// <param name="Ready">When the effect is due or, while it is claimed, when the lease expires.</param>
internal sealed record WaitingEffect(
    int Place, [property: JsonConverter(typeof(EffectJson))] Effect Effect, DateTimeOffset CreatedAt, DateTimeOffset Ready, string? Owner = null, int Attempts = 0, string? Error = null);

/// <summary>
/// The pending effects of one save, in one row of the case's partition. Its index row, in a partition shared by all cases, is keyed
/// by the time the first of them is due and by a mark that is unique to each rescheduling. No index row is ever written twice, so
/// deleting an own or outdated row cannot remove another instance's.
/// </summary>
internal sealed class OutboxBatch
{
    /// <summary>The partition of all index rows, earliest due first.</summary>
    public const string DuePartition = "due";

    private const string RevisionName = "Revision";
    private const string MarkName = "Mark";
    private const string DueName = "Due";
    private const string CaseName = "Case";
    private const string FirstName = "First";

    private OutboxBatch(CaseNumber number, int first, List<WaitingEffect> effects) => (Case, First, Effects) = (number, first, effects);

    public CaseNumber Case { get; }

    /// <summary>The sequence number of the first event of the save.</summary>
    public int First { get; }

    public List<WaitingEffect> Effects { get; }

    public int Revision { get; private set; }

    /// <summary>The due time in its index row; null if it has none, because earlier batches must go first.</summary>
    public DateTimeOffset? Due { get; private set; }

    public ETag ETag { get; private init; }

    private string _mark = NewMark();

    public TableEntity? Index => Due is { } due
        ? new TableEntity(DuePartition, TableKeys.Join(TableKeys.Time(due), TableKeys.Text(Case.ToString()), TableKeys.Number(First), _mark))
        {
            [CaseName] = Case.ToString(), [FirstName] = First, [RevisionName] = Revision,
        }
        : null;

    public static OutboxBatch FromChange(CaseChange change)
    {
        var first = change.Events[0];
        return new OutboxBatch(change.Case, first.Sequence, [.. change.Effects.Select((e, n) => new WaitingEffect(n, e, first.At, first.At))]) { Due = first.At };
    }

    /// <summary>Recreates the batch of an effect whose original batch has been completed and deleted.</summary>
    public static OutboxBatch Recreate(CaseNumber number, int first) => new(number, first, []);

    public static OutboxBatch Read(CaseNumber number, TableEntity row) => new(
        number, int.Parse(row.RowKey.AsSpan(CaseRows.Outbox.Length), CultureInfo.InvariantCulture), StoreJson.Read<List<WaitingEffect>>(row.Text()))
    {
        Revision = row.GetInt32(RevisionName)!.Value, Due = row.GetString(DueName) is { } due ? TableKeys.Time(due) : null, ETag = row.ETag,
        _mark = row.GetString(MarkName),
    };

    /// <summary>The parts of an entry's key (<see cref="Entry"/>) after the case number.</summary>
    public static (int First, int Place) Parts(string key)
    {
        var parts = key.Split('/');
        return (int.Parse(parts[^2], CultureInfo.InvariantCulture), int.Parse(parts[^1], CultureInfo.InvariantCulture));
    }

    /// <summary>The batch and revision that an index row points to.</summary>
    public static (CaseNumber Case, int First, int Revision) Named(TableEntity index) =>
        (CaseNumber.Parse(index.GetString(CaseName)), index.GetInt32(FirstName)!.Value, index.GetInt32(RevisionName)!.Value);

    public static DateTimeOffset DueOf(TableEntity index) =>
        TableKeys.Time(index.RowKey[..index.RowKey.IndexOf(TableKeys.Part, StringComparison.Ordinal)]);

    /// <summary>Sets the due time. The index row changes only if the time does.</summary>
    public void Plan(DateTimeOffset? due)
    {
        Revision++;
        if (due == Due) return;
        _mark = NewMark();
        Due = due;
    }

    /// <summary>The batch's row, with keys only.</summary>
    public TableEntity Key() => new(CaseRows.Partition(Case), CaseRows.OutboxRow(First));

    public TableEntity Row()
    {
        var row = Key();
        (row[RevisionName], row[MarkName]) = (Revision, _mark);
        if (Due is { } due) row[DueName] = TableKeys.Time(due);
        return row.With(StoreJson.Write(Effects));
    }

    /// <summary>Whether an index row is the current one of this batch.</summary>
    public bool IsNamedBy(TableEntity index) => Index?.RowKey == index.RowKey;

    public OutboxEntry Entry(WaitingEffect effect) => new(
        Case, FormattableString.Invariant($"{Case}/{First}/{effect.Place}"), effect.Effect, effect.Attempts, effect.CreatedAt);

    private static string NewMark() => Guid.NewGuid().ToString("N");
}

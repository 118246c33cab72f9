using Azure.Data.Tables;
using Microsoft.Extensions.Logging;
using OnesqaBot.Adapters.Versions;

namespace OnesqaBot.Adapters.Tables;

/// <summary>Creates the table and upgrades it to the newest version. The version row is updated conditionally after each step.</summary>
internal sealed partial class TableVersion(StorageTable table, ILogger<TableVersion> log) : IVersionedStore
{
    public const string Partition = "store";

    public const string Row = "version";

    private const string Number = "Version";

    public IReadOnlyList<Func<StorageTable, CancellationToken, Task>> Steps { get; init; } = TableSchema.Steps;

    private int Newest => TableSchema.First + Steps.Count;

    public async Task Check(CancellationToken cancellation)
    {
        if (await table.Find(Partition, Row, cancellation) is { } row) CheckedVersion(row);
    }

    public async Task Upgrade(CancellationToken cancellation)
    {
        await table.Create(cancellation);
        while (true)
        {
            if (await table.Find(Partition, Row, cancellation) is not { } row)
            {
                // A concurrent instance writes the same value. A table with rows but no version row has the first version.
                await table.Submit([new(TableTransactionActionType.Add, ToEntity(await table.IsEmpty(cancellation) ? Newest : TableSchema.First))], cancellation);
                continue;
            }

            var version = CheckedVersion(row);
            if (version == Newest) break;
            await Steps[version - TableSchema.First](table, cancellation);
            // If another instance has completed the same step, the next iteration reads its row.
            await table.Submit([new(TableTransactionActionType.UpdateReplace, ToEntity(version + 1), row.ETag)], cancellation);
        }

        Opened(log, table.Name, Newest);
    }

    private int CheckedVersion(TableEntity row)
    {
        var version = row.GetInt32(Number) ?? TableSchema.First;
        return version <= Newest ? version : throw new NewerStoreException("table", table.Name, version, Newest);
    }

    private static TableEntity ToEntity(int version) => new(Partition, Row) { [Number] = version };

    [LoggerMessage(Level = LogLevel.Information, Message = "Opened table {Table} (version {Version})")]
    private static partial void Opened(ILogger logger, string table, int version);
}

using Azure.Data.Tables;
using Microsoft.Extensions.Logging;
using OnesqaBot.Adapters.Versions;

namespace OnesqaBot.Adapters.Tables;

/// <summary>Makes the table, and brings it to the newest version: its number stands in a row that moves on, under a condition, after each step.</summary>
internal sealed partial class TableVersion(StorageTable table, ILogger<TableVersion> log) : IVersionedStore
{
    public const string Partition = "store";

    public const string Row = "version";

    private const string Number = "Version";

    public IReadOnlyList<Func<StorageTable, CancellationToken, Task>> Steps { get; init; } = TableSchema.Steps;

    private int Newest => TableSchema.First + Steps.Count;

    public async Task Check(CancellationToken cancellation)
    {
        if (await table.Find(Partition, Row, cancellation) is { } row) Known(row);
    }

    public async Task Upgrade(CancellationToken cancellation)
    {
        await table.Create(cancellation);
        while (true)
        {
            if (await table.Find(Partition, Row, cancellation) is not { } row)
            {
                // Whoever else begins at the same time writes the same: a table with rows and no number is of the first version.
                await table.Submit([new(TableTransactionActionType.Add, ToEntity(await table.IsEmpty(cancellation) ? Newest : TableSchema.First))], cancellation);
                continue;
            }

            var version = Known(row);
            if (version == Newest) break;
            await Steps[version - TableSchema.First](table, cancellation);
            // Another may have done the same step at the same time; then its row is read.
            await table.Submit([new(TableTransactionActionType.UpdateReplace, ToEntity(version + 1), row.ETag)], cancellation);
        }

        Opened(log, table.Name, Newest);
    }

    private int Known(TableEntity row)
    {
        var version = row.GetInt32(Number) ?? TableSchema.First;
        return version <= Newest ? version : throw new NewerStoreException("ตาราง", "table", table.Name, version, Newest);
    }

    private static TableEntity ToEntity(int version) => new(Partition, Row) { [Number] = version };

    [LoggerMessage(Level = LogLevel.Information, Message = "Cases are kept in {Table} (version {Version})")]
    private static partial void Opened(ILogger logger, string table, int version);
}

using Azure.Data.Tables;
using Microsoft.Extensions.DependencyInjection;
using OnesqaBot.Adapters.Archive;
using OnesqaBot.Adapters.Tables;
using OnesqaBot.Adapters.Tests.Store;
using OnesqaBot.Adapters.Versions;
using OnesqaBot.Bot.Backup;
using OnesqaBot.Bot.Tests.BadDays.Support;
using OnesqaBot.Tests.Support;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Time;
using Xunit;

namespace OnesqaBot.Bot.Tests.Backup;

/// <summary>Rows that an earlier build named by a hash alone, and rows that are damaged, keep nobody from having a copy of a table.</summary>
public sealed class DamagedRowsTests(ServedAzurite azurite) : IClassFixture<ServedAzurite>, IDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly string LongKey = $"msteams/conversations/{new string('/', 300)}";
    private static readonly string LongCommand = $"{LongKey}/open";

    private readonly SqliteFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory, InlineData(false), InlineData(true)]
    public async Task What_was_named_by_a_hash_is_found_by_its_name_wherever_it_goes(bool tables)
    {
        await using var old = await Table();
        await Fill(old);
        await Forget(old);
        var records = await Records(old);
        await using var next = tables ? await Table() : _folder.Services();
        await next.GetRequiredService<IStoreArchive>().Write(records, None);
        Assert.Equal(records.Select(RecordJson.Compared).Order(StringComparer.Ordinal), (await Records(next)).Select(RecordJson.Compared).Order(StringComparer.Ordinal));

        var (memory, cases) = (next.GetRequiredService<IKeyValueStore>(), next.GetRequiredService<ICaseStore>());
        Assert.Equal(Changes.Number(1), await cases.Reserve(new FiscalYear(2570), "MOU", LongCommand, None));
        Assert.Equal(Changes.Number(2), await cases.Reserve(new FiscalYear(2570), "MOU", "next", None));
        var item = (await memory.Read([LongKey], None))[LongKey];
        Assert.Equal("state", item.Text);
        Assert.False(await memory.Write(new Dictionary<string, KeyValueItem> { [LongKey] = new("other", KeyValueItem.Absent) }, None));
        Assert.True(await memory.Write(new Dictionary<string, KeyValueItem> { [LongKey] = new("next", item.ETag) }, None));
        // From now on the name stands beside the hash.
        Assert.Contains(await Records(next), r => r is KeyValueRecord { Text: "next" } m && m.Key == LongKey);
        await memory.Delete([LongKey], None);
        Assert.Empty(await memory.Read([LongKey], None));
        Assert.DoesNotContain(await Records(next), r => r is KeyValueRecord { Text: "next" or "state" });
    }

    [Fact]
    public async Task A_backup_holds_what_damaged_rows_say_and_all_others()
    {
        await using var old = await Table();
        await Fill(old);
        var table = old.GetRequiredService<StorageTable>();
        var partition = CaseRows.Partition(Changes.Number(1));
        await table.Upsert(new TableEntity(partition, "o|000000900").With("{broken"), None);
        await table.Upsert(new TableEntity(partition, "c|card|person:x").With("""{"Case":"2570-MOU-001"}"""), None);
        await table.Upsert(new TableEntity("number|MOU", "c|x").With("no number"), None);
        await table.Upsert(new TableEntity(TablesOutbox.Dead, "1|x").With("[]"), None);
        await table.Upsert(new TableEntity("case|2570-MOU-009", CaseRows.EventRow(1)).With("""[{"of":"nobody"}]"""), None);
        await Forget(old);

        using var folder = new TempFolder();
        string[] settings = ["--Tables:ConnectionString", azurite.ConnectionString, "--Tables:Table", Name(table)];
        using (var backup = BotProcess.Command(folder.Sub("data"), ["backup", folder.Sub("a.zip")], settings))
        {
            Assert.Equal((0, ""), (await backup.Ends(TimeSpan.FromSeconds(90)), backup.Errors));
            Assert.Contains("Damaged records", backup.Output, StringComparison.Ordinal);
        }

        Assert.Equal(0, await BackupCommand.Run(["restore", folder.Sub("a.zip"), "--Bot:DataFolder", folder.Sub("new")], TextWriter.Null));
        await using var restored = _folder.Services(folder.Sub("new/onesqabot.db"));
        var damaged = (await Records(restored)).OfType<KeyValueRecord>().Where(r => r.Key.StartsWith("damaged/", StringComparison.Ordinal)).Select(r => r.Text);
        Assert.Equal(["[]", """[{"of":"nobody"}]""", "no number", """{"Case":"2570-MOU-001"}""", "{broken"], damaged.Order(StringComparer.Ordinal));
        Assert.Equal("เรื่อง", (await restored.GetRequiredService<ICaseStore>().Find(Changes.Number(1), None))!.Case.Subject);
        Assert.Equal("state", (await restored.GetRequiredService<IKeyValueStore>().Read([LongKey], None))[LongKey].Text);
    }

    private static async Task Fill(ServiceProvider services)
    {
        var cases = services.GetRequiredService<ICaseStore>();
        var number = await cases.Reserve(new FiscalYear(2570), "MOU", LongCommand, None);
        await cases.Save(Changes.Open(number, effects: [Changes.Card("malee")]), None);
        await services.GetRequiredService<IKeyValueStore>().Write(new Dictionary<string, KeyValueItem> { [LongKey] = new("state", null) }, None);
    }

    /// <summary>As the builds did that kept no text beside a hash.</summary>
    private static async Task Forget(ServiceProvider services)
    {
        var (table, forgotten) = (services.GetRequiredService<StorageTable>(), 0);
        foreach (var partition in new[] { "memory", "number|MOU" })
        foreach (var row in await StorageTable.All(table.Range(partition, "0", "}"), None))
        {
            if (!row.Remove("Key")) continue;
            await table.Upsert(row, None);
            forgotten++;
        }

        Assert.Equal(2, forgotten);
    }

    private static string Name(StorageTable table) => new Uri(table.Name).Segments[^1];

    private static async Task<List<StoreRecord>> Records(ServiceProvider services)
    {
        var all = new List<StoreRecord>();
        await foreach (var record in services.GetRequiredService<IStoreArchive>().Read(None)) all.Add(record);
        return all;
    }

    private async Task<ServiceProvider> Table()
    {
        var services = new ServiceCollection().AddLogging()
            .AddTablesStore(o => (o.ConnectionString, o.Table) = (azurite.ConnectionString, $"t{Guid.NewGuid():N}")).BuildServiceProvider();
        foreach (var store in services.GetServices<IVersionedStore>()) await store.Upgrade(None);
        return services;
    }
}

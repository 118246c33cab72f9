using System.Collections.Concurrent;
using Azure.Data.Tables;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using OnesqaBot.Adapters.Tables;
using OnesqaBot.Adapters.Versions;
using OnesqaBot.Tests.Support;
using Xunit;

namespace OnesqaBot.Adapters.Tests.Store;

/// <summary>Table and folder are brought forward step by step, by several instances at once and after one died halfway.</summary>
[Collection(AzuriteTests.Name)]
public sealed class VersionTests(Azurite azurite)
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task A_table_without_a_number_is_brought_forward_once_for_all_instances()
    {
        var table = await Table();
        await table.Upsert(new TableEntity("memory", "a") { ["Text"] = "old" }, None);
        var ran = new ConcurrentQueue<int>();
        Func<StorageTable, CancellationToken, Task>[] steps =
        [
            async (t, c) => { ran.Enqueue(1); await t.Upsert(new TableEntity("memory", "b"), c); },
            async (t, c) => { ran.Enqueue(2); Assert.NotNull(await t.Find("memory", "b", c)); await t.Upsert(new TableEntity("memory", "c"), c); },
        ];
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => VersionOf(table, steps).Upgrade(None)));
        Assert.NotNull(await table.Find("memory", "c", None));
        Assert.Equal(3, await Number(table));
        var before = ran.Count;
        await VersionOf(table, steps).Upgrade(None);
        Assert.Equal(before, ran.Count);
        // No step ran before the one that it builds on had ended.
        Assert.Equal(1, ran.First());
    }

    [Fact]
    public async Task A_step_that_was_broken_off_runs_again_and_the_table_keeps_its_number_until_then()
    {
        var table = await Table();
        await table.Upsert(new TableEntity("memory", "a"), None);
        var dies = true;
        Func<StorageTable, CancellationToken, Task>[] steps =
        [
            async (t, c) =>
            {
                await t.Upsert(new TableEntity("memory", "b"), c);
                if (dies) throw new TimeoutException();
                await t.Upsert(new TableEntity("memory", "c"), c);
            },
        ];
        await Assert.ThrowsAsync<TimeoutException>(() => VersionOf(table, steps).Upgrade(None));
        Assert.Equal(1, await Number(table));
        dies = false;
        await VersionOf(table, steps).Upgrade(None);
        Assert.NotNull(await table.Find("memory", "c", None));
        Assert.Equal(2, await Number(table));
    }

    [Fact]
    public async Task A_fresh_table_is_of_the_newest_version_and_a_newer_one_is_refused_untouched()
    {
        var table = await Table();
        Func<StorageTable, CancellationToken, Task> never = (_, _) => throw new InvalidOperationException("There is nothing to bring forward.");
        await VersionOf(table, never).Upgrade(None);
        Assert.Equal(2, await Number(table));
        var fault = await Assert.ThrowsAsync<NewerStoreException>(() => VersionOf(table).Check(None));
        Assert.Contains("newer version of the bot", fault.Message, StringComparison.Ordinal);
        Assert.Equal(2, await Number(table));
    }

    [Fact]
    public async Task Cases_that_an_earlier_version_opened_are_found_by_their_words()
    {
        var table = await Table();
        var store = new TablesCaseStore(table, TimeProvider.System, NullLogger<TablesCaseStore>.Instance);
        var number = Changes.Number(1);
        await store.Save(Changes.Open(number, subject: "NIAD-QE (ญี่ปุ่น)"), None);
        foreach (var row in await StorageTable.All(table.Range(SearchIndex.Partition(number.Year), "0", "}"), None)) await table.Delete(row.PartitionKey, row.RowKey, None);
        Assert.Empty((await store.Search(new([new("niad", [])]), 5, None)).Cases);

        await new TableVersion(table, NullLogger<TableVersion>.Instance).Upgrade(None);
        Assert.Equal(number, Assert.Single((await store.Search(new([new("niad", [])]), 5, None)).Cases).Number);
    }

    [Fact]
    public async Task A_folder_is_brought_forward_and_a_step_that_was_broken_off_runs_again()
    {
        using var folder = new TempFolder();
        folder.Write("calendar.ics", "old");
        var dies = true;
        async Task Step(string path, CancellationToken c)
        {
            await File.WriteAllTextAsync(Path.Combine(path, "half"), "", c);
            if (dies) throw new TimeoutException();
            await File.WriteAllTextAsync(Path.Combine(path, "calendar.ics"), "new", c);
        }

        await Assert.ThrowsAsync<TimeoutException>(() => VersionOf(folder, Step).Upgrade(None));
        Assert.Equal("old", await File.ReadAllTextAsync(folder.Sub("calendar.ics")));
        dies = false;
        await VersionOf(folder, Step).Upgrade(None);
        Assert.Equal("new", await File.ReadAllTextAsync(folder.Sub("calendar.ics")));
        await VersionOf(folder, Step).Check(None);

        var before = await File.ReadAllTextAsync(folder.Sub(DataFolder.VersionFile));
        await Assert.ThrowsAsync<NewerStoreException>(() => VersionOf(folder).Check(None));
        Assert.Equal(before, await File.ReadAllTextAsync(folder.Sub(DataFolder.VersionFile)));
    }

    private static TableVersion VersionOf(StorageTable table, params Func<StorageTable, CancellationToken, Task>[] steps) =>
        new(table, NullLogger<TableVersion>.Instance) { Steps = steps };

    private static DataFolder VersionOf(TempFolder folder, params Func<string, CancellationToken, Task>[] steps) =>
        new(Options.Create(new DataFolderOptions { Folder = folder.Path })) { Steps = steps };

    private static async Task<int?> Number(StorageTable table) => (await table.Find(TableVersion.Partition, TableVersion.Row, None))?.GetInt32("Version");

    private async Task<StorageTable> Table()
    {
        var table = new StorageTable(Options.Create(new TablesOptions { ConnectionString = azurite.ConnectionString, Table = $"t{Guid.NewGuid():N}" }));
        await table.Create(None);
        return table;
    }
}

using Azure.Data.Tables;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;
using OnesqaBot.Adapters.Tables;
using OnesqaBot.Adapters.Versions;
using OnesqaBot.Bot.Tests.BadDays.Support;
using OnesqaBot.Tests.Support;
using Xunit;

namespace OnesqaBot.Bot.Tests.Versions;

/// <summary>Data of a newer version ends the start with a sentence, and nothing of it is touched; neither of what is older beside it.</summary>
public sealed class NewerStoreTests(SharedAzurite azurite) : IClassFixture<SharedAzurite>
{
    [Fact]
    public async Task A_newer_folder_is_left_alone_with_the_database_in_it()
    {
        using var folder = await Started();
        File.WriteAllText(folder.Sub($"data/{DataFolder.VersionFile}"), "{\"Version\":99}");
        await Refuses(folder, "The data folder");
    }

    [Fact]
    public async Task A_newer_database_is_left_alone_with_the_folder_around_it()
    {
        using var folder = await Started();
        using (var connection = new SqliteConnection($"Data Source={folder.Sub("data/onesqabot.db")};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "INSERT INTO schema_version (version, applied_at) VALUES (99, '')";
            command.ExecuteNonQuery();
        }

        // A folder that says no version would be given one.
        File.Delete(folder.Sub($"data/{DataFolder.VersionFile}"));
        await Refuses(folder, "The database");
    }

    [Fact]
    public async Task A_newer_table_is_left_alone()
    {
        using var folder = new TempFolder();
        Directory.CreateDirectory(folder.Sub("data"));
        var name = $"t{Guid.NewGuid():N}";
        var table = new StorageTable(Options.Create(new TablesOptions { ConnectionString = azurite.ConnectionString, Table = name }));
        await table.Create(default);
        await table.Upsert(new TableEntity(TableVersion.Partition, TableVersion.Row) { ["Version"] = 99 }, default);
        await Refuses(folder, "The table", "--Tables:ConnectionString", azurite.ConnectionString, "--Tables:Table", name);
        Assert.Single(await StorageTable.All(table.All(default), default));
    }

    private static async Task<TempFolder> Started()
    {
        var folder = new TempFolder();
        using var bot = BotProcess.Start(folder.Sub("data"));
        await bot.Address.WaitAsync(TimeSpan.FromSeconds(180));
        await bot.Stop(TimeSpan.FromSeconds(60));
        return folder;
    }

    private static async Task Refuses(TempFolder folder, string named, params string[] settings)
    {
        var before = Content(folder);
        using var bot = BotProcess.Start(folder.Sub("data"), settings);
        Assert.NotEqual(0, await bot.Ends(TimeSpan.FromSeconds(60)));
        Assert.Contains($"{named} ", bot.Errors, StringComparison.Ordinal);
        Assert.Contains("by a newer version", bot.Errors, StringComparison.Ordinal);
        Assert.Contains("99", bot.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", bot.Output + bot.Errors, StringComparison.Ordinal);
        Assert.Equal(before, Content(folder));
    }

    private static Dictionary<string, string> Content(TempFolder folder) =>
        Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories).ToDictionary(f => f, f => Convert.ToBase64String(File.ReadAllBytes(f)));
}

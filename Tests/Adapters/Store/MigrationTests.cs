using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using OnesqaBot.Adapters.Sqlite;
using OnesqaBot.Workflow.Ports;
using Xunit;

namespace OnesqaBot.Adapters.Tests.Store;

public sealed class MigrationTests
{
    private const int Full = 13;

    [Fact]
    public void A_full_disk_is_told_of_and_not_the_rollback_that_it_has_done_already()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        using var session = new SqliteSession(connection);
        session.Number("PRAGMA max_page_count = 4");
        Assert.Equal(Full, Assert.Throws<SqliteException>(() => Migration.Upgrade(session, "x", TimeProvider.System)).SqliteErrorCode);
    }

    [Fact]
    public async Task Cases_that_an_earlier_version_opened_are_found_by_their_words()
    {
        using var folder = new SqliteFolder();
        await using (var services = folder.Services())
            await services.GetRequiredService<ICaseStore>().Save(Changes.Open(Changes.Number(1), subject: "NIAD-QE (ญี่ปุ่น)"), CancellationToken.None);
        using (var connection = new SqliteConnection($"Data Source={folder.File};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "DROP TABLE search; ALTER TABLE dead_letters DROP COLUMN reason; DELETE FROM schema_version WHERE version > 3";
            command.ExecuteNonQuery();
        }

        await using var upgraded = folder.Services();
        Assert.Equal(Changes.Number(1), Assert.Single((await upgraded.GetRequiredService<ICaseStore>().Search(new([new("ญีปุน", [])]), 5, CancellationToken.None)).Cases).Number);
    }
}

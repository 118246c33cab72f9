using Microsoft.Data.Sqlite;
using OnesqaBot.Adapters.Sqlite;
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
        Assert.Equal(Full, Assert.Throws<SqliteException>(() => Migration.Bring(session, "x", TimeProvider.System)).SqliteErrorCode);
    }
}

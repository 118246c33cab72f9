using Microsoft.Extensions.Logging;
using OnesqaBot.Adapters.Versions;

namespace OnesqaBot.Adapters.Sqlite;

/// <summary>Checks and upgrades the schema of the database file.</summary>
internal sealed partial class SqliteVersion(StoreFile file, ILogger<SqliteVersion> log) : IVersionedStore
{
    public Task Check(CancellationToken cancellation)
    {
        file.Check();
        return Task.CompletedTask;
    }

    public Task Upgrade(CancellationToken cancellation)
    {
        var version = file.Open();
        Opened(log, file.Path, version);
        return Task.CompletedTask;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Opened database {File} (schema {Version})")]
    private static partial void Opened(ILogger logger, string file, int version);
}

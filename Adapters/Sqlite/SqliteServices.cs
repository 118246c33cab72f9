using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OnesqaBot.Adapters.Archive;
using OnesqaBot.Adapters.Versions;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Adapters.Sqlite;

/// <summary>Registers the SQLite store.</summary>
public static class SqliteServices
{
    /// <summary>Keeps cases, outbox, conversations and the key-value store in one SQLite file, which is opened when the host starts.</summary>
    public static IServiceCollection AddSqliteStore(this IServiceCollection services, Action<SqliteStoreOptions>? configure = null)
    {
        services.AddOptions<SqliteStoreOptions>().Configure(o => configure?.Invoke(o)).ValidateDataAnnotations().ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        return services
            .AddLogging()
            .AddSingleton<StoreFile>()
            .AddSingleton<SqliteOutbox>()
            .AddSingleton<ICaseStore, SqliteCaseStore>()
            .AddSingleton<IOutbox>(s => s.GetRequiredService<SqliteOutbox>())
            .AddSingleton<IConversations, SqliteConversations>()
            .AddSingleton<IKeyValueStore, SqliteKeyValueStore>()
            .AddSingleton<IStoreArchive, SqliteArchive>()
            .AddVersioned<SqliteVersion>()
            .AddStoreHealth(s => new StoreHealth(
                s.GetRequiredService<StoreFile>().Probe,
                "The database cannot be read: check that its file is in place, the folder's permissions and the free disk space"));
    }
}

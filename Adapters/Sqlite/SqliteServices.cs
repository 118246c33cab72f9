using Microsoft.Extensions.DependencyInjection;
using OnesqaBot.Workflow;

namespace OnesqaBot.Adapters.Sqlite;

/// <summary>Registers the embedded store: a file, no server.</summary>
public static class SqliteServices
{
    /// <param name="path">The database file; made when there is none.</param>
    public static IServiceCollection AddSqliteStore(this IServiceCollection services, Func<IServiceProvider, string> path) => services
        .AddSingleton(s => new SqliteFile(path(s)))
        .AddSingleton<ICaseStore, SqliteCaseStore>()
        .AddSingleton<IOutbox, SqliteOutbox>()
        .AddSingleton<IConversations, SqliteConversations>()
        .AddSingleton<IMemory, SqliteMemory>();
}

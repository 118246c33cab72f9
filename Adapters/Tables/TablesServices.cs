using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OnesqaBot.Adapters.Archive;
using OnesqaBot.Adapters.Versions;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Adapters.Tables;

/// <summary>Registers Azure Table Storage.</summary>
public static class TablesServices
{
    /// <summary>
    /// Keeps cases, outbox, conversations and the key-value store in one table, shared by any number of instances. The table is created
    /// when the host starts.
    /// </summary>
    public static IServiceCollection AddTablesStore(this IServiceCollection services, Action<TablesOptions>? configure = null)
    {
        services.AddOptions<TablesOptions>().Configure(o => configure?.Invoke(o)).ValidateDataAnnotations().ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        return services
            .AddLogging()
            .AddSingleton<StorageTable>()
            .AddSingleton<TablesOutbox>()
            .AddSingleton<ICaseStore, TablesCaseStore>()
            .AddSingleton<IOutbox>(s => s.GetRequiredService<TablesOutbox>())
            .AddSingleton<IConversations, TablesConversations>()
            .AddSingleton<IKeyValueStore, TablesKeyValueStore>()
            .AddSingleton<IStoreArchive, TablesArchive>()
            .AddVersioned<TableVersion>()
            .AddStoreHealth(s => new StoreHealth(
                s.GetRequiredService<StorageTable>().Probe,
                "Table Storage does not respond: check the Tables settings, that the storage account is up, and that the bot has the role Storage Table Data Contributor"));
    }
}

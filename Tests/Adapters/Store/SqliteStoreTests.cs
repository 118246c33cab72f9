using Microsoft.Extensions.DependencyInjection;
using OnesqaBot.Adapters.Sqlite;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Adapters.Tests.Store;

public sealed class SqliteStoreTests : StoreContract, IDisposable
{
    private readonly SqliteFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    protected override OpenStore Open() => _folder.Open();
}

/// <summary>A folder of its own for one test's database, and the instances opened on it.</summary>
internal sealed class SqliteFolder : IDisposable
{
    private readonly List<ServiceProvider> _opened = [];

    public string Folder { get; } = Directory.CreateTempSubdirectory("onesqa-store-").FullName;

    public string File => Path.Combine(Folder, "data", "ฐานข้อมูล store.db");

    public OpenStore Open() => Stores(Services());

    public ServiceProvider Services(string? file = null)
    {
        var services = new ServiceCollection().AddLogging().AddSqliteStore(o => o.File = file ?? File).BuildServiceProvider();
        _opened.Add(services);
        return services;
    }

    public void Dispose()
    {
        foreach (var services in _opened) services.Dispose();
        Directory.Delete(Folder, recursive: true);
    }

    private static OpenStore Stores(ServiceProvider services) => new(
        services.GetRequiredService<ICaseStore>(), services.GetRequiredService<IOutbox>(),
        services.GetRequiredService<IConversations>(), services.GetRequiredService<IKeyValueStore>());
}

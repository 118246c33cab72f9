using Microsoft.Extensions.DependencyInjection;
using OnesqaBot.Adapters.Tables;
using OnesqaBot.Workflow;
using Xunit;

namespace OnesqaBot.Tests.Store;

[Collection(AzuriteTests.Name)]
public sealed class TablesStoreTests(Azurite azurite) : StoreContract, IDisposable
{
    private readonly string _table = $"t{Guid.NewGuid():N}";
    private readonly List<ServiceProvider> _opened = [];

    public void Dispose()
    {
        foreach (var services in _opened) services.Dispose();
    }

    [Fact]
    public async Task What_was_given_up_can_be_read()
    {
        await Store.Cases.Save(Changes.Open(Changes.Number(1), effects: [Changes.Card("a")]), None);
        var entry = Assert.Single(await Store.Outbox.Claim("o", 1, Changes.T0, TimeSpan.FromMinutes(1), None));
        await Store.Outbox.GiveUp(entry, "ไม่พบผู้รับ", None);
        var dead = Assert.Single(await ((TablesOutbox)Open().Outbox).DeadLetters(10, None));
        Assert.Equal((entry.Key, entry.Effect, 1, "ไม่พบผู้รับ", entry.CreatedAt), (dead.Key, dead.Effect, dead.Attempts, dead.Error, dead.CreatedAt));
    }

    protected override OpenStore Open()
    {
        var services = new ServiceCollection().AddLogging()
            .AddTablesStore(o => (o.ConnectionString, o.Table) = (azurite.ConnectionString, _table)).BuildServiceProvider();
        _opened.Add(services);
        services.GetRequiredService<StorageTable>().Create(None).GetAwaiter().GetResult();
        return new(
            services.GetRequiredService<ICaseStore>(), services.GetRequiredService<IOutbox>(),
            services.GetRequiredService<IConversations>(), services.GetRequiredService<IMemory>());
    }
}

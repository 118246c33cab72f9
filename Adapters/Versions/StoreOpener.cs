using Microsoft.Extensions.Hosting;

namespace OnesqaBot.Adapters.Versions;

/// <summary>
/// Opens every store when the host starts, so that a broken store stops the bot then and not at the first command. All stores
/// are checked before the first is changed, so that a refused start leaves everything untouched.
/// </summary>
public sealed class StoreOpener(IEnumerable<IVersionedStore> stores) : IHostedService
{
    public async Task Open(CancellationToken cancellation)
    {
        foreach (var store in stores) await store.Check(cancellation);
        foreach (var store in stores) await store.Upgrade(cancellation);
    }

    public Task StartAsync(CancellationToken cancellationToken) => Open(cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

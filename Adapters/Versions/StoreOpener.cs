using Microsoft.Extensions.Hosting;

namespace OnesqaBot.Adapters.Versions;

/// <summary>
/// Opens every store when the host starts: a broken one stops the bot then, not at somebody's first command. All are looked
/// at before the first is changed, so that a start that is refused leaves everything as it was.
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

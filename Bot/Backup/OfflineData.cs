using OnesqaBot.Adapters.Archive;
using OnesqaBot.Adapters.Versions;
using OnesqaBot.Bot.Hosting;
using OnesqaBot.Bot.Instances;

namespace OnesqaBot.Bot.Backup;

/// <summary>A store and data folder, opened without running the bot.</summary>
internal sealed class OfflineData : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private OfflineData(ServiceProvider services, StoreKind kind, string folder) =>
        (_services, Kind, Files) = (services, kind, new FolderFiles(folder, StateServices.Database));

    public StoreKind Kind { get; }

    public IStoreArchive Archive => _services.GetRequiredService<IStoreArchive>();

    public InstanceRegister Instances => _services.GetRequiredService<InstanceRegister>();

    public FolderFiles Files { get; }

    public static OfflineData Create(IConfiguration settings, StoreKind kind)
    {
        if (kind == StoreKind.Tables && StateServices.KindOf(settings) != kind)
            throw new StartException("Table Storage is not configured: set Tables:Endpoint or Tables:ConnectionString");
        var services = new ServiceCollection().AddLogging().AddSingleton(settings);
        services.AddOptions<BotOptions>().BindConfiguration("Bot");
        services.AddStore(settings, kind);
        return new OfflineData(services.BuildServiceProvider(), kind, settings["Bot:DataFolder"] ?? new BotOptions().DataFolder);
    }

    /// <summary>Opens the store, creating it if it does not exist and upgrading it to this version.</summary>
    /// <exception cref="NewerStoreException">The store was written by a newer version of the bot.</exception>
    public Task Open(CancellationToken cancellation) => _services.GetRequiredService<StoreOpener>().Open(cancellation);

    /// <exception cref="StartException">There is no store.</exception>
    public async Task OpenExisting(CancellationToken cancellation)
    {
        if (!await Archive.Exists(cancellation)) throw new StartException($"There is no data at {Archive.Place}");
        await Open(cancellation);
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}

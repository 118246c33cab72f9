using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace OnesqaBot.Adapters.Versions;

/// <summary>Registers stores whose version is checked when the host starts.</summary>
public static class VersionServices
{
    public static IServiceCollection AddVersioned<TStore>(this IServiceCollection services)
        where TStore : class, IVersionedStore
    {
        services.TryAddSingleton<StoreOpener>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, StoreOpener>(s => s.GetRequiredService<StoreOpener>()));
        return services.AddSingleton<IVersionedStore, TStore>();
    }

    /// <summary>Registers the folder of documents, calendar and incoming files.</summary>
    public static IServiceCollection AddDataFolder(this IServiceCollection services) => services.AddVersioned<DataFolder>();
}

using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Adapters.Local;

/// <summary>Registers the adapters that keep documents and the calendar on this machine.</summary>
public static class LocalServices
{
    /// <summary>Files documents in a folder. The host serves them with <see cref="LocalFilesEndpoint.MapLocalFiles"/>.</summary>
    public static IServiceCollection AddLocalDocuments(this IServiceCollection services, Action<LocalDocumentsOptions>? configure = null)
    {
        services.AddOptions<LocalDocumentsOptions>().Configure(o => configure?.Invoke(o)).ValidateDataAnnotations().ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        return services.AddSingleton<DocumentTree>().AddSingleton<FileLinks>().AddSingleton<IDocuments, LocalDocuments>();
    }

    /// <summary>Keeps incoming files in a folder.</summary>
    public static IServiceCollection AddLocalIncomingFiles(this IServiceCollection services, Action<IncomingFilesOptions>? configure = null)
    {
        services.AddOptions<IncomingFilesOptions>().Configure(o => configure?.Invoke(o)).ValidateDataAnnotations().ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<SourcePolicy>();
        services.AddHttpClient(FileDownloader.Client, client => client.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(s => new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                UseCookies = false,
                // With a proxy, the proxy would resolve the host name, bypassing the check of its addresses.
                UseProxy = false,
                ConnectTimeout = TimeSpan.FromSeconds(15),
                ConnectCallback = s.GetRequiredService<SourcePolicy>().Connect,
            })
            // Download links are secrets and must not be logged.
            .RemoveAllLoggers();
        return services.AddSingleton<FileDownloader>().AddSingleton<IIncomingFiles, LocalIncomingFiles>();
    }

    /// <summary>Puts meetings in an .ics file.</summary>
    public static IServiceCollection AddLocalCalendar(this IServiceCollection services, Action<LocalCalendarOptions>? configure = null)
    {
        services.AddOptions<LocalCalendarOptions>().Configure(o => configure?.Invoke(o)).ValidateDataAnnotations().ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        return services.AddSingleton<ICalendar, LocalCalendar>();
    }
}

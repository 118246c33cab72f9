using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OnesqaBot.Adapters.Local;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Adapters.Teams;

/// <summary>Registers the bot SDK's adapter and the ports built on it.</summary>
public static class TeamsServices
{
    private const string ConnectorClient = "connector";

    /// <summary>Separate from the connector's client, because its failures are not delivery failures.</summary>
    private const string KeysClient = "signing-keys";

    /// <summary>Short, because the metadata document and the keys are two small files.</summary>
    private static readonly TimeSpan KeysTimeout = TimeSpan.FromSeconds(10);

    /// <summary>Cached clients reuse their connections. This limits how long, so that a DNS change is noticed.</summary>
    private static readonly TimeSpan ConnectionLifetime = TimeSpan.FromMinutes(5);

    /// <typeparam name="TAdapter">The host's adapter, with its handling of unhandled errors.</typeparam>
    public static IServiceCollection AddTeams<TAdapter>(this IServiceCollection services)
        where TAdapter : ChannelAdapter
    {
        services.AddOptions<ChannelOptions>().BindConfiguration("Channel").ValidateDataAnnotations().ValidateOnStart();
        services.AddTransient<ConnectorFaults>();
        services.AddSharedClient(ConnectorClient, Timeout.InfiniteTimeSpan).AddHttpMessageHandler<ConnectorFaults>();
        services.AddSharedClient(KeysClient, KeysTimeout);
        services.AddSingleton(s => ChannelSettings.Read(s.GetRequiredService<IConfiguration>()));
        // The host may register its own.
        services.TryAddSingleton(s => ChannelCredentials.Create(
            s.GetRequiredService<ChannelSettings>(), s.GetRequiredService<IConfiguration>(), s.GetRequiredService<ILogger<ServiceClientCredentialsFactory>>()));
        services.AddSingleton(s => new SigningKeys(
            s.GetRequiredService<ChannelSettings>().OpenIdMetadata, s.Client(KeysClient), s.GetRequiredService<IOptions<ChannelOptions>>().Value.KeysEvery));
        services.AddSingleton<ChannelTokenValidator>();
        services.AddSingleton(s => new ConnectorClients(
            s.GetRequiredService<ChannelSettings>(), s.GetRequiredService<ServiceClientCredentialsFactory>(), () => s.Client(ConnectorClient)));
        services.AddSingleton<BotFrameworkAuthentication, ChannelAuthentication>();
        services.AddSingleton<TAdapter>();
        services.AddSingleton<ChannelAdapter>(s => s.GetRequiredService<TAdapter>());
        services.AddSingleton<ISourceCredentials, ChannelFileCredentials>();
        services.AddSingleton<IMessenger, ConnectorMessenger>();
        return services;
    }

    private static HttpClient Client(this IServiceProvider services, string name) =>
        services.GetRequiredService<IHttpClientFactory>().CreateClient(name);

    private static IHttpClientBuilder AddSharedClient(this IServiceCollection services, string name, TimeSpan timeout) => services
        .AddHttpClient(name, client => client.Timeout = timeout)
        .UseSocketsHttpHandler((handler, _) => handler.PooledConnectionLifetime = ConnectionLifetime)
        .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
        // The default loggers write four lines per call that contain people's addresses. Callers log failures.
        .RemoveAllLoggers();
}

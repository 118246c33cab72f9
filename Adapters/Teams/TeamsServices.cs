using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OnesqaBot.Adapters.Local;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Adapters.Teams;

/// <summary>Registers the bot SDK's adapter and the ports that stand on it.</summary>
public static class TeamsServices
{
    private const string ConnectorClient = "connector";

    /// <summary>Apart from the connector's: its faults are no deliveries, and known keys must outlive them.</summary>
    private const string KeysClient = "signing-keys";

    /// <summary>Document and keys of the channel service's identity are two small files.</summary>
    private static readonly TimeSpan KeysTimeout = TimeSpan.FromSeconds(10);

    /// <summary>Kept clients keep their connections: after so long each is made anew, so that a moved service is found.</summary>
    private static readonly TimeSpan ConnectionLifetime = TimeSpan.FromMinutes(5);

    /// <typeparam name="TAdapter">The host's adapter: the SDK's with what the host does on an unhandled error.</typeparam>
    public static IServiceCollection AddTeams<TAdapter>(this IServiceCollection services)
        where TAdapter : ChannelAdapter
    {
        services.AddOptions<ChannelOptions>().BindConfiguration("Channel").ValidateDataAnnotations().ValidateOnStart();
        services.AddTransient<ConnectorFaults>();
        services.AddKeptClient(ConnectorClient, Timeout.InfiniteTimeSpan).AddHttpMessageHandler<ConnectorFaults>();
        services.AddKeptClient(KeysClient, KeysTimeout);
        services.AddSingleton(s => ChannelSettings.Read(s.GetRequiredService<IConfiguration>()));
        // The host may bring its own.
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

    private static HttpClient Client(this IServiceProvider services, string name) => services.GetRequiredService<IHttpClientFactory>().CreateClient(name);

    private static IHttpClientBuilder AddKeptClient(this IServiceCollection services, string name, TimeSpan timeout) => services
        .AddHttpClient(name, client => client.Timeout = timeout)
        .UseSocketsHttpHandler((handler, _) => handler.PooledConnectionLifetime = ConnectionLifetime)
        .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
        // Four lines of log a call, with addresses of people in them; what fails is logged by who called.
        .RemoveAllLoggers();
}

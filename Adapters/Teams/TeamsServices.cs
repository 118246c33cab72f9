using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OnesqaBot.Workflow;

namespace OnesqaBot.Adapters.Teams;

/// <summary>Registers the bot SDK's adapter and the ports that stand on it.</summary>
public static class TeamsServices
{
    /// <summary>One call to the channel service takes at most this long.</summary>
    private static readonly TimeSpan CallTimeout = TimeSpan.FromSeconds(15);

    /// <typeparam name="TAdapter">The host's adapter: the SDK's with what the host does on an unhandled error.</typeparam>
    public static IServiceCollection AddTeams<TAdapter>(this IServiceCollection services)
        where TAdapter : CloudAdapter
    {
        services.AddTransient<ConnectorFaults>();
        // The SDK takes the factory's default client.
        services.AddHttpClient(Options.DefaultName, client => client.Timeout = CallTimeout)
            .AddHttpMessageHandler<ConnectorFaults>()
            // Four lines of log a call, with addresses of people in them; what fails is logged by who called.
            .RemoveAllLoggers();
        services.AddSingleton<BotFrameworkAuthentication>(s => new ConfigurationBotFrameworkAuthentication(
            s.GetRequiredService<IConfiguration>(),
            httpClientFactory: s.GetRequiredService<IHttpClientFactory>(),
            logger: s.GetRequiredService<ILogger<ConfigurationBotFrameworkAuthentication>>()));
        services.AddSingleton<TAdapter>();
        services.AddSingleton<CloudAdapter>(s => s.GetRequiredService<TAdapter>());
        services.AddSingleton<IBotFrameworkHttpAdapter>(s => s.GetRequiredService<TAdapter>());
        services.AddSingleton<IMessenger, ConnectorMessenger>();
        return services;
    }
}

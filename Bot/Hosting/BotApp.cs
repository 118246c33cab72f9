using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration.Memory;

namespace OnesqaBot.Bot.Hosting;

/// <summary>Startup steps that run outside service registration.</summary>
internal static partial class BotApp
{
    /// <summary>Sets the URL to listen on when no other configuration source does.</summary>
    public static WebApplicationBuilder UseDefaultUrl(this WebApplicationBuilder builder, string url)
    {
        builder.Configuration.Sources.Insert(0, new MemoryConfigurationSource { InitialData = [new("urls", url)] });
        return builder;
    }

    /// <summary>Logs which callers are accepted, so that an operator neither assumes token protection nor wonders about refused calls.</summary>
    public static WebApplication LogCallerPolicy(this WebApplication app)
    {
        if (app.Services.GetRequiredService<CallerPolicy>().LoopbackOnly) LoopbackOnly(app.Logger);
        else TokensNeeded(app.Logger);
        return app;
    }

    /// <summary>Reads the bot's identity eagerly, so that an invalid one stops startup with a message that names the setting.</summary>
    /// <exception cref="StartException">The identity settings are inconsistent.</exception>
    public static WebApplication ReadIdentity(this WebApplication app)
    {
        try
        {
            app.Services.GetRequiredService<BotFrameworkAuthentication>();
            return app;
        }
        catch (ArgumentException e)
        {
            throw new StartException($"The bot's identity settings are invalid: {e.Message}", e);
        }
    }

    /// <summary>
    /// Runs until shutdown is requested. Unlike the framework, also stops the host after a failed start: background services that
    /// started before the address turned out to be unusable would otherwise keep running while the store is closed under them.
    /// </summary>
    public static async Task Serve(this WebApplication app)
    {
        await using (app)
        {
            try
            {
                await app.StartAsync();
            }
            catch
            {
                await StopAfterFailedStart(app);
                throw;
            }

            await app.WaitForShutdownAsync();
        }
    }

    private static async Task StopAfterFailedStart(WebApplication app)
    {
        try
        {
            await app.StopAsync();
        }
        catch (Exception)
        {
            // A host that failed before any service started cannot be stopped. The original exception is the one to report.
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "MicrosoftAppId is not set: only callers on this machine are accepted, without tokens")]
    private static partial void LoopbackOnly(ILogger logger);

    [LoggerMessage(Level = LogLevel.Information, Message = "MicrosoftAppId is set: every caller needs a token issued by the channel service")]
    private static partial void TokensNeeded(ILogger logger);
}

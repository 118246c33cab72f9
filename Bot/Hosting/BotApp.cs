using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration.Memory;

namespace OnesqaBot.Bot.Hosting;

/// <summary>The steps of starting that are no registrations.</summary>
internal static partial class BotApp
{
    /// <summary>Listens there unless any other source of settings says where.</summary>
    public static WebApplicationBuilder UseDefaultUrl(this WebApplicationBuilder builder, string url)
    {
        builder.Configuration.Sources.Insert(0, new MemoryConfigurationSource { InitialData = [new("urls", url)] });
        return builder;
    }

    /// <summary>Nobody should believe that a bot without an identity is protected by tokens, or wonder why it refuses.</summary>
    public static WebApplication SayWhoMayCall(this WebApplication app)
    {
        if (app.Services.GetRequiredService<CallerPolicy>().LoopbackOnly) LoopbackOnly(app.Logger);
        else TokensNeeded(app.Logger);
        return app;
    }

    /// <summary>Reads the bot's identity now: a broken one stops the start with a word about the setting.</summary>
    /// <exception cref="StartException">The settings of the identity do not go together.</exception>
    public static WebApplication ReadIdentity(this WebApplication app)
    {
        try
        {
            app.Services.GetRequiredService<BotFrameworkAuthentication>();
            return app;
        }
        catch (ArgumentException e)
        {
            throw new StartException($"ค่าตัวตนของบอตไม่ถูกต้อง แก้ไขแล้วเริ่มใหม่ (The bot's identity is set wrongly: {e.Message})", e);
        }
    }

    /// <summary>
    /// Runs until it is asked to stop. A start that fails is stopped too, which the framework leaves out: background work that
    /// began before the address was found to be none would go on while the store is closed under it.
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
                await StopWhatBegan(app);
                throw;
            }

            await app.WaitForShutdownAsync();
        }
    }

    private static async Task StopWhatBegan(WebApplication app)
    {
        try
        {
            await app.StopAsync();
        }
        catch (Exception)
        {
            // A host that fell before any service began cannot be stopped. Why it fell is what is to be told.
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "No MicrosoftAppId is set: only callers on this machine are let in, and without tokens")]
    private static partial void LoopbackOnly(ILogger logger);

    [LoggerMessage(Level = LogLevel.Information, Message = "MicrosoftAppId is set: every caller needs a token of the channel service")]
    private static partial void TokensNeeded(ILogger logger);
}

using System.Runtime.ExceptionServices;
using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace OnesqaBot.Adapters.Teams;

/// <summary>The SDK's adapter, with a request's way into it that ends in no 500: read strictly, authenticated apart from the turn, answered.</summary>
/// <remarks>The SDK's own way takes an UnauthorizedAccessException of the bot for the caller's, and lets all others of the authentication out.</remarks>
/// <param name="log">Of the SDK's own category: it logs lines of every turn, with ids of conversations, at Information.</param>
public abstract partial class ChannelAdapter(BotFrameworkAuthentication authentication, ILogger<CloudAdapter> log) : CloudAdapter(authentication, log)
{
    /// <summary>Seconds after which a caller may ask again that could not be checked.</summary>
    private const string CheckAgain = "5";

    /// <exception cref="BadHttpRequestException">The request cannot be read; with the status to answer.</exception>
    public async Task Process(HttpContext context, IBot bot)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(bot);
        var activity = await ActivityReader.Read(context.Request, context.RequestAborted);
        AuthenticateRequestResult caller;
        try
        {
            caller = await BotFrameworkAuthentication.AuthenticateRequestAsync(activity, context.Request.Headers.Authorization.ToString(), context.RequestAborted);
        }
        catch (UnauthorizedAccessException e)
        {
            NotLetIn(Logger, e.Message);
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }
        catch (SigningKeysUnavailableException e)
        {
            NoKeys(Logger, e);
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            context.Response.Headers.RetryAfter = CheckAgain;
            return;
        }

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        // Real time, whatever clock the office runs by: somebody waits.
        var options = context.RequestServices.GetRequiredService<IOptions<ChannelOptions>>().Value;
        if (LongestTurn(activity.Type, options) is { } longest) limit.CancelAfter(longest);
        var answer = await ProcessActivityAsync(caller, activity, bot.OnTurnAsync, limit.Token);
        await HttpHelper.WriteResponseAsync(context.Response, answer);
    }

    /// <summary>Runs a turn of an activity that was let in before. What fails in it leaves here, and not by the handler of failed turns.</summary>
    public async Task Repeat(Activity activity, IBot bot, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(bot);
        ExceptionDispatchInfo? failed = null;
        await ProcessProactiveAsync(new ClaimsIdentity(), activity, BotFrameworkAuthentication.GetOriginatingAudience(), async (turn, token) =>
        {
            try
            {
                await bot.OnTurnAsync(turn, token);
            }
            catch (Exception e)
            {
                failed = ExceptionDispatchInfo.Capture(e);
            }
        }, cancellation);
        failed?.Throw();
    }

    /// <summary>How long a turn may take before it is broken off, so that the person hears of it in time; null where nobody waits.</summary>
    private static TimeSpan? LongestTurn(string? type, ChannelOptions options) => type switch
    {
        ActivityTypes.Invoke => options.PressWithin,
        ActivityTypes.Message or ActivityTypes.MessageUpdate => options.MessageWithin,
        _ => null,
    };

    [LoggerMessage(Level = LogLevel.Warning, Message = "A caller was not let in: {Why}")]
    private static partial void NotLetIn(ILogger logger, string why);

    [LoggerMessage(Level = LogLevel.Error, Message = "Callers cannot be checked")]
    private static partial void NoKeys(ILogger logger, Exception exception);
}

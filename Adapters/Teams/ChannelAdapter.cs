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

/// <summary>
/// The SDK's adapter with its own request pipeline, which reads strictly and authenticates before the turn, so that a bad request
/// never yields a 500.
/// </summary>
/// <remarks>
/// The SDK's pipeline mistakes an UnauthorizedAccessException thrown by the bot for a failed authentication, and does not handle
/// the other exceptions of the authentication.
/// </remarks>
/// <param name="log">A logger in the SDK's category, which logs every turn, with conversation ids, at Information.</param>
public abstract partial class ChannelAdapter(BotFrameworkAuthentication authentication, ILogger<CloudAdapter> log) : CloudAdapter(authentication, log)
{
    /// <summary>Retry-After, in seconds, for a caller that could not be authenticated at the moment.</summary>
    private const string RetryAfterSeconds = "5";

    /// <exception cref="BadHttpRequestException">The request cannot be read. Carries the status to respond with.</exception>
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
            context.Response.Headers.RetryAfter = RetryAfterSeconds;
            return;
        }

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        // Real time even under a simulated clock, because a person is waiting.
        var options = context.RequestServices.GetRequiredService<IOptions<ChannelOptions>>().Value;
        if (TurnLimit(activity.Type, options) is { } timeLimit) limit.CancelAfter(timeLimit);
        var response = await ProcessActivityAsync(caller, activity, bot.OnTurnAsync, limit.Token);
        await HttpHelper.WriteResponseAsync(context.Response, response);
    }

    /// <summary>
    /// Runs a turn for an activity that was authenticated earlier. Its exceptions are rethrown here instead of going to the turn error
    /// handler.
    /// </summary>
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

    /// <summary>The time limit of a turn, so that the person is told of a delay in time; null if nobody is waiting.</summary>
    private static TimeSpan? TurnLimit(string? type, ChannelOptions options) => type switch
    {
        ActivityTypes.Invoke => options.PressWithin,
        ActivityTypes.Message or ActivityTypes.MessageUpdate => options.MessageWithin,
        _ => null,
    };

    [LoggerMessage(Level = LogLevel.Warning, Message = "Caller rejected: {Reason}")]
    private static partial void NotLetIn(ILogger logger, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "Callers cannot be authenticated: no signing keys")]
    private static partial void NoKeys(ILogger logger, Exception exception);
}

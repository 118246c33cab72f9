using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>The adapter for ASP.NET Core: a POST with an activity becomes a turn.</summary>
public class CloudAdapter : CloudAdapterBase, IBotFrameworkHttpAdapter
{
    public CloudAdapter(BotFrameworkAuthentication botFrameworkAuthentication, ILogger logger = default)
        : base(botFrameworkAuthentication, logger)
    {
    }

    public CloudAdapter(
        IConfiguration configuration,
        IHttpClientFactory httpClientFactory = default,
        ILogger logger = default)
        : this(
            new ConfigurationBotFrameworkAuthentication(configuration, httpClientFactory: httpClientFactory, logger: logger),
            logger)
    {
    }

    public async Task ProcessAsync(
        HttpRequest httpRequest,
        HttpResponse httpResponse,
        IBot bot,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(httpRequest);
        ArgumentNullException.ThrowIfNull(httpResponse);
        ArgumentNullException.ThrowIfNull(bot);
        if (!HttpMethods.IsPost(httpRequest.Method))
        {
            httpResponse.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return;
        }

        var activity = await ActivityHttp.ReadAsync(httpRequest, cancellationToken).ConfigureAwait(false);
        if (activity is null)
        {
            httpResponse.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        var (caller, refusal) = await AuthenticateAsync(activity, httpRequest, cancellationToken).ConfigureAwait(false);
        if (caller is null)
        {
            httpResponse.StatusCode = refusal;
            return;
        }

        var answer = await ProcessActivityAsync(caller, activity, bot.OnTurnAsync, cancellationToken).ConfigureAwait(false);
        await ActivityHttp.WriteAsync(httpResponse, answer, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Apart from the turn, so that a bot's own UnauthorizedAccessException is not taken for the caller's.</summary>
    private async Task<(AuthenticateRequestResult Caller, int Refusal)> AuthenticateAsync(
        Activity activity,
        HttpRequest request,
        CancellationToken cancellationToken)
    {
        try
        {
            string header = request.Headers.Authorization;
            return (await BotFrameworkAuthentication
                .AuthenticateRequestAsync(activity, header, cancellationToken).ConfigureAwait(false), 0);
        }
        catch (ForbiddenCallerException exception)
        {
            AdapterLog.Forbidden(Logger, exception);
            return (null, StatusCodes.Status403Forbidden);
        }
        catch (UnauthorizedAccessException exception)
        {
            AdapterLog.Unauthorized(Logger, exception);
            return (null, StatusCodes.Status401Unauthorized);
        }
        catch (HttpRequestException exception)
        {
            AdapterLog.NoKeys(Logger, exception);
            return (null, StatusCodes.Status503ServiceUnavailable);
        }
    }
}

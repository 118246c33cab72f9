using System.Net;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Bot.Builder;
using OnesqaBot.Adapters.Teams;

namespace OnesqaBot.Bot.Hosting;

/// <summary>POST /api/messages, called by the channel service.</summary>
internal static class MessagesEndpoint
{
    /// <summary>Teams limits a message to 100 KB; ten times that leaves room and still stops floods.</summary>
    private const long MaxBodySize = 1024 * 1024;

    public static IEndpointConventionBuilder MapMessages(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapPost("/api/messages", Process);

    private static async Task Process(HttpContext context, ChannelAdapter adapter, IBot bot, CallerPolicy policy)
    {
        if (policy.Refusal(context.Request) is { } refusal)
        {
            await Refuse(context, refusal.Status, refusal.Why);
            return;
        }

        if (context.Request.ContentLength > MaxBodySize)
        {
            await Refuse(context, HttpStatusCode.RequestEntityTooLarge, "An activity must not exceed 1 MB.");
            return;
        }

        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit) limit.MaxRequestBodySize = MaxBodySize;
        try
        {
            await adapter.Process(context, bot);
        }
        catch (BadHttpRequestException e) when (!context.Response.HasStarted)
        {
            await Refuse(context, (HttpStatusCode)e.StatusCode, "The request could not be read.");
        }
    }

    private static Task Refuse(HttpContext context, HttpStatusCode status, string why)
    {
        context.Response.StatusCode = (int)status;
        return context.Response.WriteAsync(why, context.RequestAborted);
    }
}

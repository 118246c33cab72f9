namespace OnesqaBot.Simulator.Connector;

/// <summary>Maps the routes of the Bot Connector API that a Teams bot uses.</summary>
internal static class ConnectorEndpoints
{
    public static void MapConnector(this IEndpointRouteBuilder routes, ConnectorExchange exchange, ConnectorService service, RosterService roster)
    {
        const string conversation = "/v3/conversations/{conversationId}";
        const string activities = conversation + "/activities";
        const string activity = activities + "/{activityId}";

        routes.MapPost("/v3/conversations", (HttpContext http) => exchange.RunAsync(http, service.Create));
        routes.MapPost(activities, (HttpContext http) => exchange.RunAsync(http, service.Send));
        routes.MapPost(activity, (HttpContext http) => exchange.RunAsync(http, service.Send));
        routes.MapPut(activity, (HttpContext http) => exchange.RunAsync(http, service.Update));
        routes.MapDelete(activity, (HttpContext http) => exchange.RunAsync(http, service.Delete));
        routes.MapGet(conversation + "/members", (HttpContext http) => exchange.RunAsync(http, roster.Members));
        routes.MapGet(activity + "/members", (HttpContext http) => exchange.RunAsync(http, roster.Members));
        routes.MapGet(conversation + "/pagedmembers", (HttpContext http, int? pageSize, string? continuationToken) =>
            exchange.RunAsync(http, call => roster.PagedMembers(call, pageSize, continuationToken)));
        routes.MapGet(conversation + "/members/{memberId}", (HttpContext http, string memberId) =>
            exchange.RunAsync(http, call => roster.Member(call, memberId)));
        routes.MapGet("/v3/teams/{teamId}/conversations", (HttpContext http, string teamId) =>
            exchange.RunAsync(http, _ => roster.Channels(teamId)));
    }
}

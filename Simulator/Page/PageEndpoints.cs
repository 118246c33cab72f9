namespace OnesqaBot.Simulator.Page;

/// <summary>Maps the page's API. Each route is one operation of <see cref="TeamsSimulator"/>.</summary>
internal static class PageEndpoints
{
    public static void MapPage(this IEndpointRouteBuilder routes, TeamsSimulator teams, FileStore files, LiveEvents live, CancellationToken stopping)
    {
        var api = routes.MapGroup("/api").AddEndpointFilter(async (context, next) =>
        {
            try
            {
                return await next(context);
            }
            catch (Exception problem) when (problem is ArgumentException or InvalidOperationException)
            {
                return Results.Problem(problem.Message, statusCode: problem is ArgumentException ? 404 : 409);
            }
        });
        api.MapGet("/state", () => PageState.Capture(teams));
        api.MapGet("/events", (HttpContext http) =>
        {
            var either = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, stopping);
            http.Response.RegisterForDispose(either);
            return TypedResults.ServerSentEvents(live.ReadAsync(either.Token));
        });
        api.MapPut("/bot", (BotRequest request) => teams.BotEndpoint = request.Endpoint);
        MapPeople(api.MapGroup("/people/{person}"), teams, files);
        MapTools(api, teams);
    }

    private static void MapPeople(RouteGroupBuilder person, TeamsSimulator teams, FileStore files)
    {
        person.MapPut("", (string person, PersonRequest request, CancellationToken cancellationToken) =>
            ChangePersonAsync(teams, person, request, cancellationToken));
        person.MapPost("/token", (string person) => Results.Json(new { token = teams.TabToken(person) }));
        person.MapPost("/view", async (string person, string? conversation, bool? again, CancellationToken cancellationToken) =>
            (await teams.ViewAsync(person, conversation, again ?? true, cancellationToken)).Select(message => PageModel.FromMessage(message, files)));
        person.MapGet("/messages", (string person, string? conversation) =>
            teams.Seen(person, conversation).Select(message => PageModel.FromMessage(message, files)));
        person.MapPost("/messages", (string person, SendRequest request, CancellationToken cancellationToken) =>
            teams.SendAsync(person, request.Text ?? "", request.Conversation, request.Thread, request.Files ?? [], request.Pictures, cancellationToken));
        person.MapPost("/messages/{message}/press", (string person, string message, PressRequest request, CancellationToken cancellationToken) =>
            teams.PressAsync(person, message, request.Action, request.Inputs, cancellationToken));
        person.MapPost("/messages/{message}/choices", (string person, string message, ChoicesRequest request, CancellationToken cancellationToken) =>
            teams.FindChoicesAsync(person, message, request.Input, request.Text, cancellationToken));
        person.MapPost("/compose", (string person, ComposeRequest request, CancellationToken cancellationToken) =>
            teams.ComposeSearchAsync(person, request.Text, request.Conversation, request.Skip, cancellationToken));
        person.MapPost("/share", (string person, ShareRequest request) => teams.Share(person, new("", "", request.Attachment), request.Conversation));
        person.MapPost("/messages/{message}/consent", (string person, string message, ConsentRequest request, CancellationToken cancellationToken) =>
            teams.AnswerFileConsentAsync(person, message, request.Accept, cancellationToken));
    }

    private static void MapTools(RouteGroupBuilder api, TeamsSimulator teams)
    {
        api.MapGet("/log", () => teams.Log);
        api.MapDelete("/log", teams.ClearLog);
        api.MapPost("/clock/advance", (AdvanceRequest request) => teams.Clock.Advance(TimeSpan.FromMinutes(request.Minutes)));
        api.MapPost("/faults", (FaultRequest request) =>
        {
            Inject(teams.Faults, request);
            return PageState.FaultsOf(teams.Faults);
        });
        api.MapGet("/faults", () => PageState.FaultsOf(teams.Faults));
        api.MapDelete("/faults", teams.Faults.Clear);
    }

    private static async Task ChangePersonAsync(TeamsSimulator teams, string person, PersonRequest request, CancellationToken cancellationToken)
    {
        if (request.OldClient is { } old)
            teams.SetOldClient(person, old);
        if (request.Locale is { Length: > 0 } locale)
            teams.SetLocale(person, locale);
        if (request.Installed is { } installed)
            await teams.SetInstalledAsync(person, installed, cancellationToken);
    }

    private static void Inject(FaultInjector faults, FaultRequest request)
    {
        if (request.Kind is { } kind)
        {
            TimeSpan? wait = request.RetryAfterSeconds is { } seconds ? TimeSpan.FromSeconds(seconds) : null;
            faults.Add(new(kind, request.Count ?? 1, request.Conversation, request.Person, wait));
        }
        if (request.Download is { } download)
            faults.AddDownload(download, request.Count ?? 1);
        if (request.DownMinutes is { } minutes)
            faults.DownFor(TimeSpan.FromMinutes(minutes));
        if (request.RateLimit is { } limit)
            faults.EnforceRateLimit = limit;
    }
}

using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using OnesqaBot.Bot.Conversations;
using OnesqaBot.Dialogs.Intents.Slots;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Bot.Tab;

/// <summary>The tab: GET /tab for the page, which anyone may load, and /tab/api for what it shows, which needs a token. Nothing here changes anything.</summary>
internal static partial class TabEndpoints
{
    public const string Prefix = "/tab";
    public const string Api = Prefix + "/api";

    public static void MapTab(this WebApplication app)
    {
        app.UseRateLimiter();
        app.UseWhen(c => c.Request.Path.StartsWithSegments(Api), api => api.UseResponseCompression());
        TabPage.Map(app);
        var api = app.MapGroup(Api).RequireAuthorization(TabTokens.Scheme).RequireRateLimiting(TabTokens.Scheme).AddEndpointFilter(TabReader.Require).AddEndpointFilter(AnswerFaults);
        api.MapGet("/self", (HttpContext context, TabAnswers answers) => Json(answers.Self(TabReader.FromContext(context))));
        api.MapGet("/work", async (HttpContext context, TabAnswers answers, CancellationToken cancellation) => Json(await answers.Mine(TabReader.FromContext(context), cancellation)));
        api.MapGet("/waiting", async (HttpContext context, TabAnswers answers, CancellationToken cancellation) => Json(await answers.Waiting(TabReader.FromContext(context), cancellation)));
        api.MapGet("/cases", async (HttpContext context, string? words, string? procedure, int? year, string? state, int? most, TabAnswers answers, CancellationToken cancellation) =>
            TryRead(state, out var asked) ? Json(await answers.Find(TabReader.FromContext(context), words, procedure, year, asked, most ?? 0, cancellation)) : Results.BadRequest());
        api.MapGet("/cases/{number}", async (HttpContext context, string number, TabAnswers answers, CancellationToken cancellation) =>
            CaseNumber.TryParse(number, out var @case) && await answers.Case(TabReader.FromContext(context), @case, cancellation) is { } page ? Json(page) : Results.NotFound());
        api.MapGet("/years/{year:int}", async (HttpContext context, int year, TabAnswers answers, CancellationToken cancellation) =>
            FiscalYear.Has(year) ? Json(await answers.Year(TabReader.FromContext(context), new FiscalYear(year), cancellation)) : Results.NotFound());
    }

    private static IResult Json<T>(T answer) => Results.Json(answer, TabJson.Options);

    /// <param name="asked">Null for any state.</param>
    private static bool TryRead(string? state, out CaseState? asked)
    {
        asked = state switch { "open" => CaseState.Open, "closed" => CaseState.Closed, "cancelled" => CaseState.Cancelled, _ => null };
        return asked is not null || string.IsNullOrEmpty(state);
    }

    /// <summary>What cannot be read now is told as the chat tells it.</summary>
    private static async ValueTask<object?> AnswerFaults(EndpointFilterInvocationContext invocation, EndpointFilterDelegate next)
    {
        try
        {
            return await next(invocation);
        }
        catch (Exception e) when (!invocation.HttpContext.RequestAborted.IsCancellationRequested)
        {
            Failed(invocation.HttpContext.RequestServices.GetRequiredService<ILogger<TabAnswers>>(), e);
            return Results.Json(new { message = BotTexts.ForFault(e) }, TabJson.Options, statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Tab request failed")]
    private static partial void Failed(ILogger logger, Exception exception);
}

/// <summary>The format of what the page reads: Thai is not escaped, which would triple its size.</summary>
internal static class TabJson
{
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
}

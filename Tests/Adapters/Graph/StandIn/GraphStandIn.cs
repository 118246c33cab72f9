using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using OnesqaBot.Tests.Support;

namespace OnesqaBot.Adapters.Tests.Graph.StandIn;

/// <summary>
/// Microsoft Graph on loopback, as its metadata and published documentation describe what the bot uses of it; it can throttle, fail,
/// break off and forget.
/// </summary>
internal sealed class GraphStandIn : IAsyncDisposable
{
    /// <summary>Of an app with these roles; who signed it is Graph's business.</summary>
    public static string Token { get; } = Jwt("Sites.Selected", "GroupMember.Read.All", "TeamsAppInstallation.ReadWriteSelfForUser.All", "Calendars.ReadWrite");

    private readonly ConcurrentQueue<Mishap> _mishaps = new();

    private TaskCompletionSource _recovered = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private LoopbackServer? _server;

    private GraphStandIn(string folder)
    {
        Folder = folder;
        Drive = new(this);
        Mailbox = new();
        People = new(this);
    }

    public string Folder { get; }

    public string Origin => _server!.Address.GetLeftPart(UriPartial.Authority);

    public string BaseUrl => $"{Origin}/v1.0";

    /// <summary>Address of the library, as a browser would show it.</summary>
    public string Library => $"{Origin}/sites/policy/Shared%20Documents";

    public DriveStandIn Drive { get; }

    public MailboxStandIn Mailbox { get; }

    public PeopleStandIn People { get; }

    /// <summary>Every request, as <c>METHOD path</c>.</summary>
    public ConcurrentQueue<string> Log { get; } = new();

    public static async Task<GraphStandIn> Start()
    {
        var graph = new GraphStandIn(Directory.CreateTempSubdirectory("onesqa-graph-").FullName);
        graph._server = await LoopbackServer.StartWith(
            app => app.Run(graph.Receive), builder => builder.WebHost.ConfigureKestrel(k => k.Limits.MaxRequestBodySize = null));
        return graph;
    }

    /// <summary>Lets the next requests that begin so come to grief.</summary>
    public void Next(string begins, MishapKind kind, int status = 503, string? retryAfter = null, int times = 1, long afterBytes = 0) =>
        _mishaps.Enqueue(new Mishap(r => r.StartsWith(begins, StringComparison.Ordinal), kind, status, retryAfter, afterBytes) { Times = times });

    /// <summary>As <see cref="Next"/>, for requests that end so.</summary>
    public void NextAt(string method, string ends, MishapKind kind, int status = 503, string? retryAfter = null, int times = 1, long afterBytes = 0) =>
        _mishaps.Enqueue(new Mishap(r => r.StartsWith(method + " ", StringComparison.Ordinal) && r.EndsWith(ends, StringComparison.Ordinal), kind, status, retryAfter, afterBytes) { Times = times });

    /// <summary>As <see cref="Next"/>, for a request of one's own choice.</summary>
    public void FailWhen(Func<string, bool> of, int status) => _mishaps.Enqueue(new Mishap(of, MishapKind.Refuses, status));

    /// <summary>Every request of a kind fails until further notice.</summary>
    public void IsDown(Func<string, bool> of) => _mishaps.Enqueue(new Mishap(of, MishapKind.Refuses, 503) { Times = int.MaxValue });

    /// <summary>No request is answered until further notice.</summary>
    public void IsSilent() => _mishaps.Enqueue(new Mishap(_ => true, MishapKind.Stalls) { Times = int.MaxValue });

    /// <summary>Nothing goes wrong any more.</summary>
    public void Recover()
    {
        _mishaps.Clear();
        Interlocked.Exchange(ref _recovered, new(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
    }

    public Task Stop() => _server!.Stop();

    public async ValueTask DisposeAsync()
    {
        await _server!.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }

    private static string Jwt(params string[] roles)
    {
        static string Part(string json) => Convert.ToBase64String(Encoding.UTF8.GetBytes(json)).TrimEnd('=').Replace('+', '-').Replace('/', '_');
        return $"{Part("""{"alg":"none","typ":"JWT"}""")}.{Part(JsonSerializer.Serialize(new { aud = "graph", roles }))}.x";
    }

    private async Task Receive(HttpContext context)
    {
        var path = context.Request.Path.Value!;
        var what = $"{context.Request.Method} {path}";
        Log.Enqueue(what);
        var headers = context.Request.Headers.ToDictionary(h => h.Key, h => h.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        if (_mishaps.FirstOrDefault(m => m.Times > 0 && m.Matches(what)) is { } mishap)
        {
            mishap.Times--;
            await Fail(context, mishap, new Asked(context.Request.Method, path, context.Request.QueryString.Value ?? "", context.Request.Body, headers));
            return;
        }

        await Say(context, await Answer(new Asked(context.Request.Method, path, context.Request.QueryString.Value ?? "", context.Request.Body, headers)));
    }

    private async Task Fail(HttpContext context, Mishap mishap, Asked asked)
    {
        switch (mishap.Kind)
        {
            case MishapKind.Breaks:
                var buffer = new byte[8192];
                for (long read = 0; read < mishap.AfterBytes;) read += await context.Request.Body.ReadAsync(buffer);
                context.Abort();
                return;
            case MishapKind.DoesAndHangsUp:
                await Answer(asked);
                context.Abort();
                return;
            case MishapKind.Stalls:
                await _recovered.Task.WaitAsync(context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                context.Abort();
                return;
            case MishapKind.Babbles:
                await Answer(asked);
                context.Response.ContentType = "application/json";
                await context.Response.WriteAsync("<html>gateway</html>");
                return;
            case MishapKind.DoesAndFails:
                await Answer(asked);
                break;
        }

        if (mishap.RetryAfter is not null) context.Response.Headers.RetryAfter = mishap.RetryAfter;
        await Say(context, StandIn.Answer.Fault(mishap.Status, mishap.Status == 429 ? "activityLimitReached" : "serviceNotAvailable"));
    }

    private async Task<Answer> Answer(Asked asked)
    {
        var preAuthenticated = asked.Path.StartsWith("/upload/", StringComparison.Ordinal) || asked.Path.StartsWith("/download/", StringComparison.Ordinal);
        var token = asked.Headers.GetValueOrDefault("Authorization");
        // "If you include the Authorization header when issuing the PUT call, it may result in an HTTP 401 Unauthorized response."
        if (preAuthenticated) return token is null ? await Drive.Transfer(asked) : StandIn.Answer.Fault(401, "unauthenticated");
        if (token != $"Bearer {Token}") return StandIn.Answer.Fault(401, "InvalidAuthenticationToken");
        if (!asked.Path.StartsWith("/v1.0/", StringComparison.Ordinal)) return StandIn.Answer.NotFound;
        asked = asked with { Path = asked.Path["/v1.0".Length..] };
        return await Drive.Take(asked) ?? await Mailbox.Take(asked) ?? await People.Take(asked) ?? StandIn.Answer.Fault(400, "BadRequest", $"Resource not found for {asked.Path}.");
    }

    private static async Task Say(HttpContext context, Answer answer)
    {
        context.Response.StatusCode = answer.Status;
        if (answer.Location is not null) context.Response.Headers.Location = answer.Location;
        if (answer.Body is not null)
        {
            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync(answer.Body.ToJsonString(), Encoding.UTF8);
        }
        else if (answer.File is not null) await context.Response.SendFileAsync(answer.File);
    }
}

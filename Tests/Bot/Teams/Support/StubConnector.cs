using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Newtonsoft.Json.Linq;
using OnesqaBot.Tests.Support;

namespace OnesqaBot.Bot.Tests.Teams.Support;

/// <summary>Stands in for the Bot Connector service: notes every call and answers with an id.</summary>
internal sealed class StubConnector : IAsyncDisposable
{
    private LoopbackServer? _server;
    private int _ids;

    public ConcurrentQueue<Call> Calls { get; } = new();

    /// <summary>Answers instead, when set and when it says that it did.</summary>
    public Func<HttpContext, Task<bool>>? Instead { get; set; }

    public string ServiceUrl => _server!.Address.ToString();

    public static async Task<StubConnector> StartAsync()
    {
        var stub = new StubConnector();
        stub._server = await LoopbackServer.Start(stub.HandleAsync);
        return stub;
    }

    public ValueTask DisposeAsync() => _server!.DisposeAsync();

    private async Task HandleAsync(HttpContext context)
    {
        var body = await new StreamReader(context.Request.Body).ReadToEndAsync();
        Calls.Enqueue(new Call(
            context.Request.Method,
            context.Features.Get<IHttpRequestFeature>()!.RawTarget,
            body.Length == 0 ? null : JObject.Parse(body),
            context.Request.Headers.Authorization.ToString()));
        if (Instead is not null && await Instead(context))
            return;
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync($$"""{"id":"sent-{{Interlocked.Increment(ref _ids)}}"}""");
    }
}

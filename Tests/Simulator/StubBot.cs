using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using OnesqaBot.Tests.Support;
using Xunit;

namespace OnesqaBot.Simulator.Tests;

/// <summary>A bot of a few lines, on loopback: it keeps what it hears and answers invokes as it is told.</summary>
internal sealed class StubBot : IAsyncDisposable
{
    private LoopbackServer? server;

    public ConcurrentQueue<JsonObject> Heard { get; } = new();

    public Func<JsonObject, CancellationToken, Task<object?>> OnInvoke { get; set; } = (_, _) => Task.FromResult<object?>(null);

    public Uri Endpoint => new(server!.Address, "api/messages");

    public HttpClient Connector { get; } = LoopbackClient.Create(TimeSpan.FromSeconds(20));

    public static async Task<StubBot> StartAsync()
    {
        var bot = new StubBot();
        bot.server = await LoopbackServer.StartWith(app => app.MapPost("/api/messages", bot.ReceiveAsync));
        return bot;
    }

    public IReadOnlyList<JsonObject> ReceivedOf(string type) => [.. Heard.Where(activity => (string?)activity["type"] == type)];

    /// <summary>The bot calls the Connector service.</summary>
    public Task<HttpResponseMessage> CallAsync(TeamsSimulator teams, HttpMethod method, string path, object? body = null)
    {
        var request = new HttpRequestMessage(method, new Uri(teams.Url, path)) { Content = body is null ? null : JsonContent.Create(body) };
        return Connector.SendAsync(request);
    }

    public async Task<string> SayAsync(TeamsSimulator teams, string conversation, object activity)
    {
        using var response = await CallAsync(teams, HttpMethod.Post, $"v3/conversations/{Uri.EscapeDataString(conversation)}/activities", activity);
        Assert.Equal(201, (int)response.StatusCode);
        return (string)(await response.Content.ReadFromJsonAsync<JsonObject>())!["id"]!;
    }

    public async ValueTask DisposeAsync()
    {
        Connector.Dispose();
        await server!.DisposeAsync();
    }

    private async Task<IResult> ReceiveAsync(JsonObject activity, CancellationToken cancellationToken)
    {
        Heard.Enqueue(activity);
        if ((string?)activity["type"] != "invoke")
            return Results.Ok();
        return await OnInvoke(activity, cancellationToken) is { } answer ? Results.Json(answer) : Results.Ok();
    }
}

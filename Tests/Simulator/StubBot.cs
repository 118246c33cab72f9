using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace OnesqaBot.Simulator.Tests;

/// <summary>A bot of a few lines, on loopback: it keeps what it hears and answers invokes as it is told.</summary>
internal sealed class StubBot : IAsyncDisposable
{
    private readonly WebApplication app;

    private StubBot(WebApplication app) => this.app = app;

    public ConcurrentQueue<JsonObject> Heard { get; } = new();

    public Func<JsonObject, CancellationToken, Task<object?>> OnInvoke { get; set; } = (_, _) => Task.FromResult<object?>(null);

    public Uri Endpoint => new(app.Urls.First() + "/api/messages");

    public HttpClient Connector { get; } = new(new SocketsHttpHandler { UseProxy = false }) { Timeout = TimeSpan.FromSeconds(20) };

    public static async Task<StubBot> StartAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRoutingCore();
        var app = builder.Build();
        var bot = new StubBot(app);
        app.UseRouting();
        app.MapPost("/api/messages", bot.HearAsync);
        await app.StartAsync();
        return bot;
    }

    public IReadOnlyList<JsonObject> HeardOf(string type) => [.. Heard.Where(activity => (string?)activity["type"] == type)];

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
        await app.StopAsync(new CancellationToken(true)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await app.DisposeAsync();
    }

    private async Task<IResult> HearAsync(JsonObject activity, CancellationToken cancellationToken)
    {
        Heard.Enqueue(activity);
        if ((string?)activity["type"] != "invoke")
            return Results.Ok();
        return await OnInvoke(activity, cancellationToken) is { } answer ? Results.Json(answer) : Results.Ok();
    }
}

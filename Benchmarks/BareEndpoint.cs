using System.Text.Json;

namespace OnesqaBot.Benchmarks;

/// <summary>The lower bound for any bot: Kestrel, parsing the same JSON, and the same number of loopback calls.</summary>
internal sealed class BareEndpoint : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly HttpClient _client = new();

    private BareEndpoint(WebApplication app) => _app = app;

    public Uri Url { get; private set; } = null!;

    /// <param name="calls">The bodies to send to the connector, one call each, before or after the response.</param>
    public static async Task<BareEndpoint> Start(string connector, IReadOnlyList<string> calls, bool answerFirst)
    {
        var app = Host.Empty();
        var bare = new BareEndpoint(app);
        app.Run(async context =>
        {
            using var activity = await JsonDocument.ParseAsync(context.Request.Body);
            if (activity.RootElement.GetProperty("type").GetString() is null) throw new InvalidOperationException();
            if (answerFirst)
            {
                context.Response.ContentType = "application/json";
                await context.Response.WriteAsync(calls[0]);
                _ = Task.Run(() => bare.Call(connector, calls));
            }
            else
            {
                await bare.Call(connector, calls);
            }
        });
        await app.StartAsync();
        bare.Url = new Uri(app.Urls.First() + "/api/messages");
        return bare;
    }

    private async Task Call(string connector, IReadOnlyList<string> bodies)
    {
        foreach (var body in bodies)
        {
            using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
            using var answer = await _client.PostAsync(new Uri($"{connector}/v3/conversations/a/activities"), content);
            using var json = await JsonDocument.ParseAsync(await answer.Content.ReadAsStreamAsync());
        }
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
    }
}

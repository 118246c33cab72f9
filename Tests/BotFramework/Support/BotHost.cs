using System.Net;
using System.Text;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Newtonsoft.Json.Linq;

namespace OnesqaBot.Tests.BotFramework.Support;

/// <summary>A bot behind a real web server, and a connector for it to answer to.</summary>
internal sealed class BotHost : IAsyncDisposable
{
    private readonly LoopbackServer _server;

    private BotHost(LoopbackServer server, StubConnector connector, CloudAdapter adapter)
    {
        _server = server;
        Connector = connector;
        Adapter = adapter;
    }

    public StubConnector Connector { get; }

    public CloudAdapter Adapter { get; }

    public static async Task<BotHost> StartAsync(IBot bot, BotFrameworkAuthentication? authentication = null)
    {
        var adapter = new CloudAdapter(
            authentication ?? new ConfigurationBotFrameworkAuthentication(new ConfigurationBuilder().Build()));
        var server = await LoopbackServer.StartAsync(async context =>
            await adapter.ProcessAsync(context.Request, context.Response, bot, context.RequestAborted));
        return new BotHost(server, await StubConnector.StartAsync(), adapter);
    }

    public static Task<BotHost> StartAsync(Func<ITurnContext, CancellationToken, Task> turn) =>
        StartAsync(new LambdaBot(turn));

    public JObject Message(string text) => new()
    {
        ["type"] = "message",
        ["id"] = "in-1",
        ["text"] = text,
        ["channelId"] = "msteams",
        ["serviceUrl"] = Connector.ServiceUrl,
        ["from"] = new JObject { ["id"] = "29:somchai", ["name"] = "สมชาย" },
        ["recipient"] = new JObject { ["id"] = "28:bot", ["name"] = "Bot" },
        ["conversation"] = new JObject { ["id"] = "19:a@thread.tacv2;messageid=1", ["tenantId"] = "tenant-1" },
    };

    public JObject Invoke(string name, JToken value)
    {
        var activity = Message(string.Empty);
        activity["type"] = "invoke";
        activity["name"] = name;
        activity["value"] = value;
        return activity;
    }

    public async Task<(HttpStatusCode Status, string Body)> PostAsync(string body, string? authorization = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, _server.Address);
        request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        if (authorization is not null)
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        using var response = await _server.Client.SendAsync(request);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    public Task<(HttpStatusCode Status, string Body)> PostAsync(JObject activity, string? authorization = null) =>
        PostAsync(activity.ToString(), authorization);

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        await Connector.DisposeAsync();
    }
}

using System.Net;
using System.Text;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json.Linq;
using OnesqaBot.Adapters.Teams;
using OnesqaBot.Bot.Hosting;
using OnesqaBot.Tests.Support;

namespace OnesqaBot.Bot.Tests.Teams.Support;

/// <summary>The bot's endpoint and adapter as the host composes them, around a bot that is one function, and a connector to answer to.</summary>
internal sealed class ChannelHost : IAsyncDisposable
{
    private readonly LoopbackServer _server;
    private readonly HttpClient _http = LoopbackClient.Create();

    private ChannelHost(LoopbackServer server, StubConnector connector) => (_server, Connector) = (server, connector);

    public StubConnector Connector { get; }

    public ChannelAdapter Adapter => _server.Services.GetRequiredService<ChannelAdapter>();

    public Uri Address => _server.Address;

    public IServiceProvider Services => _server.Services;

    public static async Task<ChannelHost> Start(
        Func<ITurnContext, CancellationToken, Task> turn, Dictionary<string, string?>? settings = null, Action<IServiceCollection>? services = null)
    {
        var server = await LoopbackServer.StartWith(app => app.MapMessages(), builder =>
        {
            builder.Configuration.AddInMemoryCollection(settings ?? []);
            builder.Services.AddSingleton(TimeProvider.System).AddSingleton<CallerPolicy>().AddSingleton<IBot>(new LambdaBot(turn));
            builder.Services.AddTeams<TestAdapter>();
            services?.Invoke(builder.Services);
        });
        return new ChannelHost(server, await StubConnector.StartAsync());
    }

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

    public async Task<(HttpStatusCode Status, string Body)> Post(string body, string? authorization = null)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Address, "/api/messages")) { Content = content };
        if (authorization is not null) request.Headers.TryAddWithoutValidation("Authorization", authorization);
        using var response = await _http.SendAsync(request);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    public Task<(HttpStatusCode Status, string Body)> Post(JObject activity, string? authorization = null) => Post(activity.ToString(), authorization);

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _server.DisposeAsync();
        await Connector.DisposeAsync();
    }

    private sealed class TestAdapter(BotFrameworkAuthentication authentication, ILogger<CloudAdapter> log) : ChannelAdapter(authentication, log);
}

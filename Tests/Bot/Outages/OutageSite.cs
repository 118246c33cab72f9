using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.DependencyInjection;
using OnesqaBot.Adapters.Graph;
using OnesqaBot.Adapters.Local;
using OnesqaBot.Adapters.Tables;
using OnesqaBot.Adapters.Teams;
using OnesqaBot.Adapters.Tests.Graph.StandIn;
using OnesqaBot.Adapters.Tests.Store;
using OnesqaBot.Bot.Tests.Teams;
using OnesqaBot.Bot.Tests.Teams.Support;
using OnesqaBot.Tests.Support;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Tests.Outages;

/// <summary>An office whose bot signs in, checks who calls, and keeps everything at services; each of them can be taken away.</summary>
internal sealed class OutageSite : IAsyncDisposable
{
    private readonly HttpClient _http = LoopbackClient.Create(TimeSpan.FromSeconds(90));
    private LoopbackServer? _front;
    private ServiceProvider? _direct;
    private Uri? _bot;

    public required LoopbackProxy Tables { get; init; }

    public required GraphStandIn Graph { get; init; }

    public required StandInIssuer Keys { get; init; }

    public SwitchedIdentity Entra { get; } = new();

    public Office Office { get; private set; } = null!;

    /// <summary>The store as it stands, past any outage.</summary>
    public ICaseStore Store => _direct!.GetRequiredService<ICaseStore>();

    public async Task<StoredCase> Case(CaseNumber number) => (await Store.Find(number, default))!;

    public IOutbox Outbox => _direct!.GetRequiredService<IOutbox>();

    public static async Task<OutageSite> Open(Azurite azurite)
    {
        var site = new OutageSite { Tables = new(azurite.ConnectionString), Graph = await GraphStandIn.Start(), Keys = await StandInIssuer.StartAsync() };
        var table = $"t{Guid.NewGuid():N}";
        site._direct = new ServiceCollection().AddLogging().AddTablesStore(o => (o.ConnectionString, o.Table) = (azurite.ConnectionString, table)).BuildServiceProvider();
        site._front = await LoopbackServer.Start(site.Sign);
        string[] settings =
        [
            "--Tables:ConnectionString", site.Tables.ConnectionString, "--Tables:Table", table,
            "--Graph:BaseUrl", site.Graph.BaseUrl, "--Graph:Library", site.Graph.Library, "--Graph:Mailbox", MailboxStandIn.Address,
            .. TokenTests.Identity(site.Keys.Metadata).SelectMany(s => new[] { $"--{s.Key}", s.Value! }),
            "--MicrosoftAppTenantId", "8f1c6d52-0b7e-4a39-9a55-0123456789ab", "--Logging:LogLevel:Default", "None",
            "--Channel:PressWithin", $"{new ChannelOptions().PressWithin}", "--Channel:MessageWithin", $"{new ChannelOptions().MessageWithin}",
        ];
        site.Office = await Office.Open(new OfficeOptions
        {
            Settings = settings,
            Front = bot =>
            {
                site._bot = bot;
                return site._front.Address;
            },
            Services = services => services.AddSingleton(new GraphIdentity(site.Entra.Graph)).AddSingleton<ServiceClientCredentialsFactory>(site.Entra)
                // Files come from this machine, as with a bot that has no identity.
                .PostConfigure<IncomingFilesOptions>(o => o.AllowLoopback = true),
        });
        return site;
    }

    public async Task<int> Ready()
    {
        using var answer = await _http.GetAsync(new Uri(Office.Url, "health/ready"));
        return (int)answer.StatusCode;
    }

    public async ValueTask DisposeAsync()
    {
        Tables.Resume();
        Entra.Resume();
        await Office.DisposeAsync();
        await _front!.DisposeAsync();
        await Graph.DisposeAsync();
        await Keys.DisposeAsync();
        await _direct!.DisposeAsync();
        Tables.Dispose();
        _http.Dispose();
    }

    /// <summary>Calls the bot as the channel service does, with its token.</summary>
    private async Task Sign(HttpContext context)
    {
        var body = await new StreamReader(context.Request.Body).ReadToEndAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, _bot) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Authorization = AuthenticationHeaderValue.Parse(Keys.Token(new TokenFacts { ServiceUrl = (string?)JsonNode.Parse(body)!["serviceUrl"] }));
        using var answer = await _http.SendAsync(request);
        context.Response.StatusCode = (int)answer.StatusCode;
        context.Response.ContentType = answer.Content.Headers.ContentType?.ToString();
        await context.Response.WriteAsync(await answer.Content.ReadAsStringAsync());
    }
}

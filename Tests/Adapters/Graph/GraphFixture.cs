using Azure.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using OnesqaBot.Adapters.Graph;
using OnesqaBot.Adapters.Tests.Graph.StandIn;
using OnesqaBot.Adapters.Tests.Local;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Adapters.Tests.Graph;

/// <summary>The adapters with Microsoft's whole SDK before a stand-in of Graph.</summary>
internal sealed class GraphFixture : IAsyncDisposable
{
    private readonly List<ServiceProvider> _processes = [];

    private GraphFixture(GraphStandIn graph) => Graph = graph;

    public GraphStandIn Graph { get; }

    /// <summary>What outlives a process.</summary>
    public KeptMemory Memory { get; } = new();

    public static async Task<GraphFixture> Open() => new(await GraphStandIn.Start());

    /// <summary>The documents of a process that has just started.</summary>
    public IDocuments Documents() => Process().GetRequiredService<IDocuments>();

    public ICalendar Calendar(string mailbox = MailboxStandIn.Address) => Process(mailbox).GetRequiredService<ICalendar>();

    public IAbsences Absences() => Process().GetRequiredService<IAbsences>();

    public IGroups Groups() => Process().GetRequiredService<IGroups>();

    public IInstallation Installation(string app = PeopleStandIn.App) => Process(app: app).GetRequiredService<IInstallation>();

    public static DocumentPlace Place(string name = "แผน ๒๕๗๐.pdf") => LocalFolder.Place(name);

    public static string Path(string name = "แผน ๒๕๗๐.pdf") => $"2570/mou/2570-MOU-001/01-analysis/{name}";

    public async ValueTask DisposeAsync()
    {
        foreach (var process in _processes) await process.DisposeAsync();
        await Graph.DisposeAsync();
    }

    private ServiceProvider Process(string mailbox = MailboxStandIn.Address, string app = "")
    {
        var services = new ServiceCollection()
            .AddSingleton<IKeyValueStore>(Memory)
            .AddSingleton(new GraphIdentity(new OneToken()))
            .AddSingleton(typeof(Microsoft.Extensions.Logging.ILogger<>), typeof(NullLogger<>))
            .AddGraph(o => (o.BaseUrl, o.Library, o.Mailbox, o.TeamsAppId) = (Graph.BaseUrl, Graph.Library, mailbox, app))
            .AddGraphDocuments().AddGraphCalendar()
            .BuildServiceProvider();
        _processes.Add(services);
        return services;
    }
}

/// <summary>A credential whose token the stand-in takes.</summary>
internal sealed class OneToken : TokenCredential
{
    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) => new(GraphStandIn.Token, DateTimeOffset.MaxValue);

    public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) => new(GetToken(requestContext, cancellationToken));
}

/// <summary>Memory that outlives what uses it.</summary>
internal sealed class KeptMemory : IKeyValueStore
{
    private readonly System.Collections.Concurrent.ConcurrentDictionary<string, string> _items = new();

    public IReadOnlyCollection<string> Keys => [.. _items.Keys];

    public Task<IReadOnlyDictionary<string, KeyValueItem>> Read(IReadOnlyCollection<string> keys, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyDictionary<string, KeyValueItem>>(keys.Where(_items.ContainsKey).ToDictionary(k => k, k => new KeyValueItem(_items[k], "1")));

    public Task<bool> Write(IReadOnlyDictionary<string, KeyValueItem> items, CancellationToken cancellation)
    {
        foreach (var (key, item) in items) _items[key] = item.Text;
        return Task.FromResult(true);
    }

    public Task Delete(IReadOnlyCollection<string> keys, CancellationToken cancellation)
    {
        foreach (var key in keys) _items.TryRemove(key, out _);
        return Task.CompletedTask;
    }
}

using System.Text.Json;
using System.Text.Json.Nodes;

namespace OnesqaBot.Simulator;

/// <summary>
/// Teams on this machine: the Bot Connector service that a bot calls, the clients of several people,
/// and a page to use them by hand. The bot may run in this process, in another, and come and go.
/// </summary>
public sealed partial class TeamsSimulator : IAsyncDisposable
{
    private readonly SimulatorParts parts;
    private readonly WebApplication app;
    private readonly CancellationTokenSource stopping;
    private readonly Task installing;
    private readonly TaskCompletionSource listening = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private TeamsSimulator(SimulatorParts parts, CancellationTokenSource stopping, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        this.parts = parts;
        this.stopping = stopping;
        app = SimulatorHost.Build(this, parts, stopping.Token);
        installing = InstallOnceListeningAsync();
    }

    public SimulatorOptions Options => parts.World.Options;

    public Uri Url => parts.World.Url;

    public IAdvanceableClock Clock => parts.Clock;

    public FaultInjector Faults => parts.Faults;

    /// <summary>Complete when the bot has heard, once, of every chat and channel that it is in.</summary>
    public Task Installed => parts.Installing.Done;

    /// <summary>Where the bot listens now. Set it when the bot starts, and again when it comes back elsewhere.</summary>
    public Uri? BotEndpoint
    {
        get => parts.Bot.Endpoint;
        set => parts.Bot.Endpoint = value;
    }

    public IReadOnlyList<TrafficEntry> Log => parts.Log.Entries;

    public static async Task<TeamsSimulator> StartAsync(SimulatorOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var stopping = new CancellationTokenSource();
        var simulator = new TeamsSimulator(new SimulatorParts(options), stopping, cancellationToken);
        try
        {
            await simulator.app.StartAsync(cancellationToken);
            simulator.parts.World.Url = new Uri(simulator.app.Urls.First().TrimEnd('/') + "/");
            simulator.listening.SetResult();
            return simulator;
        }
        catch
        {
            await simulator.DisposeAsync();
            throw;
        }
    }

    public void ClearLog() => parts.Log.Clear();

    public string PersonalConversation(string person) => Locked(() => parts.World.Person(person).ConversationId);

    public bool IsInstalled(string person) => Locked(() => parts.World.Person(person).Installed);

    public bool IsOldClient(string person) => Locked(() => parts.World.Person(person).OldClient);

    /// <summary>The person uses a client that does not know Action.Execute: it shows the fallbacks.</summary>
    public void SetOldClient(string person, bool old)
    {
        Locked(() => parts.World.Person(person).OldClient = old);
        parts.Live.Publish("people", new { });
    }

    /// <summary>Gives the person the app, or takes it away; the bot is told.</summary>
    public Task SetInstalledAsync(string person, bool installed, CancellationToken cancellationToken = default) =>
        parts.Installing.SetInstalledAsync(person, installed, cancellationToken);

    /// <summary>The bot's messages that the person has not seen, in the personal chat or in another conversation.</summary>
    public int Unread(string person, string? conversation = null) =>
        Locked(() => parts.World.Conversation(conversation ?? parts.World.Person(person).ConversationId).Unread(person));

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        listening.TrySetCanceled();
        await installing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        using (var hurry = new CancellationTokenSource(TimeSpan.FromSeconds(2)))
            await app.StopAsync(hurry.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await app.DisposeAsync();
        parts.Dispose();
        stopping.Dispose();
    }

    private static JsonObject? AsObject(object? inputs) => inputs switch
    {
        null => null,
        JsonObject already => already,
        _ => JsonSerializer.SerializeToNode(inputs, JsonSerializerOptions.Default) as JsonObject,
    };

    private async Task InstallOnceListeningAsync()
    {
        await listening.Task;
        await parts.Installing.RunAsync(stopping.Token);
    }

    private T Locked<T>(Func<T> read)
    {
        lock (parts.World.Gate)
            return read();
    }
}

using System.Text.Json;
using System.Text.Json.Nodes;

namespace OnesqaBot.Simulator;

/// <summary>
/// Simulates Teams: the Bot Connector service that a bot calls, the clients of several people, and a page to use them manually. The
/// bot may run in this process or another one, and may stop and restart.
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

    /// <summary>Completes when the bot has been notified of every chat and channel that it is installed in.</summary>
    public Task Installed => parts.Installing.Done;

    /// <summary>The bot's current messaging endpoint. Set it when the bot starts, and again if its address changes.</summary>
    public Uri? BotEndpoint
    {
        get => parts.Bot.Endpoint;
        set => parts.Bot.Endpoint = value;
    }

    /// <summary>The bot's tab, which the page frames; null if nobody could sign in to it.</summary>
    public Uri? TabAddress => Options.TokenIssuer is not null && BotEndpoint is { } bot ? new Uri(bot, "/tab?host=local") : null;

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

    /// <summary>The token that Teams gets for a person who opens the tab.</summary>
    public string TabToken(string person) =>
        (Options.TokenIssuer ?? throw new InvalidOperationException("Nobody signs in to the tab here.")).Token(Locked(() => parts.World.Person(person).Person.EntraObjectId));

    /// <summary>The locale of the person's client, such as "en-GB".</summary>
    public string Locale(string person) => Locked(() => parts.World.Person(person).Locale);

    public void SetLocale(string person, string locale)
    {
        Locked(() => parts.World.Person(person).Locale = locale);
        parts.Live.Publish("people", new { });
    }

    /// <summary>Sets whether the person uses an old client that shows fallbacks instead of Action.Execute.</summary>
    public void SetOldClient(string person, bool old)
    {
        Locked(() => parts.World.Person(person).OldClient = old);
        parts.Live.Publish("people", new { });
    }

    /// <summary>Installs or uninstalls the app for the person, and notifies the bot.</summary>
    public Task SetInstalledAsync(string person, bool installed, CancellationToken cancellationToken = default) =>
        parts.Installing.SetInstalledAsync(person, installed, cancellationToken);

    /// <summary>The number of unread messages from the bot, by default in the personal chat.</summary>
    public int Unread(string person, string? conversation = null) =>
        Locked(() => parts.World.Conversation(conversation ?? parts.World.Person(person).ConversationId).Unread(person));

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        listening.TrySetCanceled();
        await installing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        using (var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(2)))
            await app.StopAsync(timeout.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
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

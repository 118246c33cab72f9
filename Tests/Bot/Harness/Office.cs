using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OnesqaBot.Bot.People;
using OnesqaBot.Bot.Reminders;
using OnesqaBot.Simulator;
using OnesqaBot.Tests.Support;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Ports;
using Xunit;

namespace OnesqaBot.Bot.Tests.Harness;

/// <summary>
/// The office at work: the whole bot on a folder of its own, Teams around it, and what people do and see.
/// Put together like <see cref="OfficeSimulation"/>, but the bot can be stopped and started again, and Teams waits
/// for it longer: the tests run on machines that have other things to do.
/// </summary>
internal sealed partial class Office : IAsyncDisposable
{
    /// <summary>A Monday in the first quarter of fiscal year 2570, nine o'clock in Bangkok.</summary>
    public static readonly DateTimeOffset Monday = new(2026, 11, 23, 9, 0, 0, TimeSpan.FromHours(7));

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    private readonly TempFolder _folder;
    private string[] _settings;
    private readonly string _url;
    private readonly Action<IServiceCollection> _services;
    private WebApplication _bot;

    private Office(TempFolder folder, string[] settings, Action<IServiceCollection> services, SimulatedClock clock, WebApplication bot, TeamsSimulator teams) =>
        (_folder, _settings, _services, Clock, _bot, _url, Teams) = (folder, settings, services, clock, bot, bot.Urls.First(), teams);

    public SimulatedClock Clock { get; }

    public TeamsSimulator Teams { get; }

    public StaffDirectory Directory => _bot.Services.GetRequiredService<IPeople>().Directory;

    public ICaseStore Store => _bot.Services.GetRequiredService<ICaseStore>();

    public string Channel => Teams.Options.Channels[0].ConversationId;

    /// <summary>Everything that the bot may write lies in <see cref="Data"/>, inside.</summary>
    public string Folder => _folder.Path;

    public string Data => _folder.Sub("data");

    /// <summary>What the bot is started with.</summary>
    public IReadOnlyList<string> Settings => _settings;

    public IServiceProvider Services => _bot.Services;

    public Uri Url => new(_bot.Urls.First());

    /// <summary>Where activities are posted.</summary>
    public Uri Endpoint => EndpointOf(_bot);

    /// <summary>Activities of the office's people.</summary>
    public PostedActivities Activities => new(Teams.Url, Teams.Options.TenantId, Teams.Options.BotId, p => Teams.PersonalConversation(p.Id));

    /// <summary>Calls past any client of Teams.</summary>
    public HttpClient Http { get; } = LoopbackClient.Create(Patience);

    public static Task<Office> Open(params string[] settings) => Open(new OfficeOptions { Settings = settings });

    /// <param name="lines">Lines of <c>acting</c> to add to the sample office's people file.</param>
    public static Task<Office> Acting(params string[] lines) => WithPeople(sample => $"{sample.TrimEnd()}\n{string.Join('\n', lines)}\n");

    /// <inheritdoc cref="OfficeOptions.People" path="/summary"/>
    public static Task<Office> WithPeople(Func<string, string>? people, params string[] settings) => Open(new OfficeOptions { People = people, Settings = settings });

    public static async Task<Office> Open(OfficeOptions options)
    {
        var folder = new TempFolder();
        await options.Prepare(folder.Sub("data"));
        string[] settings = ["--Bot:DataFolder", folder.Sub("data"), "--Logging:LogLevel:Default", "Error", .. People(folder, options.People), .. options.Settings];
        var clock = new SimulatedClock(Monday);
        var bot = await Start(settings, "http://127.0.0.1:0", clock, options.Services);
        var teams = await TeamsSimulator.StartAsync(new SimulatorOptions
        {
            People = OfficeSimulation.PeopleOf(bot.Services.GetRequiredService<IPeople>().Directory),
            Clock = clock,
            BotEndpoint = options.Front(EndpointOf(bot)),
            InvokeTimeout = Patience,
            MessageTimeout = Patience,
            LogCapacity = 5000,
        });
        var office = new Office(folder, settings, options.Services, clock, bot, teams);
        if (options.ChatsAreKnown) await teams.Installed.WaitAsync(Patience);
        return office;
    }

    /// <summary>The bot's process ends, and another takes its place on the same folder and address.</summary>
    public async Task RestartsTheBot()
    {
        await StopsTheBot();
        await StartsTheBot();
    }

    /// <summary>Someone is struck off the office's people file, and the bot started again. For an office with a file of its own.</summary>
    public async Task Leaves(string person)
    {
        var file = _folder.Sub("people.yaml");
        var lines = (await System.IO.File.ReadAllLinesAsync(file)).ToList();
        var at = lines.IndexOf($"  - id: {person}");
        lines.RemoveRange(at, lines.FindIndex(at + 1, l => l.StartsWith("  - id: ", StringComparison.Ordinal)) - at);
        await System.IO.File.WriteAllLinesAsync(file, lines);
        await RestartsTheBot();
    }

    public async Task StopsTheBot()
    {
        await _bot.StopAsync();
        await _bot.DisposeAsync();
    }

    /// <param name="more">Settings from now on.</param>
    public async Task StartsTheBot(params string[] more)
    {
        _settings = [.. _settings, .. more];
        _bot = await Start(_settings, _url, Clock, _services);
        Teams.BotEndpoint = EndpointOf(_bot);
    }

    /// <summary>One more instance on the same state, at the same time.</summary>
    public Task<WebApplication> AnotherInstance(params string[] more) => Start([.. _settings, "--Outbox:Owner", "another", .. more], "http://127.0.0.1:0", Clock, _services);

    /// <summary>Nothing is left to be sent, filed or drawn anew.</summary>
    public Task Settles() => OutboxEmpties(_ => { });

    /// <summary>As <see cref="Settles"/>, and what is tried again after a pause is tried now: the clock goes forward to it.</summary>
    public Task SettlesAhead()
    {
        // What an effect that failed waits for; an effect that another instance has in hand is left alone for longer.
        var longestPause = TimeSpan.FromSeconds(20);
        return OutboxEmpties(due =>
        {
            var pause = due - Clock.GetUtcNow();
            if (pause > TimeSpan.Zero && pause < longestPause) Clock.Advance(pause);
        });
    }

    /// <param name="whileDue">Gets the time at which the next entry is due.</param>
    private Task OutboxEmpties(Action<DateTimeOffset> whileDue)
    {
        DateTimeOffset? next = null;
        return Eventually.Holds(
            async () =>
            {
                next = await _bot.Services.GetRequiredService<IOutbox>().NextDue(default);
                if (next is { } due) whileDue(due);
                return next is null;
            },
            () => $"an empty outbox; it is {Clock.GetUtcNow():O}, and the next entry is due at {next:O}",
            Patience);
    }

    /// <summary>Runs the periodic work around deadlines now, and everything that follows from it.</summary>
    public async Task Sweeps()
    {
        await Services.GetRequiredService<DeadlineSweep>().Run(default);
        await Settles();
    }

    /// <summary>Runs now what keeps people and posts up to date every few seconds: what it leaves undone is not under way.</summary>
    public async Task Refreshes()
    {
        await _bot.Services.GetServices<IHostedService>().OfType<DirectoryRefresh>().Single().Run(default);
        await Settles();
    }

    public async Task<StoredCase> Case(CaseNumber number) =>
        await Store.Find(number, default) ?? throw new InvalidOperationException($"There is no case {number}.");

    public async ValueTask DisposeAsync()
    {
        await Teams.DisposeAsync();
        await _bot.StopAsync(new CancellationTokenSource(TimeSpan.FromSeconds(5)).Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await _bot.DisposeAsync();
        Http.Dispose();
        _folder.Dispose();
    }

    private static async Task<WebApplication> Start(string[] settings, string url, SimulatedClock clock, Action<IServiceCollection> services)
    {
        var bot = BotHost.Build(["--urls", url, .. settings], builder => services(builder.Services.AddSingleton<TimeProvider>(clock)));
        await bot.StartAsync();
        return bot;
    }

    private static Uri EndpointOf(WebApplication bot) => new($"{bot.Urls.First()}/api/messages");

    private static string[] People(TempFolder folder, Func<string, string>? people) =>
        people is null ? [] : ["--Bot:PeopleFile", folder.Write("people.yaml", people(Assert.Single(EmbeddedDefinitions.Sources("People/")).Yaml))];
}

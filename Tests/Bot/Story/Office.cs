using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OnesqaBot.Adapters.Graph;
using OnesqaBot.Adapters.Tests.Graph;
using OnesqaBot.Bot.People;
using OnesqaBot.Bot.Reminders;
using OnesqaBot.Simulator;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Ports;
using Xunit;

namespace OnesqaBot.Bot.Tests.Story;

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

    private readonly string _folder;
    private string[] _settings;
    private readonly string _url;
    private readonly HttpClient _browser = new(new SocketsHttpHandler { UseProxy = false }) { Timeout = Patience };
    private readonly Action<IServiceCollection> _services;
    private WebApplication _bot;

    private Office(string folder, string[] settings, Action<IServiceCollection> services, SimulatedClock clock, WebApplication bot, TeamsSimulator teams) =>
        (_folder, _settings, _services, Clock, _bot, _url, Teams) = (folder, settings, services, clock, bot, bot.Urls.First(), teams);

    public SimulatedClock Clock { get; }

    public TeamsSimulator Teams { get; }

    public StaffDirectory Directory => _bot.Services.GetRequiredService<IPeople>().Directory;

    public ICaseStore Store => _bot.Services.GetRequiredService<ICaseStore>();

    public string Channel => Teams.Options.Channels[0].ConversationId;

    public string Data => Path.Combine(_folder, "data");

    /// <summary>What the bot is started with.</summary>
    public IReadOnlyList<string> Settings => _settings;

    public IServiceProvider Services => _bot.Services;

    public Uri Url => new(_bot.Urls.First());

    /// <param name="acting">Lines of <c>acting</c> to add to the sample office's people file.</param>
    public static Task<Office> Open(params string[] acting) =>
        acting.Length == 0 ? With(null) : With(sample => $"{sample.TrimEnd()}\n{string.Join('\n', acting)}\n");

    /// <param name="people">Makes another people file of the sample office's; null leaves it.</param>
    /// <param name="more">Settings besides.</param>
    public static Task<Office> With(Func<string, string>? people, params string[] more) => On(_ => Task.CompletedTask, people, more);

    /// <param name="prepare">What lies in the data folder before the bot starts.</param>
    public static Task<Office> On(Func<string, Task> prepare, Func<string, string>? people, params string[] more) =>
        Behind(address => address, services => services.AddSingleton(new GraphIdentity(new OneToken())), prepare, people, more);

    /// <param name="front">Where Teams calls instead of the bot's own endpoint.</param>
    /// <param name="services">What the bot signs in with.</param>
    public static async Task<Office> Behind(
        Func<Uri, Uri> front, Action<IServiceCollection> services, Func<string, Task> prepare, Func<string, string>? people, params string[] more)
    {
        var folder = System.IO.Directory.CreateTempSubdirectory("onesqa-story-").FullName;
        await prepare(Path.Combine(folder, "data"));
        string[] settings = ["--Bot:DataFolder", Path.Combine(folder, "data"), "--Logging:LogLevel:Default", "Error", .. People(folder, people), .. more];
        var clock = new SimulatedClock(Monday);
        var bot = await Start(settings, "http://127.0.0.1:0", clock, services);
        var teams = await TeamsSimulator.StartAsync(new SimulatorOptions
        {
            People = OfficeSimulation.PeopleOf(bot.Services.GetRequiredService<IPeople>().Directory),
            Clock = clock,
            BotEndpoint = front(Endpoint(bot)),
            InvokeTimeout = Patience,
            MessageTimeout = Patience,
            LogCapacity = 5000,
        });
        var office = new Office(folder, settings, services, clock, bot, teams);
        await teams.Installed.WaitAsync(Patience);
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
        var file = Path.Combine(_folder, "people.yaml");
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
        Teams.BotEndpoint = Endpoint(_bot);
    }

    /// <summary>One more instance on the same state, at the same time.</summary>
    public Task<WebApplication> AnotherInstance(params string[] more) => Start([.. _settings, "--Outbox:Owner", "another", .. more], "http://127.0.0.1:0", Clock, _services);

    /// <summary>Nothing is left to be sent, filed or drawn anew.</summary>
    public async Task Settles()
    {
        var until = Environment.TickCount64 + Patience.TotalMilliseconds;
        while (await _bot.Services.GetRequiredService<IOutbox>().NextDue(default) is { } due)
        {
            if (Environment.TickCount64 > until) throw new TimeoutException($"The outbox did not empty; the next entry is due at {due:O}.");
            await Task.Delay(15);
        }
    }

    /// <summary>As <see cref="Settles"/>, and what is tried again after a pause is tried now: the clock goes forward to it.</summary>
    public async Task SettlesAhead()
    {
        // What an effect that failed waits for; an effect that another instance has in hand is left alone for longer.
        var longestPause = TimeSpan.FromSeconds(20);
        var until = Environment.TickCount64 + Patience.TotalMilliseconds;
        while (await _bot.Services.GetRequiredService<IOutbox>().NextDue(default) is { } due)
        {
            if (Environment.TickCount64 > until) throw new TimeoutException($"The outbox did not empty; it is {Clock.GetUtcNow():O}, and the next entry is due at {due:O}.");
            var pause = due - Clock.GetUtcNow();
            if (pause > TimeSpan.Zero && pause < longestPause) Clock.Advance(pause);
            else await Task.Delay(5);
        }
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
        _browser.Dispose();
        // SQLite keeps a file open in its pool for a moment; what is left then is the temporary folder's business.
        try { System.IO.Directory.Delete(_folder, recursive: true); } catch (IOException) { }
    }

    private static async Task<WebApplication> Start(string[] settings, string url, SimulatedClock clock, Action<IServiceCollection> services)
    {
        var bot = BotHost.Build(["--urls", url, .. settings], builder => services(builder.Services.AddSingleton<TimeProvider>(clock)));
        await bot.StartAsync();
        return bot;
    }

    private static Uri Endpoint(WebApplication bot) => new($"{bot.Urls.First()}/api/messages");

    private static string[] People(string folder, Func<string, string>? people)
    {
        if (people is null) return [];
        var file = Path.Combine(folder, "people.yaml");
        var sample = Assert.Single(EmbeddedDefinitions.Sources("People/")).Yaml;
        System.IO.File.WriteAllText(file, people(sample), new UTF8Encoding(false));
        return ["--Bot:PeopleFile", file];
    }
}

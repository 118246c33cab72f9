using System.Net;
using System.Net.Sockets;
using OnesqaBot.Bot;
using OnesqaBot.Bot.Hosting;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Simulator;

/// <summary>Runs a whole office on this machine: the bot on its own port and a simulated Teams, with a shared clock.</summary>
public sealed class OfficeSimulation : IAsyncDisposable
{
    private OfficeSimulation(WebApplication bot, TeamsSimulator teams, SimulatedClock clock, Uri botUrl) =>
        (Bot, Teams, Clock, BotUrl) = (bot, teams, clock, botUrl);

    public WebApplication Bot { get; }

    public TeamsSimulator Teams { get; }

    public SimulatedClock Clock { get; }

    public Uri BotUrl { get; }

    /// <param name="url">The URL of the simulator's page.</param>
    /// <param name="dataFolder">The folder for the bot's state and documents.</param>
    /// <param name="botArgs">Additional command-line settings for the bot.</param>
    /// <exception cref="StartException">The bot's definitions or settings are broken.</exception>
    public static async Task<OfficeSimulation> StartAsync(
        string url, string dataFolder, SimulatedClock clock, string[]? botArgs = null, CancellationToken cancellationToken = default)
    {
        var botUrl = FreeLoopbackUrl();
        var bot = BotHost.Build(
            ["--urls", botUrl, "--Bot:DataFolder", dataFolder, "--Bot:PublicUrl", botUrl, .. botArgs ?? []],
            builder => builder.Services.AddSingleton<TimeProvider>(clock));
        try
        {
            await bot.StartAsync(cancellationToken);
            var teams = await TeamsSimulator.StartAsync(
                new SimulatorOptions
                {
                    Url = url,
                    People = PeopleOf(bot.Services.GetRequiredService<IPeople>().Directory),
                    Clock = clock,
                    BotEndpoint = new Uri($"{botUrl}/api/messages"),
                },
                cancellationToken);
            return new OfficeSimulation(bot, teams, clock, new Uri(botUrl));
        }
        catch
        {
            await bot.DisposeAsync();
            throw;
        }
    }

    /// <summary>Converts the people in the bot's directory to Teams users.</summary>
    public static IReadOnlyList<SimulatedPerson> PeopleOf(StaffDirectory directory) =>
    [
        .. directory.People.Select(p => new SimulatedPerson(
            p.Id, p.EntraObjectId, p.Name.Th, p.Positions.Select(k => directory.Position(k)?.Title.Th).FirstOrDefault() ?? "", p.Email)),
    ];

    /// <summary>A loopback URL with a port that is currently free.</summary>
    public static string FreeLoopbackUrl()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return $"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}";
    }

    public async ValueTask DisposeAsync()
    {
        await Teams.DisposeAsync();
        await Bot.StopAsync(new CancellationTokenSource(TimeSpan.FromSeconds(2)).Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await Bot.DisposeAsync();
    }
}

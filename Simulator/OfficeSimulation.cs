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
    /// <summary>The tenant and the application of the simulated sign-in; any will do.</summary>
    private const string TenantId = "8f1c6d52-0b7e-4a39-9a55-0123456789ab", TabClientId = "5b0c7a3e-2f41-4d86-9c1b-0123456789ab";

    private OfficeSimulation(WebApplication bot, TeamsSimulator teams, SimulatedClock clock, Uri botUrl, TokenIssuer issuer) =>
        (Bot, Teams, Clock, BotUrl, Issuer) = (bot, teams, clock, botUrl, issuer);

    public WebApplication Bot { get; }

    public TeamsSimulator Teams { get; }

    public SimulatedClock Clock { get; }

    public Uri BotUrl { get; }

    /// <summary>Signs people in to the bot's tab.</summary>
    public TokenIssuer Issuer { get; }

    /// <param name="url">The URL of the simulator's page.</param>
    /// <param name="dataFolder">The folder for the bot's state and documents.</param>
    /// <param name="botArgs">Additional command-line settings for the bot.</param>
    /// <param name="patience">How long Teams waits for the bot; null for as long as it really does.</param>
    /// <exception cref="StartException">The bot's definitions or settings are broken.</exception>
    public static async Task<OfficeSimulation> StartAsync(
        string url, string dataFolder, SimulatedClock clock, string[]? botArgs = null, TimeSpan? patience = null, CancellationToken cancellationToken = default)
    {
        var botUrl = FreeLoopbackUrl();
        var issuer = await TokenIssuer.StartAsync(TenantId, TabClientId, clock, cancellationToken);
        WebApplication? bot = null;
        try
        {
            bot = BotHost.Build(
                // The last one counts: the simulated Teams calls the bot at no other URL.
                ["--Bot:DataFolder", dataFolder, "--Bot:PublicUrl", botUrl, .. issuer.BotSettings, .. botArgs ?? [], "--urls", botUrl],
                builder => builder.Services.AddSingleton<TimeProvider>(clock));
            await bot.StartAsync(cancellationToken);
            var teams = await TeamsSimulator.StartAsync(
                new SimulatorOptions
                {
                    Url = url,
                    People = PeopleOf(bot.Services.GetRequiredService<IPeople>().Directory),
                    Clock = clock,
                    TokenIssuer = issuer,
                    BotEndpoint = new Uri($"{botUrl}/api/messages"),
                    InvokeTimeout = patience ?? SimulatorOptions.DefaultInvokeTimeout,
                    MessageTimeout = patience ?? SimulatorOptions.DefaultMessageTimeout,
                },
                cancellationToken);
            return new OfficeSimulation(bot, teams, clock, new Uri(botUrl), issuer);
        }
        catch
        {
            if (bot is not null) await bot.DisposeAsync();
            await issuer.DisposeAsync();
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
        await Issuer.DisposeAsync();
    }
}

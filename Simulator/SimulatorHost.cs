using OnesqaBot.Simulator.Connector;
using OnesqaBot.Simulator.Page;

namespace OnesqaBot.Simulator;

/// <summary>Builds the simulator's web server.</summary>
internal static class SimulatorHost
{
    public static WebApplication Build(TeamsSimulator teams, SimulatorParts parts, CancellationToken stopping)
    {
        // Empty, because the bot may run in the same process, and its settings and environment do not apply to the simulator.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls(parts.World.Options.Url);
        builder.Services.AddRoutingCore();
        builder.Services.AddSingleton<IHostLifetime, NoLifetime>();
        builder.Services.ConfigureHttpJsonOptions(json => Json.Configure(json.SerializerOptions));
        builder.Logging.SetMinimumLevel(LogLevel.Warning).AddSimpleConsole();
        var app = builder.Build();
        app.UseRouting();
        var exchange = new ConnectorExchange(parts.World, parts.Faults, new RateLimit(), parts.Log, stopping);
        app.MapConnector(exchange, parts.Connector, parts.Roster);
        app.MapFiles(parts.Files, parts.Faults, parts.World.Options.MaxUpload);
        app.MapPage(teams, parts.Files, parts.Live, stopping);
        app.MapStaticPage();
        return app;
    }
}

/// <summary>For a server inside the program: signals end the whole program, and the server's owner disposes it.</summary>
internal sealed class NoLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

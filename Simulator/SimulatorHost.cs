using OnesqaBot.Simulator.Connector;
using OnesqaBot.Simulator.Page;

namespace OnesqaBot.Simulator;

/// <summary>The simulator's own web server.</summary>
internal static class SimulatorHost
{
    public static WebApplication Build(TeamsSimulator teams, SimulatorParts parts, CancellationToken stopping)
    {
        // Empty: the settings and the environment of the bot, which may share this process, are not the simulator's.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls(parts.World.Options.Url);
        builder.Services.AddRoutingCore();
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

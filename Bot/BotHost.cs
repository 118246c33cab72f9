using OnesqaBot.Adapters.Local;
using OnesqaBot.Adapters.Teams;
using OnesqaBot.Bot.Files;
using OnesqaBot.Bot.Handovers;
using OnesqaBot.Bot.HealthChecks;
using OnesqaBot.Bot.Hosting;
using OnesqaBot.Bot.Statistics;
using OnesqaBot.Bot.Tab;
using OnesqaBot.Bot.Telemetry;
using OnesqaBot.Bot.Templates;
using OnesqaBot.Bot.Year;

namespace OnesqaBot.Bot;

/// <summary>Composes the bot.</summary>
public static class BotHost
{
    /// <summary>The default URL, where Bot Framework clients on this machine expect a bot.</summary>
    public const string DefaultUrl = "http://127.0.0.1:3978";

    /// <param name="configure">Lets a test or the simulator replace the defaults.</param>
    /// <exception cref="StartException">A definition is invalid; the message says where and how to fix it.</exception>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = HostSettings.CreateBuilder(args);
        builder.UseDefaultUrl(DefaultUrl);
        // Program.cs reports a failed start in one sentence; the host would also print a stack trace.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        // A log line for every request and call is only useful for troubleshooting; configuration can enable it.
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning).AddFilter("System.Net.Http", LogLevel.Warning);
        // The SDK logs three lines per turn, including conversation ids.
        builder.Logging.AddFilter("Microsoft.Bot", LogLevel.Warning);
        configure?.Invoke(builder);

        builder.Services.AddClock();
        builder.Services.AddDefinitions();
        builder.Services.AddState(builder.Configuration);
        builder.Services.AddDocumentsAndCalendar(builder.Configuration);
        builder.Services.AddTeams<OnesqaAdapter>();
        builder.Services.AddBackground();
        builder.Services.AddPeople();
        builder.Services.AddCases();
        builder.Services.AddDoctor();
        builder.Services.AddHolidays();
        builder.Services.AddRecurring();
        builder.Services.AddReminders();
        builder.Services.AddLinks();
        builder.Services.AddYear();
        builder.Services.AddTab();
        builder.Services.AddStatistics();
        builder.Services.AddHandovers();
        builder.Services.AddFiles();
        builder.Services.AddTemplates();
        builder.Services.AddOutbox();
        builder.Services.AddConversations();
        builder.Services.AddTelemetry(builder.Configuration);
        builder.Services.AddHealth();

        var app = builder.Build();
        app.ReadDefinitions();
        app.ReadIdentity();
        app.LogCallerPolicy();
        app.MapMessages();
        app.MapLocalFiles();
        app.MapDocuments();
        app.MapPictures();
        app.MapTemplates();
        app.MapYear();
        app.MapTab();
        app.MapStatistics();
        app.MapHandovers();
        app.MapHealth();
        return app;
    }
}

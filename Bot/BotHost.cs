using Microsoft.Bot.Builder;
using OnesqaBot.Adapters.Local;
using OnesqaBot.Adapters.Teams;
using OnesqaBot.Bot.Background;
using OnesqaBot.Bot.Diagnostics;
using OnesqaBot.Bot.Files;
using OnesqaBot.Bot.HealthChecks;
using OnesqaBot.Bot.Holidays;
using OnesqaBot.Bot.Hosting;
using OnesqaBot.Bot.People;
using OnesqaBot.Bot.Recurring;
using OnesqaBot.Bot.Reminders;
using OnesqaBot.Bot.Telemetry;
using OnesqaBot.Bot.Year;

namespace OnesqaBot.Bot;

/// <summary>Puts the bot together.</summary>
public static class BotHost
{
    /// <summary>Where any Bot Framework client on this machine finds the bot when nothing else is set.</summary>
    public const string DefaultUrl = "http://127.0.0.1:3978";

    /// <param name="configure">What a test or the simulator puts in place of the defaults.</param>
    /// <exception cref="StartException">A definition is broken; the message says where and how to mend it.</exception>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.UseDefaultUrl(DefaultUrl);
        // Program.cs says in a sentence why a start failed; the host would print a stack trace besides.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        // A line for every request and every call is for who looks for a fault, by setting.
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning).AddFilter("System.Net.Http", LogLevel.Warning);
        // The SDK says three lines a turn, with ids of conversations.
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
        builder.Services.AddYear();
        builder.Services.AddFiles();
        builder.Services.AddOutbox();
        builder.Services.AddTurns();
        builder.Services.AddTelemetry(builder.Configuration);
        builder.Services.AddHealth();

        var app = builder.Build();
        app.ReadDefinitions();
        app.ReadIdentity();
        app.SayWhoMayCall();
        app.MapMessages();
        app.MapLocalFiles();
        app.MapDocuments();
        app.MapYear();
        app.MapHealth();
        return app;
    }
}

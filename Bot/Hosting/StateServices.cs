using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using OnesqaBot.Adapters.Graph;
using OnesqaBot.Adapters.Local;
using OnesqaBot.Adapters.Spreadsheets;
using OnesqaBot.Adapters.Sqlite;
using OnesqaBot.Adapters.Tables;
using OnesqaBot.Adapters.Versions;
using OnesqaBot.Bot.Instances;

namespace OnesqaBot.Bot.Hosting;

/// <summary>Registers where the bot keeps things: all in one folder of this machine, but for its state where that is shared.</summary>
internal static class StateServices
{
    /// <summary>The database in the data folder.</summary>
    public const string Database = "onesqabot.db";

    /// <summary>Azure Table Storage where it is set, for any number of instances; else a file of this machine.</summary>
    public static IServiceCollection AddState(this IServiceCollection services, IConfiguration settings) => services
        .AddStore(settings, KindOf(settings))
        // Before anything else reads or writes the store.
        .AddHostedService<InstancePresence>();

    public static StoreKind KindOf(IConfiguration settings) => IsSet(settings.GetSection("Tables")) ? StoreKind.Tables : StoreKind.Sqlite;

    /// <summary>The store alone.</summary>
    public static IServiceCollection AddStore(this IServiceCollection services, IConfiguration settings, StoreKind kind)
    {
        services.AddDataFolder().In<DataFolderOptions>((o, bot) => o.Folder = bot.DataFolder).AddSingleton<InstanceRegister>();
        return kind == StoreKind.Tables
            ? services.AddTablesStore(o => settings.GetSection("Tables").Bind(o))
            : services.AddSqliteStore().In<SqliteStoreOptions>((o, bot) => o.File = Path.Combine(bot.DataFolder, Database));
    }

    /// <summary>SharePoint and Outlook where they are set, each by itself; else folder and file of this machine.</summary>
    public static IServiceCollection AddDocumentsAndCalendar(this IServiceCollection services, IConfiguration settings)
    {
        var graph = settings.GetSection("Graph");
        services.AddIncomingFiles().AddSpreadsheets().AddGraph(o => graph.Bind(o));
        services.TryAddSingleton(_ => BotIdentity.ForGraph(settings));
        if (IsSet(graph)) services.AddGraphExamination();
        _ = string.IsNullOrEmpty(graph[nameof(GraphOptions.Library)]) ? services.AddDocumentsHere() : services.AddGraphDocuments();
        return string.IsNullOrEmpty(graph[nameof(GraphOptions.Mailbox)])
            ? services.AddLocalCalendar().In<LocalCalendarOptions>((o, bot) => o.File = Path.Combine(bot.DataFolder, "calendar.ics"))
            : services.AddGraphCalendar();
    }

    private static bool IsSet(IConfiguration section) => section.GetChildren().Any(c => !string.IsNullOrEmpty(c.Value));

    private static IServiceCollection AddDocumentsHere(this IServiceCollection services) => services.AddLocalDocuments().In<LocalDocumentsOptions>((o, bot) =>
    {
        o.Folder = Path.Combine(bot.DataFolder, "documents");
        o.BaseUrl = bot.PublicUrl;
    });

    private static IServiceCollection AddIncomingFiles(this IServiceCollection services) => services
        .AddLocalIncomingFiles().In<IncomingFilesOptions>((o, bot) => o.Folder = Path.Combine(bot.DataFolder, "incoming"))
        // Where only this machine may call, only this machine has files to hand in.
        .AddSingleton<IConfigureOptions<IncomingFilesOptions>>(s => new ConfigureOptions<IncomingFilesOptions>(
            o => o.AllowLoopback = s.GetRequiredService<CallerPolicy>().LoopbackOnly));

    private static IServiceCollection In<TOptions>(this IServiceCollection services, Action<TOptions, BotOptions> place)
        where TOptions : class
    {
        services.AddOptions<TOptions>().Configure<IOptions<BotOptions>>((o, bot) => place(o, bot.Value));
        return services;
    }
}

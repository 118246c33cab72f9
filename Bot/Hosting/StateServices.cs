using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using OnesqaBot.Adapters.Graph;
using OnesqaBot.Adapters.Local;
using OnesqaBot.Adapters.Sqlite;
using OnesqaBot.Adapters.Tables;
using OnesqaBot.Adapters.Versions;
using OnesqaBot.Bot.Instances;

namespace OnesqaBot.Bot.Hosting;

/// <summary>Registers storage: a folder on this machine, or shared services where they are configured.</summary>
internal static class StateServices
{
    /// <summary>File name of the database in the data folder.</summary>
    public const string Database = "onesqabot.db";

    /// <summary>Uses Azure Table Storage, which any number of instances can share, if configured; otherwise a local file.</summary>
    public static IServiceCollection AddState(this IServiceCollection services, IConfiguration settings) => services
        .AddStore(settings, KindOf(settings))
        // Must start before anything else reads or writes the store.
        .AddHostedService<InstancePresence>();

    public static StoreKind KindOf(IConfiguration settings) => IsSet(settings.GetSection("Tables")) ? StoreKind.Tables : StoreKind.Sqlite;

    /// <summary>Registers only the store.</summary>
    public static IServiceCollection AddStore(this IServiceCollection services, IConfiguration settings, StoreKind kind)
    {
        services.AddDataFolder().SetPath<DataFolderOptions>((o, bot) => o.Folder = bot.DataFolder).AddSingleton<InstanceRegister>();
        return kind == StoreKind.Tables
            ? services.AddTablesStore(o => settings.GetSection("Tables").Bind(o))
            : services.AddSqliteStore().SetPath<SqliteStoreOptions>((o, bot) => o.File = Path.Combine(bot.DataFolder, Database));
    }

    /// <summary>Uses SharePoint and Outlook, each independently, if configured; otherwise a local folder and file.</summary>
    public static IServiceCollection AddDocumentsAndCalendar(this IServiceCollection services, IConfiguration settings)
    {
        var graph = settings.GetSection("Graph");
        services.AddIncomingFiles().AddGraph(o => graph.Bind(o));
        services.TryAddSingleton(_ => BotIdentity.ForGraph(settings));
        if (IsSet(graph)) services.AddGraphExamination().AddGraphUsers();
        _ = string.IsNullOrEmpty(graph[nameof(GraphOptions.Library)]) ? services.AddLocalDocumentStore() : services.AddGraphDocuments();
        return string.IsNullOrEmpty(graph[nameof(GraphOptions.Mailbox)])
            ? services.AddLocalCalendar().SetPath<LocalCalendarOptions>((o, bot) => o.File = Path.Combine(bot.DataFolder, "calendar.ics"))
            : services.AddGraphCalendar();
    }

    private static bool IsSet(IConfiguration section) => section.GetChildren().Any(c => !string.IsNullOrEmpty(c.Value));

    private static IServiceCollection AddLocalDocumentStore(this IServiceCollection services) =>
        services.AddLocalDocuments().SetPath<LocalDocumentsOptions>((o, bot) =>
    {
        o.Folder = Path.Combine(bot.DataFolder, "documents");
        o.BaseUrl = bot.PublicUrl;
    });

    private static IServiceCollection AddIncomingFiles(this IServiceCollection services) => services
        .AddLocalIncomingFiles().SetPath<IncomingFilesOptions>((o, bot) => o.Folder = Path.Combine(bot.DataFolder, "incoming"))
        // When only this machine may call, files can only come from this machine.
        .AddSingleton<IConfigureOptions<IncomingFilesOptions>>(s => new ConfigureOptions<IncomingFilesOptions>(
            o => o.AllowLoopback = s.GetRequiredService<CallerPolicy>().LoopbackOnly));

    private static IServiceCollection SetPath<TOptions>(this IServiceCollection services, Action<TOptions, BotOptions> place)
        where TOptions : class
    {
        services.AddOptions<TOptions>().Configure<IOptions<BotOptions>>((o, bot) => place(o, bot.Value));
        return services;
    }
}

/// <summary>Where the bot keeps its state.</summary>
internal enum StoreKind
{
    /// <summary>A file in the data folder.</summary>
    Sqlite,

    /// <summary>Azure Table Storage.</summary>
    Tables,
}

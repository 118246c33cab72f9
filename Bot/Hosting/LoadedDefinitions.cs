using Microsoft.Extensions.Options;
using OnesqaBot.Bot.Cases;
using OnesqaBot.Dialogs.Intents;
using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Bot.Hosting;

/// <summary>What the bot reads at start: people, procedures, holidays; from the files that are set, else the embedded ones.</summary>
internal sealed class LoadedDefinitions
{
    private static readonly TimeSpan ReadWithin = TimeSpan.FromSeconds(30);

    public LoadedDefinitions(IOptions<BotOptions> options, ProcedureRevisions revisions)
    {
        try
        {
            People = ReadPeople(options.Value.PeopleFile);
            var read = ProcedureReader.ReadAll(Files(options.Value.ProceduresFolder, "Procedures/", "Bot:ProceduresFolder"), People);
            var nudge = options.Value.NudgeDays;
            Procedures = new ProcedureLibrary([.. read.Select(p => p.NudgingEvery(nudge))], async (id, revision) =>
            {
                // Whoever asks may stop waiting; the reading is for all who ask, and has an end of its own.
                using var limit = new CancellationTokenSource(ReadWithin);
                return (await revisions.Find(id, revision, limit.Token))?.NudgingEvery(nudge);
            });
            Holidays = HolidayReader.ReadAll(HolidayFiles(options.Value.HolidaysFolder));
        }
        catch (DefinitionException e)
        {
            throw new StartException(e.Message, e);
        }
    }

    /// <summary>As the file says.</summary>
    public StaffDirectory People { get; }

    public ProcedureLibrary Procedures { get; }

    public HolidayCalendar Holidays { get; }

    private static StaffDirectory ReadPeople(string file) =>
        file.Length == 0 ? EmbeddedDefinitions.People() : StaffDirectoryReader.Read(file, Text(file, "Bot:PeopleFile"));

    private static IEnumerable<DefinitionSource> Files(string folder, string embedded, string setting)
    {
        if (folder.Length == 0) return EmbeddedDefinitions.Sources(embedded);
        if (!Directory.Exists(folder))
            throw new StartException($"ไม่พบโฟลเดอร์ {folder} แก้ไขค่า {setting} (There is no folder {folder}: correct the setting {setting})");
        var files = Directory.GetFiles(folder, "*.yaml").Order(StringComparer.Ordinal).ToList();
        return files.Count > 0
            ? files.Select(f => new DefinitionSource(f, Text(f, setting)))
            : throw new StartException($"ไม่มีไฟล์ .yaml ในโฟลเดอร์ {folder} วางไฟล์ไว้ที่นั่น (There is no .yaml file in {folder}: put the files there, or clear {setting})");
    }

    /// <summary>The office need bring only the years that it knows better.</summary>
    private static IEnumerable<DefinitionSource> HolidayFiles(string folder)
    {
        List<DefinitionSource> own = folder.Length == 0 ? [] : [.. Files(folder, "Holidays/", "Bot:HolidaysFolder")];
        return own.Concat(EmbeddedDefinitions.Sources("Holidays/").Where(e => own.TrueForAll(o => Path.GetFileName(o.File) != e.File)));
    }

    private static string Text(string file, string setting)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new StartException($"อ่านไฟล์ {file} ไม่ได้ แก้ไขค่า {setting} หรือสิทธิ์ของไฟล์ (Cannot read {file}: correct the setting {setting} or the file's rights)", e);
        }
    }
}

/// <summary>Registers what is read at start.</summary>
internal static class DefinitionServices
{
    public static IServiceCollection AddDefinitions(this IServiceCollection services)
    {
        services.AddOptions<BotOptions>().BindConfiguration("Bot").Validate(
            bot => bot.PublicUrl.Length == 0 || (Uri.TryCreate(bot.PublicUrl, UriKind.Absolute, out var url) && url.Scheme is "http" or "https"),
            "Bot:PublicUrl is no address: write it like https://bot.example.org, or leave it out.")
            .Validate(bot => bot.NudgeDays is >= 0 and <= 60, "Bot:NudgeDays is a number of working days from 1 to 60, or 0 for never.");
        return services
            .AddSingleton<ProcedureRevisions>()
            .AddSingleton<LoadedDefinitions>()
            .AddSingleton(s => s.GetRequiredService<LoadedDefinitions>().Procedures)
            .AddSingleton<ProcedureSearch>()
            .AddSingleton<SimilarRequests>()
            .AddSingleton(s => new IntentRecognizer(s.GetRequiredService<ProcedureLibrary>()));
    }

    /// <summary>Reads them now: a broken file stops the start, not the first message.</summary>
    public static WebApplication ReadDefinitions(this WebApplication app)
    {
        app.Services.GetRequiredService<LoadedDefinitions>();
        return app;
    }
}

using Microsoft.Extensions.Options;
using OnesqaBot.Bot.Cases;
using OnesqaBot.Bot.Templates;
using OnesqaBot.Cards.Text;
using OnesqaBot.Dialogs.Intents;
using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.Handbook;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Bot.Hosting;

/// <summary>People, procedures, the handbook's chapters and holidays, read at startup from the configured files or the embedded defaults.</summary>
internal sealed class LoadedDefinitions
{
    private static readonly TimeSpan ReadTimeout = TimeSpan.FromSeconds(30);

    public LoadedDefinitions(IOptions<BotOptions> options, ProcedureRevisions revisions, TemplateFiles templates)
    {
        // For the log and the console.
        using var language = ReaderLanguage.Use(Language.English);
        try
        {
            People = ReadPeople(options.Value.PeopleFile);
            var (front, sources) = HandbookFrontReader.Divide([.. Files(options.Value.ProceduresFolder, "Procedures/", "Bot:ProceduresFolder")]);
            Handbook = new HandbookLibrary(front ?? EmbeddedDefinitions.Front());
            // A folder with nothing but the chapters changes them alone.
            var read = ProcedureReader.ReadAll(sources.Count > 0 ? sources : EmbeddedDefinitions.Sources("Procedures/"), People, templates.Places);
            CheckLines(options.Value.PeopleFile, read);
            var nudge = options.Value.NudgeDays;
            Procedures = new ProcedureLibrary([.. read.Select(p => p.NudgingEvery(nudge))], async (id, revision) =>
            {
                // The read is shared by all callers, so it has its own timeout instead of one caller's cancellation token.
                using var limit = new CancellationTokenSource(ReadTimeout);
                return (await revisions.Find(id, revision, limit.Token))?.NudgingEvery(nudge);
            });
            Holidays = HolidayReader.ReadAll(HolidayFiles(options.Value.HolidaysFolder));
        }
        catch (DefinitionException e)
        {
            throw new StartException(string.Join('\n', e.Faults.Select(DefinitionText.Describe)), e);
        }
    }

    /// <summary>The directory as the file defines it.</summary>
    public StaffDirectory People { get; }

    public ProcedureLibrary Procedures { get; }

    public HandbookLibrary Handbook { get; }

    public HolidayCalendar Holidays { get; }

    private static StaffDirectory ReadPeople(string file) =>
        file.Length == 0 ? EmbeddedDefinitions.People() : StaffDirectoryReader.Read(file, Text(file, "Bot:PeopleFile"));

    /// <summary>The reporting lines name procedures, which are checked against the people and are therefore read after them.</summary>
    private static void CheckLines(string file, IReadOnlyList<Procedure> procedures)
    {
        if (file.Length > 0) StaffDirectoryReader.Read(file, Text(file, "Bot:PeopleFile"), [.. procedures.Select(p => p.Id).Distinct()]);
    }

    private static IEnumerable<DefinitionSource> Files(string folder, string embedded, string setting)
    {
        if (folder.Length == 0) return EmbeddedDefinitions.Sources(embedded);
        if (!Directory.Exists(folder))
            throw new StartException($"Folder {folder} does not exist: correct the setting {setting}");
        var files = Directory.GetFiles(folder, "*.yaml").Order(StringComparer.Ordinal).ToList();
        return files.Count > 0
            ? files.Select(f => new DefinitionSource(f, Text(f, setting)))
            : throw new StartException($"Folder {folder} has no .yaml files: add them, or clear the setting {setting}");
    }

    /// <summary>The office only has to supply the years that it wants to override.</summary>
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
            throw new StartException($"Cannot read {file}: correct the setting {setting} or the file's permissions", e);
        }
    }
}

/// <summary>Registers the definitions that are read at startup.</summary>
internal static class DefinitionServices
{
    public static IServiceCollection AddDefinitions(this IServiceCollection services)
    {
        services.AddOptions<BotOptions>().BindConfiguration("Bot").Validate(
            bot => bot.PublicUrl.Length == 0 || (Uri.TryCreate(bot.PublicUrl, UriKind.Absolute, out var url) && url.Scheme is "http" or "https"),
            "Bot:PublicUrl is not a valid web address: use one like https://bot.example.org, or leave it out.")
            .Validate(bot => bot.NudgeDays is >= 0 and <= 60, "Bot:NudgeDays must be a number of working days from 1 to 60, or 0 to disable nudges.")
            .Validate(bot => LanguageTags.TryRead(bot.Language) is not null, "Bot:Language must be th or en.");
        return services
            .AddSingleton<ProcedureRevisions>()
            .AddSingleton<LoadedDefinitions>()
            .AddSingleton(s => s.GetRequiredService<LoadedDefinitions>().Procedures)
            .AddSingleton(s => s.GetRequiredService<LoadedDefinitions>().Handbook)
            .AddSingleton<ProcedureSearch>()
            .AddSingleton<SimilarRequests>()
            .AddSingleton(s => new IntentRecognizer(s.GetRequiredService<ProcedureLibrary>()));
    }

    /// <summary>Reads the definitions eagerly, so that an invalid file stops startup rather than the first message.</summary>
    public static WebApplication ReadDefinitions(this WebApplication app)
    {
        app.Services.GetRequiredService<LoadedDefinitions>();
        // Begins to learn before somebody writes.
        app.Services.GetRequiredService<IntentRecognizer>();
        return app;
    }
}

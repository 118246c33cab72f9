using System.Globalization;
using System.Text;
using OnesqaBot.Adapters.Archive;
using OnesqaBot.Adapters.Versions;
using OnesqaBot.Bot.Hosting;
using OnesqaBot.Bot.Instances;
using OnesqaBot.Bot.People;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.PersonalData;

/// <summary>
/// <c>dotnet run --project Bot -- personal-data list PERSON [--json FILE]</c> lists everything that the store holds about a person;
/// <c>personal-data remove PERSON [--yes]</c> removes what is not the record, once the person has left.
/// </summary>
public static class PersonalDataCommand
{
    private const string Word = "personal-data";
    private const string List = "list";
    private const string Remove = "remove";
    private const string Json = "--json";
    private const string Yes = "--yes";

    public static bool IsAsked(string[] args) => args is [Word, ..];

    /// <returns>Always 0; failures are reported as exceptions.</returns>
    /// <exception cref="StartException">The command failed; the message says why and what to do.</exception>
    public static async Task<int> Run(
        string[] args, TextWriter output, Action<WebApplicationBuilder>? configure = null, CancellationToken cancellation = default)
    {
        switch (args)
        {
            case [Word, List, var person, Json, var file, .. var settings] when !IsOption(person):
                await Show(person, file, settings, output, configure, cancellation);
                return 0;
            case [Word, List, var person, .. var settings] when !IsOption(person):
                await Show(person, null, settings, output, configure, cancellation);
                return 0;
            case [Word, Remove, var person, Yes, .. var settings] when !IsOption(person):
                await TakeOut(person, isConfirmed: true, settings, output, configure, cancellation);
                return 0;
            case [Word, Remove, var person, .. var settings] when !IsOption(person):
                await TakeOut(person, isConfirmed: false, settings, output, configure, cancellation);
                return 0;
            default:
                throw new StartException("Usage: personal-data list PERSON [--json FILE], personal-data remove PERSON [--yes], followed by settings");
        }
    }

    private static async Task Show(
        string person, string? file, string[] settings, TextWriter output, Action<WebApplicationBuilder>? configure, CancellationToken cancellation)
    {
        if (file is not null && File.Exists(file)) throw new StartException($"The file {file} already exists: choose another name");
        await using var app = await Open(settings, configure, cancellation);
        var report = await Read(app, person, cancellation);
        await output.WriteAsync(report.Text());
        await output.WriteLineAsync($"\nSearched: the people file and {Place(app)}. Documents, the calendar, logs and backups are not searched");
        if (file is null) return;
        try
        {
            await File.WriteAllTextAsync(file, report.Json(), new UTF8Encoding(false), cancellation);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StartException($"Cannot write {file}: {e.Message.ReplaceLineEndings(" ")}", e);
        }

        await output.WriteLineAsync($"Written with everything that is stored to {file}");
    }

    private static async Task TakeOut(
        string person, bool isConfirmed, string[] settings, TextWriter output, Action<WebApplicationBuilder>? configure,
        CancellationToken cancellation)
    {
        await using var app = await Open(settings, configure, cancellation);
        var report = await Read(app, person, cancellation);
        if (report.Person is not null)
        {
            var where = app.Services.GetRequiredService<LoadedDefinitions>().People.ById(report.Subject.Id) is null ? "a group of Entra ID" : "the people file";
            throw new StartException($"{report.Title} is still in {where}: take the person out there and restart the bot first. Nothing was removed");
        }

        await output.WriteAsync(report.Text());
        var (removable, kept) = (report.Removable.Count, report.Items.Count - report.Removable.Count);
        if (removable > 0 && isConfirmed)
            await new PersonalDataRemoval(
                app.Services.GetRequiredService<IStoreArchive>(), app.Services.GetRequiredService<IKeyValueStore>(),
                app.Services.GetRequiredService<IConversations>(), app.Services.GetRequiredService<IPeople>().Directory).Remove(report, cancellation);
        await output.WriteLineAsync(
            removable == 0 ? $"\nThere is nothing to remove from {Place(app)}"
            : isConfirmed ? string.Create(CultureInfo.InvariantCulture, $"\nRemoved {removable} from {Place(app)}")
            : string.Create(CultureInfo.InvariantCulture, $"\nNothing was removed: run this again with --yes after the name to remove {removable} from {Place(app)}"));
        if (kept > 0) await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{kept} stay: the record of who decided what is never removed, nor is what the bot still has to send"));
    }

    private static Task<PersonalDataReport> Read(WebApplication app, string person, CancellationToken cancellation) =>
        new PersonalDataReader(app.Services.GetRequiredService<IStoreArchive>(), app.Services.GetRequiredService<IPeople>().Directory).Read(person, cancellation);

    private static string Place(WebApplication app) => app.Services.GetRequiredService<IStoreArchive>().Place;

    /// <summary>The composed bot, which is not started, on a store that exists.</summary>
    private static async Task<WebApplication> Open(string[] settings, Action<WebApplicationBuilder>? configure, CancellationToken cancellation)
    {
        var app = BotHost.Build(settings, configure);
        try
        {
            if (!await app.Services.GetRequiredService<IStoreArchive>().Exists(cancellation)) throw new StartException($"There is no data at {Place(app)}");
            await app.Services.GetRequiredService<StoreOpener>().Open(cancellation);
            if (await app.Services.GetRequiredService<InstanceRegister>().Mark(cancellation) is { } mark) throw new StartException(mark.Sentence);
            await app.Services.GetRequiredService<GroupSync>().Recall(cancellation);
            return app;
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }
    }

    private static bool IsOption(string argument) => argument.StartsWith('-');
}

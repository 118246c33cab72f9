using System.Globalization;
using OnesqaBot.Bot.Hosting;
using OnesqaBot.Bot.Instances;

namespace OnesqaBot.Bot.Backup;

/// <summary><c>dotnet run --project Bot -- backup FILE</c>, <c>restore FILE</c>, <c>move --to tables</c> and <c>move --to sqlite</c>.</summary>
public static class BackupCommand
{
    private const string Backup = "backup";
    private const string Restore = "restore";
    private const string Move = "move";
    private const string Cancel = "--cancel";

    public static bool IsAsked(string[] args) => args is [Backup or Restore or Move, ..];

    /// <returns>Always 0; failures are reported as exceptions.</returns>
    /// <exception cref="StartException">The command failed; the message says why and what to do.</exception>
    public static async Task<int> Run(string[] args, TextWriter output, CancellationToken cancellation = default)
    {
        try
        {
            return await Execute(args, output, cancellation);
        }
        catch (Exception e) when (e is not OperationCanceledException && BackupFaults.Sentence(e, args[0]) is { } sentence)
        {
            throw new StartException(sentence, e);
        }
    }

    private static async Task<int> Execute(string[] args, TextWriter output, CancellationToken cancellation)
    {
        switch (args)
        {
            case [Backup, var file, ..] when !IsOption(file):
                await MakeBackup(file, HostSettings.Read(args[2..]), output, cancellation);
                return 0;
            case [Restore, var file, ..] when !IsOption(file):
                await RestoreBackup(file, HostSettings.Read(args[2..]), output, cancellation);
                return 0;
            case [Move, "--to", "tables" or "sqlite", ..]:
                var (from, to) = args[2] == "tables" ? (StoreKind.Sqlite, StoreKind.Tables) : (StoreKind.Tables, StoreKind.Sqlite);
                var settings = HostSettings.Read([.. args[3..].Where(a => a != Cancel)]);
                await (args.Contains(Cancel) ? StoreMove.Cancel(from, to, settings, output, cancellation) : StoreMove.Run(from, to, settings, output, cancellation));
                return 0;
            default:
                throw new StartException("Usage: backup FILE, restore FILE, move --to tables|sqlite [--cancel], followed by settings");
        }
    }

    private static async Task MakeBackup(string file, IConfiguration settings, TextWriter output, CancellationToken cancellation)
    {
        if (File.Exists(file)) throw new StartException($"The file {file} already exists: choose another name");
        await using var data = OfflineData.Create(settings, StateServices.KindOf(settings));
        await data.OpenExisting(cancellation);
        if (await data.Instances.Mark(cancellation) is { State: StoreState.Filling } mark) throw new StartException(mark.Sentence);
        var (tally, files) = await BackupWriter.Write(file, data, cancellation);
        // Verify the backup by reading it back from disk.
        using (var written = await BackupReader.Open(file, cancellation))
        {
            var actual = new RecordCounts();
            await foreach (var record in written.Records(cancellation)) actual.Add(record);
            if (tally.Differences(actual) is { Count: > 0 } differences)
                throw new StartException($"The backup differs from the data: {string.Join("; ", differences.Take(10))}. Run the backup again");
        }

        await Report(output, tally, files, $"Backed up {data.Archive.Place} to {file}");
    }

    private static async Task RestoreBackup(string file, IConfiguration settings, TextWriter output, CancellationToken cancellation)
    {
        using var backup = await BackupReader.Open(file, cancellation);
        await using var data = OfflineData.Create(settings, StateServices.KindOf(settings));
        await data.Open(cancellation);
        var importer = new StoreImporter(data);
        await importer.Begin(file, backup.Files, cancellation);
        var written = await importer.Fill(backup.Records(cancellation), cancellation);
        foreach (var path in backup.Files)
        {
            await using var content = backup.OpenFile(path);
            await data.Files.Write(path, content, cancellation);
        }

        // The restored folder may have an earlier version; opening it again upgrades it.
        await data.Open(cancellation);
        await importer.End(written, cancellation);
        await Report(output, written, backup.Files.Count, $"Restored {data.Archive.Place} from {file}");
    }

    internal static async Task Report(TextWriter output, RecordCounts tally, int files, string done)
    {
        await output.WriteLineAsync(done);
        foreach (var (kind, count) in tally.Counts.OrderBy(k => k.Key, StringComparer.Ordinal)) await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"  {kind}: {count}"));
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"  files: {files}"));
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture, $"{tally.Replayed} cases with {tally.Events} events were replayed"));
        if (tally.Unreadable.Count > 0)
            await output.WriteLineAsync($"Kept unchanged, but not readable by this version: {string.Join(", ", tally.Unreadable)}");
        if (tally.Damaged.Count > 0)
            await output.WriteLineAsync($"Damaged records, whose text is kept under these keys: {string.Join(", ", tally.Damaged)}");
    }

    private static bool IsOption(string argument) => argument.StartsWith('-');
}

/// <summary>Turns any failure of a command into a sentence for the operator, who looks after data rather than a program.</summary>
internal static class BackupFaults
{
    /// <summary>Returns null if the exception already has a sentence of its own.</summary>
    public static string? Sentence(Exception fault, string command) => fault switch
    {
        IOException or UnauthorizedAccessException =>
            $"{command} cannot read or write a file. Check the file name, permissions and free disk space, then run it again: {Line(fault)}",
        // Here a FormatException means unreadable data; for an invalid setting it is an inner exception.
        not FormatException when StartFaults.Sentence(fault) is not null => null,
        _ => $"{command} failed; its source data was not changed. Send this message to the administrator: {fault.GetType().Name}: {Line(fault)}",
    };

    private static string Line(Exception fault) => fault.Message.ReplaceLineEndings(" ");
}

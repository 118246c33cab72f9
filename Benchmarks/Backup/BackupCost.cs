using System.Diagnostics;
using System.Globalization;
using OnesqaBot.Adapters.Archive;
using OnesqaBot.Adapters.Sqlite;
using OnesqaBot.Adapters.Tests.Store;
using OnesqaBot.Benchmarks.Growth;
using OnesqaBot.Bot;
using OnesqaBot.Bot.Backup;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Benchmarks.Backup;

/// <summary>Times backup, restore and move of a file with many cases, and of a table with fewer.</summary>
internal static class BackupCost
{
    private const int SentCards = 3;
    private const int CasesToAWaitingEffect = 50;
    private const int AtOnce = 500;

    private static readonly CancellationToken None = CancellationToken.None;

    /// <param name="given">Numbers of cases in the file and in the table that override the defaults.</param>
    public static async Task Report(string[] given)
    {
        var sizes = MeasuredStores.Sizes(given, 10_000, 3_000);
        Console.WriteLine("| cases | command | s | cases/s |\n|--:|---|--:|--:|");
        await Measure(sizes[0], [("backup", []), ("restore", [])]);
        await using var azurite = new AzuriteProcess { AsServed = true };
        await azurite.Start();
        string[] tables = ["--Tables:ConnectionString", azurite.ConnectionString, "--Tables:Table", $"t{Guid.NewGuid():N}"];
        string[] other = [.. tables[..3], $"t{Guid.NewGuid():N}"];
        await Measure(sizes[^1], [("move --to tables", tables), ("backup of the table", tables), ("restore to a table", other), ("move --to sqlite", tables)]);
    }

    private static async Task Measure(int cases, (string What, string[] Settings)[] commands)
    {
        var root = Directory.CreateTempSubdirectory("onesqabot-bench-").FullName;
        var folder = Path.Combine(root, "data");
        await Fill(folder, cases);
        foreach (var (what, settings) in commands)
        {
            string[] command = what.Split(' ')[0] == "move" ? what.Split(' ') : [what.Split(' ')[0], Path.Combine(root, "a.zip")];
            // The target must be empty.
            if (what is "restore" or "restore to a table" or "move --to sqlite") folder = Path.Combine(root, what);
            var clock = Stopwatch.StartNew();
            await BackupCommand.Run([.. command, "--Bot:DataFolder", folder, .. settings], TextWriter.Null);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {cases:N0} | {what} | {clock.Elapsed.TotalSeconds:0.0} | {cases / clock.Elapsed.TotalSeconds:N0} |"));
        }

        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Size of the backup: {new FileInfo(Path.Combine(root, "a.zip")).Length / 1e6:0.0} MB"));
        Directory.Delete(root, recursive: true);
    }

    /// <summary>Cases of ten years, each with its number and sent cards, and one in fifty with a pending effect.</summary>
    private static async Task Fill(string folder, int count)
    {
        await using var bot = BotHost.Build(["--Bot:DataFolder", folder, "--Logging:LogLevel:Default", "Error"]);
        bot.Services.GetRequiredService<StoreFile>().Open();
        var (cases, archive) = (await ApprovableCases.Create(bot.Services, "http://127.0.0.1:9"), bot.Services.GetRequiredService<IStoreArchive>());
        await OthersCases.Write(bot.Services.GetRequiredService<ICaseStore>(), cases, count);
        var written = new List<CaseRecord>();
        await foreach (var record in archive.Read(None)) if (record is CaseRecord c) written.Add(c);
        foreach (var some in written.Chunk(AtOnce)) await archive.Write([.. some.SelectMany(Besides)], None);
    }

    private static IEnumerable<StoreRecord> Besides(CaseRecord @case)
    {
        var (number, at) = (CaseNumber.Parse(@case.Case), "2026-11-23T02:00:00.0000000Z");
        yield return new NumberRecord(number.Year.BuddhistYear, number.Code, number.Running, $"{number}/open");
        if (number.Running % CasesToAWaitingEffect == 0)
            yield return new OutboxRecord(@case.Case, $"{number}/1/0", new("""{"type":"bring-card","Card":{"Kind":"Step","Step":"a","Visit":1,"Subject":""},"To":{"Person":"somchai","Name":null}}"""), at, at, 0, null);
        for (var n = 0; n < SentCards; n++)
        {
            var card = string.Create(CultureInfo.InvariantCulture, $$"""{"Kind":"Step","Step":"step-{{n}}","Visit":1,"Subject":""}""");
            yield return new SentCardRecord(@case.Case, new(card), "person:somchai", "a:somchai", $"m/{n}", null, null);
        }
    }
}

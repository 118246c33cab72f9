using OnesqaBot.Tests.Support;

namespace OnesqaBot.Bot.Tests.Versions;

/// <summary>What a version of the bot left behind, to be read by all later ones.</summary>
internal sealed record Fixture(string Name)
{
    /// <summary>Of the present version. Raised with the first change of what is stored after a release.</summary>
    public const string Present = "1";

    private static readonly string Root = Path.Combine(Repository.Root, "Tests", "Bot", "Versions", "Fixtures");

    /// <summary>Whether the present version's is to be written: <c>WRITE_FIXTURE=1</c>.</summary>
    public static bool IsWritten => Environment.GetEnvironmentVariable("WRITE_FIXTURE") == "1";

    /// <summary>The oldest first.</summary>
    public static IReadOnlyList<Fixture> All =>
        [.. Directory.GetDirectories(Directory.CreateDirectory(Root).FullName).Select(d => Path.GetFileName(d)!).OrderBy(int.Parse).Select(n => new Fixture(n))];

    private string Folder => Directory.CreateDirectory(Path.Combine(Root, Name)).FullName;

    /// <summary>The data folder with the database.</summary>
    public string Data => Path.Combine(Folder, "data.zip");

    /// <summary>The rows of the table, a line each.</summary>
    public string Table => Path.Combine(Folder, "table.jsonl.gz");

    public string Backup => Path.Combine(Folder, "backup.zip");

    /// <summary>One of each kind of event, effect and record, a line each.</summary>
    public string Names => Path.Combine(Folder, "names.jsonl");
}

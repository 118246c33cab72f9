using System.IO.Compression;
using System.Text;
using OnesqaBot.Adapters.Tests.Store;
using OnesqaBot.Bot.Backup;
using OnesqaBot.Bot.Hosting;
using OnesqaBot.Bot.Instances;
using OnesqaBot.Tests.Support;
using OnesqaBot.Workflow.Cases;
using Xunit;

namespace OnesqaBot.Bot.Tests.Backup;

/// <summary>What an office has done is put by, brought back and moved, and goes on there.</summary>
public sealed class BackupTests(SharedAzurite azurite) : IClassFixture<SharedAzurite>
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task A_backup_is_restored_into_an_empty_folder_and_the_case_goes_on()
    {
        await using var office = await Office.Open();
        var (number, document) = await Works(office);
        using var folder = new TempFolder();
        var file = folder.Sub("สำรอง.zip");
        // Made while the bot runs.
        Assert.Contains("1 cases with", await Run(office, "backup", file), StringComparison.Ordinal);
        await office.StopsTheBot();
        Directory.Delete(office.Data, recursive: true);

        var report = await Run(office, "restore", file);
        Assert.Contains("cases: 1", report, StringComparison.Ordinal);
        Assert.Contains("1 cases with", report, StringComparison.Ordinal);
        await office.StartsTheBot();
        Assert.Equal(document.Content, office.Filed(number)[$"01-analyse-partner/{document.Name}"]);
        await GoesOn(office, number);
    }

    [Fact]
    public async Task Data_moves_to_tables_and_back_and_is_used_in_each_place()
    {
        await using var office = await Office.Open();
        var (number, _) = await Works(office);
        await office.StopsTheBot();
        string[] tables = ["--Tables:ConnectionString", azurite.ConnectionString, "--Tables:Table", $"t{Guid.NewGuid():N}"];
        Assert.Contains("1 cases with", await Run(office, ["move", "--to", "tables"], tables), StringComparison.Ordinal);

        // What was left behind says where it went.
        var fault = await Assert.ThrowsAsync<StartException>(() => office.StartsTheBot());
        Assert.Contains("was moved to", fault.Message, StringComparison.Ordinal);
        await office.StartsTheBot(tables);
        await GoesOn(office, number);
        await office.StopsTheBot();

        foreach (var database in Directory.GetFiles(office.Data, "onesqabot.db*")) File.Delete(database);
        Assert.Contains("1 cases with", await Run(office, "move", "--to", "sqlite"), StringComparison.Ordinal);
        await office.StartsTheBot("--Tables:ConnectionString", "", "--Tables:Table", "");
        Assert.Equal("malee", (await office.Case(number)).Case.OpenedBy.Person);
    }

    [Fact]
    public async Task A_running_bot_and_data_that_is_there_are_left_alone()
    {
        await using var office = await Office.Open();
        await Works(office);
        using var folder = new TempFolder();
        var file = folder.Sub("a.zip");
        await Run(office, "backup", file);
        Assert.Contains("already exists", (await Refused(office, "backup", file)).Message, StringComparison.Ordinal);
        string[] tables = ["--Tables:ConnectionString", azurite.ConnectionString, "--Tables:Table", $"t{Guid.NewGuid():N}"];
        Assert.Contains("The bot is running on", (await Assert.ThrowsAsync<StartException>(() => Run(office, ["move", "--to", "tables"], tables))).Message, StringComparison.Ordinal);
        await office.StopsTheBot();
        Assert.Contains("is not empty", (await Refused(office, "restore", file)).Message, StringComparison.Ordinal);
        await office.StartsTheBot();
        Assert.Equal(1, office.Cards("malee", "ข้อ ๒ จาก ๘"));
    }

    [Fact]
    public async Task An_empty_store_that_a_bot_runs_on_is_not_restored_into()
    {
        await using var office = await Office.Open();
        await Works(office);
        using var folder = new TempFolder();
        await Run(office, "backup", folder.Sub("a.zip"));
        // The instance has registered and done nothing else yet.
        await using var target = Place(folder);
        await target.Open(None);
        await target.Instances.Register("b", TimeProvider.System.GetUtcNow(), None);
        var fault = await Assert.ThrowsAsync<StartException>(() => BackupCommand.Run(["restore", folder.Sub("a.zip"), "--Bot:DataFolder", folder.Sub("new")], TextWriter.Null));
        Assert.Contains("The bot is running on", fault.Message, StringComparison.Ordinal);
        Assert.Null(await target.Instances.Mark(None));
        // It was killed: its last sign of life is old.
        await target.Instances.Register("b", TimeProvider.System.GetUtcNow() - InstanceRegister.Lifetime, None);
        Assert.Equal(0, await BackupCommand.Run(["restore", folder.Sub("a.zip"), "--Bot:DataFolder", folder.Sub("new")], TextWriter.Null));
    }

    [Fact]
    public async Task A_restore_that_was_broken_off_is_not_mixed_with_another()
    {
        await using var office = await Office.Open();
        await Works(office);
        using var folder = new TempFolder();
        await Run(office, "backup", folder.Sub("a.zip"));
        await using (var half = Place(folder))
        {
            await half.Open(None);
            await new StoreImporter(half).Begin("b.zip", files: ["documents/ของฉบับอื่น.pdf"], None);
            await half.Files.Write("documents/ของฉบับอื่น.pdf", new MemoryStream([1]), None);
        }

        var fault = await Assert.ThrowsAsync<StartException>(() => BackupCommand.Run(["restore", folder.Sub("a.zip"), "--Bot:DataFolder", folder.Sub("new")], TextWriter.Null));
        Assert.Contains("documents/ของฉบับอื่น.pdf", fault.Message, StringComparison.Ordinal);
        await using var place = Place(folder);
        Assert.Equal(StoreState.Filling, (await place.Instances.Mark(None))?.State);
    }

    [Fact]
    public async Task A_move_is_cancelled_also_when_its_target_does_not_answer()
    {
        await using var office = await Office.Open();
        var (number, _) = await Works(office);
        await office.StopsTheBot();
        using var proxy = new LoopbackProxy(azurite.ConnectionString);
        string[] tables = ["--Tables:ConnectionString", proxy.ConnectionString, "--Tables:Table", $"t{Guid.NewGuid():N}"];
        await Run(office, ["move", "--to", "tables"], tables);
        proxy.Refuse();
        Assert.Contains("did not respond", await Run(office, ["move", "--to", "tables", "--cancel"], tables), StringComparison.Ordinal);
        await office.StartsTheBot();
        await GoesOn(office, number);
    }

    [Fact]
    public async Task Only_a_move_is_cancelled()
    {
        await using var office = await Office.Open();
        await Works(office);
        await office.StopsTheBot();
        string[] tables = ["--Tables:ConnectionString", azurite.ConnectionString, "--Tables:Table", $"t{Guid.NewGuid():N}"];
        string[] cancel = ["move", "--to", "tables", "--cancel"];
        Assert.Contains("There is no move", (await Assert.ThrowsAsync<StartException>(() => Run(office, cancel, tables))).Message, StringComparison.Ordinal);
        await using (var place = OfflineData.Create(Configuration([.. office.Settings]), StoreKind.Sqlite))
            await place.Instances.SetMark(new StoreMark(StoreState.Filling, "a.zip", TimeProvider.System.GetUtcNow()), None);
        Assert.Contains("There is no move", (await Assert.ThrowsAsync<StartException>(() => Run(office, cancel, tables))).Message, StringComparison.Ordinal);
        // It is half filled as before, and nobody starts on it.
        Assert.Contains("only partially filled", (await Assert.ThrowsAsync<StartException>(() => office.StartsTheBot())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_backup_that_is_damaged_or_newer_is_refused_before_anything_is_written()
    {
        await using var office = await Office.Open();
        await Works(office);
        using var folder = new TempFolder();
        await Run(office, "backup", folder.Sub("a.zip"));
        foreach (var (name, from, to) in new[] { ("b.zip", "malee", "somsri"), ("c.zip", "\"Version\":1", "\"Version\":99") })
        {
            File.Copy(folder.Sub("a.zip"), folder.Sub(name));
            await Change(folder.Sub(name), name == "b.zip" ? "store.jsonl" : "manifest.json", from, to);
            var fault = await Assert.ThrowsAsync<StartException>(() => BackupCommand.Run(["restore", folder.Sub(name), "--Bot:DataFolder", folder.Sub("new")], TextWriter.Null));
            Assert.Contains(name == "b.zip" ? "is not a complete backup" : "made by a newer version", fault.Message, StringComparison.Ordinal);
            Assert.False(Directory.Exists(folder.Sub("new")));
        }
    }

    private static async Task<(CaseNumber Number, (string Name, byte[] Content) Document)> Works(Office office)
    {
        var number = await office.OpensACase();
        var document = Office.File("รายงาน.pdf");
        await office.DoesARow("malee", document);
        await office.Says("kanda", "MoU");
        await office.Says("kanda", "NIAD");
        return (number, document);
    }

    /// <summary>The case by its card from before, and a conversation where it was left.</summary>
    private static async Task GoesOn(Office office, CaseNumber number)
    {
        var before = (await office.Case(number)).Case.Version;
        if ((await office.Case(number)).Case.Current!.Step == "coordinate-partner") await office.SkipsTheDocuments();
        Assert.True((await office.Case(number)).Case.Version >= before);
        Assert.Contains("คำถามที่ ๓", Office.Text(Assert.Single(await office.Says("kanda", "ญี่ปุ่น"))), StringComparison.Ordinal);
    }

    private static async Task Change(string file, string entry, string from, string to)
    {
        await using var zip = await ZipFile.OpenAsync(file, ZipArchiveMode.Update);
        string text;
        using (var reader = new StreamReader(zip.GetEntry(entry)!.Open())) text = await reader.ReadToEndAsync();
        Assert.Contains(from, text, StringComparison.Ordinal);
        zip.GetEntry(entry)!.Delete();
        await using var changed = zip.CreateEntry(entry).Open();
        await changed.WriteAsync(Encoding.UTF8.GetBytes(text.Replace(from, to, StringComparison.Ordinal)));
    }

    private static OfflineData Place(TempFolder folder) => OfflineData.Create(Configuration("--Bot:DataFolder", folder.Sub("new")), StoreKind.Sqlite);

    private static Microsoft.Extensions.Configuration.IConfiguration Configuration(params string[] settings) =>
        HostSettings.Read(settings);

    private static Task<StartException> Refused(Office office, params string[] command) => Assert.ThrowsAsync<StartException>(() => Run(office, command));

    private static Task<string> Run(Office office, params string[] command) => Run(office, command, []);

    private static async Task<string> Run(Office office, string[] command, string[] more)
    {
        var output = new StringWriter();
        Assert.Equal(0, await BackupCommand.Run([.. command, .. office.Settings, .. more], output));
        return output.ToString();
    }
}

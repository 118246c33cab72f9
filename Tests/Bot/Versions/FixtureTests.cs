using System.IO.Compression;
using Azure.Data.Tables;
using Microsoft.Extensions.DependencyInjection;
using OnesqaBot.Adapters.Archive;
using OnesqaBot.Bot.Backup;
using OnesqaBot.Bot.Holidays;
using OnesqaBot.Bot.Hosting;
using OnesqaBot.Bot.Outbox;
using OnesqaBot.Bot.Tests.Story.Forms;
using OnesqaBot.Tests.Support;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;
using Xunit;

namespace OnesqaBot.Bot.Tests.Versions;

/// <summary>
/// The database, table, folder and backup that each version left behind are opened by this one: every case is replayed, one is
/// taken on, what waited is sent. <c>WRITE_FIXTURE=1</c> writes those of the present version beside the others.
/// </summary>
public sealed class FixtureTests(SharedAzurite azurite) : IClassFixture<SharedAzurite>
{
    private const string Proposed = "2570-MOU-001";
    private const string Closed = "2570-MOU-002";
    private const string Cancelled = "2570-MOU-003";
    private const string Collecting = "2570-BUDGET-001";

    private const string BringCard =
        """{"type":"bring-card","Card":{"Kind":"Step","Step":"approve-coordination","Visit":1,"Subject":""},"To":{"Person":"somchai","Name":null}}""";

    private static readonly CancellationToken None = CancellationToken.None;

    public static TheoryData<string> Fixtures => [.. Fixture.All.Select(f => f.Name)];

    [Theory, MemberData(nameof(Fixtures))]
    public async Task The_versions_database_and_folder_are_used(string version)
    {
        await using var office = await Office.Open(new OfficeOptions { Prepare = data => ZipFile.ExtractToDirectoryAsync(new Fixture(version).Data, data) });
        await IsUsed(office);
    }

    [Theory, MemberData(nameof(Fixtures))]
    public async Task The_versions_table_is_used(string version)
    {
        var table = new TableClient(azurite.ConnectionString, $"t{Guid.NewGuid():N}");
        await TableDump.Read(new Fixture(version).Table, table);
        await using var office = await Office.Open("--Tables:ConnectionString", azurite.ConnectionString, "--Tables:Table", table.Name);
        await IsUsed(office);
    }

    [Theory, MemberData(nameof(Fixtures))]
    public async Task The_versions_backup_is_restored(string version)
    {
        await using var office = await Office.Open(new OfficeOptions
        {
            Prepare = async data => Assert.Equal(0, await BackupCommand.Run(["restore", new Fixture(version).Backup, "--Bot:DataFolder", data], TextWriter.Null)),
        });
        await IsUsed(office);
    }

    [Fact]
    public async Task What_this_version_writes_can_become_a_fixture()
    {
        using var folder = new TempFolder();
        await using var office = await Office.Open();
        await Works(office);
        await office.StopsTheBot();
        await using (var place = OfflineData.Create(Settings(office), StoreKind.Sqlite))
        {
            await place.Open(None);
            var at = "2026-11-23T02:00:00.0000000Z";
            await place.Archive.Write([new OutboxRecord(Proposed, $"{Proposed}/900/0", new(BringCard), at, at, 2, "BadGateway"), new DeadLetterRecord(Proposed, $"{Proposed}/900/1", new(BringCard), at, at, 9, "BadGateway")], None);
        }

        await ZipFile.CreateFromDirectoryAsync(office.Data, folder.Sub("data.zip"), CompressionLevel.SmallestSize, includeBaseDirectory: false);
        await BackupCommand.Run(["backup", folder.Sub("backup.zip"), .. office.Settings], TextWriter.Null);
        string[] tables = ["--Tables:ConnectionString", azurite.ConnectionString, "--Tables:Table", $"t{Guid.NewGuid():N}"];
        await BackupCommand.Run(["move", "--to", "tables", .. office.Settings, .. tables], TextWriter.Null);
        await TableDump.Write(new TableClient(azurite.ConnectionString, tables[^1]), folder.Sub("table.jsonl.gz"));
        if (Fixture.IsWritten)
        {
            var fixture = new Fixture(Fixture.Present);
            foreach (var file in new[] { fixture.Data, fixture.Backup, fixture.Table }) File.Copy(folder.Sub(Path.GetFileName(file)), file, overwrite: true);
        }

        await office.StartsTheBot(tables);
        await IsUsed(office);
    }

    /// <summary>Cases of two procedures in several states, and everything else that is kept.</summary>
    private static async Task Works(Office office)
    {
        await office.OpensACase();
        await office.DoesARow("malee", Office.File("รายงาน.pdf"));
        await office.SkipsTheDocuments();
        await office.OpensACase("kanda", "SEAMEO");
        await office.SkipsTheDocuments("kanda");
        await office.SkipsTheDocuments("kanda");
        await office.Presses("somchai", office.Card("somchai", "ข้อ ๓ จาก ๘", "SEAMEO"), "approve");
        await office.SkipsTheDocuments("kanda");
        await office.SkipsTheDocuments("kanda");
        await office.Presses("somchai", "choose/signed");
        await office.SkipsTheDocuments("kanda");
        await office.OpensACase("kanda", "AQAN");
        await office.Says("kanda", $"ยกเลิกเรื่อง {Cancelled}");
        await office.Presses("kanda", "cancel-case", new { reason = "เปิดผิด" });
        await office.BudgetReachesTheCollection();
        await office.Refuses("thanakorn", "send-answer", "ยังขาดเอกสาร", new() { ["field-projects"] = "ประเมินรอบที่ห้า", ["field-amount"] = "๔๕,๐๐๐,๐๐๐", ["field-details"] = "๔,๐๐๐ แห่ง" });
        await office.Says("chai", "วันหยุด");
        await office.Presses("chai", "add-holiday", new { date = "2026-12-30", text = "วันหยุดพิเศษ", note = "มติ ครม." });
        await office.Says("chai", "รักษาการ");
        await office.Presses("chai", "set-acting", new { choice = "director|somchai", people = "wanida", start = "2027-01-25", end = "2027-01-27" });
        await office.Says("kanda", "MoU");
        await office.Says("kanda", "NIAD");
    }

    private static async Task IsUsed(Office office)
    {
        // Every case is replayed to the state that its summary is of.
        var cases = new List<CaseRecord>();
        await foreach (var record in office.Services.GetRequiredService<IStoreArchive>().Read(None))
            if (record is CaseRecord found) cases.Add(found);
        var states = cases.ToDictionary(c => c.Case, RecordJson.Replay);
        Assert.Equal(
            [(Collecting, CaseStatus.Open), (Proposed, CaseStatus.Open), (Closed, CaseStatus.Closed), (Cancelled, CaseStatus.Cancelled)],
            states.OrderBy(s => s.Key, StringComparer.Ordinal).Select(s => (s.Key, s.Value.Status)));
        foreach (var (number, state) in states) Assert.Equal(state.Version, (await office.Case(CaseNumber.Parse(number))).Case.Version);

        // What waited was sent, and what was given up is sent when that is asked for.
        await office.Settles();
        Assert.Equal(1, office.Cards("somchai", "ข้อ ๓ จาก ๘", Proposed));
        var outbox = office.Services.GetRequiredService<IOutbox>();
        // Whoever has the app installed again, as at this start, has the card already.
        foreach (var given in await outbox.DeadLetters(9, None)) Assert.True(await outbox.Requeue(given.Key, None));
        office.Services.GetRequiredService<OutboxWakeup>().Wake();
        await office.Settles();

        // People, holidays, conversations and drafts are as they were left.
        Assert.False(office.Services.GetRequiredService<HolidayService>().Calendar.IsWorkingDay(new DateOnly(2026, 12, 30)));
        Assert.Contains("วนิดา", Office.Text(Assert.Single(await office.Says("chai", "รักษาการ"))), StringComparison.Ordinal);
        Assert.Contains("คำถามที่ ๓", Office.Text(Assert.Single(await office.Says("kanda", "ญี่ปุ่น"))), StringComparison.Ordinal);
        Assert.Contains(
            "๔๕,๐๐๐,๐๐๐",
            (await office.Services.GetRequiredService<IKeyValueStore>().Read([$"draft/thanakorn/{Collecting}/collect-details/1/answer/unit:assessment"], None)).Single().Value.Text,
            StringComparison.Ordinal);

        // The director's card leads on.
        await office.Presses("somchai", office.Card("somchai", "ข้อ ๓ จาก ๘", Proposed), "approve");
        Assert.Equal("draft-mou", (await office.Case(CaseNumber.Parse(Proposed))).Case.Current!.Step);
        Assert.Equal(CaseNumber.Parse("2570-MOU-004"), await Confirmed(office));
    }

    /// <summary>The number after those that were given out.</summary>
    private static async Task<CaseNumber> Confirmed(Office office)
    {
        await office.Says("kanda", "การประเมินร่วม");
        return await office.Confirms("kanda");
    }

    private static Microsoft.Extensions.Configuration.ConfigurationManager Settings(Office office) =>
        HostSettings.Read([.. office.Settings]);
}

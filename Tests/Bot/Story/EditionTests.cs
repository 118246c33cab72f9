using System.IO.Compression;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using OnesqaBot.Bot.Editions;
using OnesqaBot.Tests.Support;
using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.Handbook;
using OnesqaBot.Workflow.Procedures;
using Xunit;

namespace OnesqaBot.Bot.Tests.Story;

/// <summary>An administrator changes procedures in chat, without a programmer.</summary>
public sealed class EditionTests
{
    private const string Adopt = "adopt-edition";

    private static readonly string Mou = Yaml("mou.yaml");

    /// <summary>The first step goes to another position, and the procedure gets one more nickname.</summary>
    private static readonly string Changed = First(Mou.Replace("nicknames:\n", "nicknames:\n  - โครงการพลูโต\n", StringComparison.Ordinal), "position: international-relations-officer", "position: policy-officer");

    [Fact]
    public async Task A_file_is_shown_step_by_step_and_used_for_new_cases_only_after_the_tap()
    {
        await using var office = await Office.Open();
        var running = await office.OpensACase();
        Assert.DoesNotContain("MoU", Office.Text((await office.Says("malee", "โครงการพลูโต"))[^1]), StringComparison.Ordinal);
        await office.HandsIn("somchai", "mou.yaml", Encoding.UTF8.GetBytes(Changed));
        var card = Office.Text(office.Newest("somchai"));
        foreach (var expected in new[] { "ฉบับใหม่:", "โครงการพลูโต", "ข้อ ๑ วิเคราะห์ข้อมูลหน่วยงานต่างประเทศ", "ผู้ทำ:", "→ เจ้าหน้าที่งานนโยบายและแผน", $"{running} " })
            Assert.Contains(expected, card, StringComparison.Ordinal);
        var library = office.Services.GetRequiredService<ProcedureLibrary>();
        var installed = library.Newest("mou")!.Revision;
        Assert.Same(library.Installed.Single(p => p.Id == "mou"), library.Newest("mou"));

        await office.Presses("somchai", Adopt);
        Assert.Contains("ใช้ฉบับ 2567-", Office.Text(office.Reload("somchai", office.Teams.Seen("somchai").Last(m => m.FromBot))), StringComparison.Ordinal);
        Assert.NotEqual(installed, library.Newest("mou")!.Revision);
        // The running case keeps its edition; a new one has the new one, found by its new name.
        Assert.Equal("international-relations-officer", (await Position(office, running)));
        Assert.Contains("MoU", Office.Text((await office.Says("malee", "โครงการพลูโต"))[^1]), StringComparison.Ordinal);
        await office.Says("malee", "AQAN-X");
        await office.Says("malee", "มาเลเซีย");
        await office.Says("malee", "การประเมินร่วม");
        Assert.Equal("policy-officer", await Position(office, await office.Confirms("malee")));

        // It outlives a restart, and reaches other instances.
        await office.RestartsTheBot();
        Assert.NotEqual(installed, office.Services.GetRequiredService<ProcedureLibrary>().Newest("mou")!.Revision);
        await using var other = await office.AnotherInstance();
        await office.Says("somchai", "ฉบับคู่มือ");
        Assert.Contains("สมชาย", Office.Text(office.Newest("somchai")), StringComparison.Ordinal);
        await office.Presses("somchai", office.Newest("somchai"), "take-back-edition");
        Assert.Equal(installed, office.Services.GetRequiredService<ProcedureLibrary>().Newest("mou")!.Revision);
        await other.Services.GetRequiredService<ProcedureEditions>().Refresh(default);
        Assert.Equal(installed, other.Services.GetRequiredService<ProcedureLibrary>().Newest("mou")!.Revision);
        Assert.Equal(2, office.Services.GetRequiredService<ProcedureEditions>().History.Count);
    }

    [Fact]
    public async Task A_broken_file_is_answered_with_the_sentences_of_the_start_and_changes_nothing()
    {
        await using var office = await Office.Open();
        var broken = First(Mou, "position: director", "position: direktor").Replace("code: MOU", "code: mou!", StringComparison.Ordinal);
        await office.HandsIn("somchai", "mou.yaml", Encoding.UTF8.GetBytes(broken));
        var said = Office.Text(office.Newest("somchai"));
        Assert.Contains("ไฟล์นี้ยังใช้ไม่ได้", said, StringComparison.Ordinal);
        Assert.Contains($"mou.yaml บรรทัด {1 + broken[..broken.IndexOf("code: mou!", StringComparison.Ordinal)].Count(c => c == '\n')}", said, StringComparison.Ordinal);
        Assert.DoesNotContain("To fix it", said, StringComparison.Ordinal);
        Assert.Empty(office.Services.GetRequiredService<ProcedureEditions>().History);

        foreach (var (name, content, expected) in new (string, byte[], string)[]
        {
            ("mou.yaml", [0xC3, 0x28, 0xA0], "UTF-8"),
            ("mou.yaml", Encoding.UTF8.GetBytes(new string('a', 1_100_000)), "๑ เมกะไบต์"),
            ("mou.yaml", Encoding.UTF8.GetBytes("ไม่ใช่ yaml: ["), "อ่านเป็น YAML ไม่ได้"),
            ("mou.yaml", Encoding.UTF8.GetBytes(Mou), "ตรงกับฉบับที่ใช้อยู่แล้ว"),
            ("mou.zip", "PK nothing"u8.ToArray(), "อ่านไฟล์ mou.zip ไม่ได้"),
        })
        {
            await office.HandsIn("somchai", name, content);
            Assert.Contains(expected, Office.Text(office.Newest("somchai")), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_zip_changes_several_procedures_at_once()
    {
        await using var office = await Office.Open();
        var aqan = Yaml("aqan.yaml").Replace("nicknames:\n", "nicknames:\n  - ประชุมเครือข่ายใหม่\n", StringComparison.Ordinal);
        await office.HandsIn("somchai", "handbook.zip", Zip(("handbook/mou.yaml", Changed), ("handbook/aqan.yaml", aqan)));
        var card = Office.Text(office.Newest("somchai"));
        Assert.Contains("โครงการพลูโต", card, StringComparison.Ordinal);
        Assert.Contains("ประชุมเครือข่ายใหม่", card, StringComparison.Ordinal);
        await office.Presses("somchai", Adopt);
        Assert.Equal(["aqan", "mou"], office.Services.GetRequiredService<ProcedureEditions>().History.Select(e => e.Procedure).Order());
    }

    [Fact]
    public async Task A_zip_with_anything_else_is_a_document()
    {
        await using var office = await Office.Open();
        await office.HandsIn("somchai", "scan.zip", Zip(("a.yaml", Mou), ("b.txt", "x")));
        Assert.DoesNotContain("ฉบับ", Office.Text(office.Newest("somchai")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_does_not_look_after_the_bot_cannot_change_it()
    {
        await using var office = await Office.Open();
        await office.HandsIn("malee", "mou.yaml", Encoding.UTF8.GetBytes(Changed));
        Assert.DoesNotContain("ฉบับใหม่", Office.Text(office.Newest("malee")), StringComparison.Ordinal);
        await office.HandsIn("somchai", "mou.yaml", Encoding.UTF8.GetBytes(Changed));
        // The button of the administrator, pressed with another person's identity.
        var card = office.Newest("somchai");
        var (verb, data) = Office.Behind(card, Adopt);
        await office.Posts("malee", card.Id, verb, data);
        Assert.Empty(office.Services.GetRequiredService<ProcedureEditions>().History);
        await office.Says("malee", "ฉบับคู่มือ");
        Assert.Contains("ผู้อำนวยการ", Office.Text(office.Newest("malee")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_cards_of_the_same_procedure_only_the_first_tap_counts()
    {
        await using var office = await Office.Open();
        await office.HandsIn("somchai", "mou.yaml", Encoding.UTF8.GetBytes(Changed));
        var first = office.Newest("somchai");
        await office.HandsIn("somchai", "mou.yaml", Encoding.UTF8.GetBytes(Changed.Replace("โครงการพลูโต", "ความร่วมมืออีกแบบ", StringComparison.Ordinal)));
        var second = office.Newest("somchai");
        await office.Presses("somchai", first, Adopt);
        await office.Presses("somchai", second, Adopt);
        Assert.Contains("มีผู้เปลี่ยนฉบับของกระบวนการนี้หลังจากแสดงการ์ดใบนี้", Office.Text(office.Newest("somchai")), StringComparison.Ordinal);
        Assert.Single(office.Services.GetRequiredService<ProcedureEditions>().History);
    }

    [Fact]
    public async Task The_system_check_tells_when_a_newer_installed_file_is_hidden()
    {
        using var folder = new TempFolder();
        foreach (var source in EmbeddedDefinitions.Sources("Procedures/")) folder.Write(Path.GetFileName(source.File), source.Yaml);
        await using var office = await Office.Open("--Bot:ProceduresFolder", folder.Path);
        await office.HandsIn("somchai", "mou.yaml", Encoding.UTF8.GetBytes(Changed));
        await office.Presses("somchai", Adopt);
        const string hidden = "ยังใช้ฉบับที่ส่งในแชต แม้ไฟล์ที่ติดตั้งเปลี่ยนไปแล้ว";
        Assert.DoesNotContain(hidden, Office.Text((await office.Says("somchai", "ตรวจระบบ"))[^1]), StringComparison.Ordinal);
        folder.Write("mou.yaml", Mou.Replace("nicknames:\n", "nicknames:\n  - ความร่วมมือของปีหน้า\n", StringComparison.Ordinal));
        await office.RestartsTheBot();
        Assert.Contains(hidden, Office.Text((await office.Says("somchai", "ตรวจระบบ"))[^1]), StringComparison.Ordinal);
        await office.Says("somchai", "ฉบับคู่มือ");
        await office.Presses("somchai", office.Newest("somchai"), "take-back-edition");
        Assert.DoesNotContain(hidden, Office.Text((await office.Says("somchai", "ตรวจระบบ"))[^1]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_handbooks_chapters_are_changed_like_a_procedure_alone_or_with_others()
    {
        await using var office = await Office.Open();
        await office.HandsIn("somchai", "handbook.yaml", Encoding.UTF8.GetBytes(Chapters.Replace("title: วิสัยทัศน์", "titel: วิสัยทัศน์", StringComparison.Ordinal)));
        Assert.Contains("ไฟล์นี้ยังใช้ไม่ได้", Office.Text(office.Newest("somchai")), StringComparison.Ordinal);
        Assert.Contains("handbook.yaml บรรทัด", Office.Text(office.Newest("somchai")), StringComparison.Ordinal);

        await office.HandsIn("somchai", "handbook.zip", Zip(("handbook.yaml", OtherVision), ("mou.yaml", Changed)));
        var card = Office.Text(office.Newest("somchai"));
        foreach (var expected in new[] { "โครงการพลูโต", "ฉบับใหม่: บริบทภารกิจและอักษรย่อ", "วิสัยทัศน์", "หน่วยงานชั้นนำ" }) Assert.Contains(expected, card, StringComparison.Ordinal);
        Assert.DoesNotContain("พันธกิจ", card, StringComparison.Ordinal);
        Assert.DoesNotContain("หน่วยงานชั้นนำ", await Vision(office), StringComparison.Ordinal);

        await office.Presses("somchai", Adopt);
        Assert.Contains("หน่วยงานชั้นนำ", await Vision(office), StringComparison.Ordinal);
        await office.HandsIn("somchai", "handbook.yaml", Encoding.UTF8.GetBytes(OtherVision));
        Assert.Contains("ตรงกับฉบับที่ใช้อยู่แล้ว", Office.Text(office.Newest("somchai")), StringComparison.Ordinal);

        await office.RestartsTheBot();
        Assert.Contains("หน่วยงานชั้นนำ", await Vision(office), StringComparison.Ordinal);
        await using var other = await office.AnotherInstance();
        Assert.Contains("หน่วยงานชั้นนำ", other.Services.GetRequiredService<HandbookLibrary>().Current.Source, StringComparison.Ordinal);
        var editions = (await office.Says("somchai", "ฉบับคู่มือ"))[^1];
        Assert.Contains("บริบทภารกิจและอักษรย่อ", Office.Text(editions), StringComparison.Ordinal);
        var adopted = office.Services.GetRequiredService<ProcedureEditions>().History.Last(e => e.Procedure == HandbookFront.Id);
        await office.Presses("somchai", editions, editions.FindAction($"take-back-edition/{adopted.Id}")!.Key);
        Assert.DoesNotContain("หน่วยงานชั้นนำ", await Vision(office), StringComparison.Ordinal);
        Assert.Contains("โครงการพลูโต", office.Services.GetRequiredService<ProcedureLibrary>().Newest("mou")!.Nicknames);
    }

    [Fact]
    public async Task A_folder_may_hold_the_chapters_alone()
    {
        using var folder = new TempFolder();
        folder.Write("handbook.yaml", OtherVision);
        await using var office = await Office.Open("--Bot:ProceduresFolder", folder.Path);
        Assert.Contains("หน่วยงานชั้นนำ", await Vision(office), StringComparison.Ordinal);
        Assert.Equal(16, office.Services.GetRequiredService<ProcedureLibrary>().Current.Count);
    }

    private static readonly string Chapters = EmbeddedDefinitions.Front().Source.ReplaceLineEndings("\n");

    private static readonly string OtherVision = Chapters.Replace("เป็นหน่วยงานที่เชี่ยวชาญการกำหนดนโยบาย", "เป็นหน่วยงานชั้นนำด้านการกำหนดนโยบาย", StringComparison.Ordinal);

    private static async Task<string> Vision(Office office) => Office.Text((await office.Says("malee", "วิสัยทัศน์"))[^1]);

    private static async Task<string> Position(Office office, Workflow.Cases.CaseNumber number)
    {
        var @case = (await office.Case(number)).Case;
        return (await office.Services.GetRequiredService<ProcedureLibrary>().ForCase(@case, default)).Steps[0].Position;
    }

    private static string Yaml(string file) => EmbeddedDefinitions.Sources("Procedures/").Single(s => s.File == file).Yaml.ReplaceLineEndings("\n");

    private static string First(string yaml, string old, string now)
    {
        var at = yaml.IndexOf(old, StringComparison.Ordinal);
        return yaml[..at] + now + yaml[(at + old.Length)..];
    }

    private static byte[] Zip(params (string Name, string Text)[] files)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, text) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }

        return stream.ToArray();
    }
}

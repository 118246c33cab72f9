using System.Net;
using OnesqaBot.Adapters.Tests.Graph.StandIn;
using OnesqaBot.Tests.Support;
using OnesqaBot.Workflow.Definitions;
using Xunit;

namespace OnesqaBot.Bot.Tests.Story;

/// <summary>The office puts blank forms beside its procedures; whoever has to fill one in downloads it from the card.</summary>
public sealed class TemplateStoryTests
{
    private static readonly byte[] Form = "PK\u0003\u0004 แบบฟอร์มเปล่า"u8.ToArray();

    [Fact]
    public async Task A_form_is_downloaded_from_the_steps_card_and_from_a_units_request()
    {
        using var folder = Folder("แบบวิเคราะห์.docx", "แบบโครงการ 1.docx");
        await using var office = await Office.Open("--Bot:ProceduresFolder", folder.Path);
        await office.OpensACase();
        var card = office.Card("malee", "ข้อ ๑ จาก ๘");
        Assert.Equal(Form, await office.Downloads(card, "รายงานการวิเคราะห์"));
        // The plan opens by itself in May.
        office.Clock.Advance(new DateTimeOffset(2027, 5, 3, 10, 0, 0, TimeSpan.FromHours(7)) - office.Clock.GetUtcNow());
        await office.Sweeps();
        var request = office.Card("prasert", "แบบฟอร์มโครงการ/แผนงาน");
        Assert.Equal(Form, await office.Downloads(request, "แบบฟอร์มโครงการ/แผนงาน"));

        // A link that the bot did not make, or of a file that is no form, opens nothing.
        var link = CardText.Links(request.Card).Single(l => l.Shown.Contains("แบบฟอร์มโครงการ/แผนงาน", StringComparison.Ordinal)).Link;
        using var browser = LoopbackClient.Create();
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(new Uri(link.AbsoluteUri.Replace("key=", "key=0", StringComparison.Ordinal)))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(new Uri(office.Url, "/templates/mou.yaml" + link.Query))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(new Uri(office.Url, "/templates/..%2Fpeople.yaml" + link.Query))).StatusCode);
        // The link outlives a restart, and another instance answers it.
        await office.RestartsTheBot();
        await using var other = await office.AnotherInstance();
        Assert.Equal(Form, await browser.GetByteArrayAsync(new Uri(new Uri(other.Urls.First()), link.PathAndQuery)));
    }

    [Fact]
    public async Task An_edition_whose_form_is_missing_is_not_taken()
    {
        using var folder = Folder("แบบวิเคราะห์.docx", "แบบโครงการ 1.docx");
        await using var office = await Office.Open("--Bot:ProceduresFolder", folder.Path);
        await office.HandsIn("somchai", "mou.yaml", System.Text.Encoding.UTF8.GetBytes(WithForm("mou.yaml", "analysis-report", "แบบใหม่.docx")));
        Assert.Contains("ไม่พบไฟล์แบบฟอร์ม “แบบใหม่.docx”", Office.Text(office.Newest("somchai")), StringComparison.Ordinal);
        folder.Write("แบบใหม่.docx", "PK");
        await office.HandsIn("somchai", "mou.yaml", System.Text.Encoding.UTF8.GetBytes(WithForm("mou.yaml", "analysis-report", "แบบใหม่.docx")));
        Assert.Contains("ฉบับใหม่:", Office.Text(office.Newest("somchai")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_the_library_lacks_is_no_dead_link_and_is_told()
    {
        const string path = "/แบบฟอร์ม/แบบวิเคราะห์.docx";
        await using var graph = await GraphStandIn.Start();
        using var folder = Folder(path, "แบบโครงการ 1.docx");
        string[] settings = ["--Bot:ProceduresFolder", folder.Path, "--Graph:BaseUrl", graph.BaseUrl, "--Graph:Library", graph.Library];
        await using var office = await Office.Open(settings);
        await office.OpensACase();
        Assert.Empty(Links(office.Card("malee", "ข้อ ๑ จาก ๘")));
        const string missing = $"ไม่พบแบบฟอร์มเปล่า “{path}” (สร้างความร่วมมือกับหน่วยงานต่างประเทศ (MoU) ข้อ ๑)";
        Assert.Contains(missing, Office.Text((await office.Says("somchai", "ตรวจระบบ"))[^1]), StringComparison.Ordinal);
        var edition = WithForm("mou.yaml", "analysis-report", path).Replace("nicknames:\n", "nicknames:\n  - โครงการพลูโต\n", StringComparison.Ordinal);
        await office.HandsIn("somchai", "mou.yaml", System.Text.Encoding.UTF8.GetBytes(edition));
        Assert.Contains($"คลังเอกสารไม่มีไฟล์แบบฟอร์ม “{path}”", Office.Text(office.Newest("somchai")), StringComparison.Ordinal);

        // Once the office has put it there, the check finds it, and the cards link to it.
        graph.Drive.Change(path.TrimStart('/'), Form);
        Assert.DoesNotContain(missing, Office.Text((await office.Says("somchai", "ตรวจระบบ"))[^1]), StringComparison.Ordinal);
        await office.Says("malee", "งานของฉัน");
        await office.Presses("malee", "open");
        Assert.StartsWith(graph.Library, Assert.Single(Links(office.Newest("malee"))).AbsoluteUri, StringComparison.Ordinal);
        // Also where the row is asked for.
        Assert.Single(Links((await office.Says("malee", "MoU ข้อ ๑"))[^1]));
        await office.HandsIn("somchai", "mou.yaml", System.Text.Encoding.UTF8.GetBytes(edition));
        Assert.Contains("ฉบับใหม่:", Office.Text(office.Newest("somchai")), StringComparison.Ordinal);

        // While the library does not answer, an edition is taken, and links are shown as before.
        await graph.Stop();
        await office.HandsIn("somchai", "mou.yaml", System.Text.Encoding.UTF8.GetBytes(edition.Replace("โครงการพลูโต", "โครงการดาวเสาร์", StringComparison.Ordinal)));
        Assert.Contains("โครงการดาวเสาร์", Office.Text(office.Newest("somchai")), StringComparison.Ordinal);
        Assert.Single(Links((await office.Says("malee", "MoU ข้อ ๑"))[^1]));

        static IEnumerable<Uri> Links(Simulator.SimulatedMessage card) => CardText.Links(card.Card).Where(l => l.Link.AbsoluteUri.EndsWith(".docx", StringComparison.Ordinal)).Select(l => l.Link);
    }

    [Fact]
    public async Task A_form_that_was_taken_out_of_the_folder_is_no_dead_link_either()
    {
        using var folder = Folder("แบบวิเคราะห์.docx", "แบบโครงการ 1.docx");
        await using var office = await Office.Open("--Bot:ProceduresFolder", folder.Path);
        Assert.Contains("แบบวิเคราะห์.docx", string.Concat(CardText.Links((await office.Says("malee", "MoU ข้อ ๑"))[^1].Card).Select(l => Uri.UnescapeDataString(l.Link.AbsolutePath))), StringComparison.Ordinal);
        File.Delete(Path.Combine(folder.Path, "แบบวิเคราะห์.docx"));
        Assert.DoesNotContain("แบบวิเคราะห์.docx", string.Concat(CardText.Links((await office.Says("malee", "MoU ข้อ ๑"))[^1].Card).Select(l => Uri.UnescapeDataString(l.Link.AbsolutePath))), StringComparison.Ordinal);
        Assert.Contains("ไม่พบแบบฟอร์มเปล่า “แบบวิเคราะห์.docx”", Office.Text((await office.Says("somchai", "ตรวจระบบ"))[^1]), StringComparison.Ordinal);
    }

    private static TempFolder Folder(string analysis, string project)
    {
        var folder = new TempFolder();
        foreach (var source in EmbeddedDefinitions.Sources("Procedures/")) folder.Write(Path.GetFileName(source.File), source.Yaml);
        folder.Write("mou.yaml", WithForm("mou.yaml", "analysis-report", analysis));
        folder.Write("action-plan.yaml", WithForm("action-plan.yaml", "project-form", project));
        foreach (var name in new[] { analysis, project }.Where(n => !n.StartsWith('/'))) File.WriteAllBytes(Path.Combine(folder.Path, name), Form);
        return folder;
    }

    private static string WithForm(string file, string document, string form)
    {
        var yaml = EmbeddedDefinitions.Sources("Procedures/").Single(s => s.File == file).Yaml.ReplaceLineEndings("\n");
        var key = $"      - key: {document}\n";
        return yaml.Replace(key, $"{key}        template: \"{form}\"\n", StringComparison.Ordinal);
    }
}

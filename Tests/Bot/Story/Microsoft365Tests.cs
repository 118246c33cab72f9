using OnesqaBot.Adapters.Tests.Graph.StandIn;
using OnesqaBot.Tests.Support;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Documents;
using Xunit;

namespace OnesqaBot.Bot.Tests.Story;

/// <summary>The whole bot with its documents in SharePoint and its meetings in Outlook.</summary>
public sealed class Microsoft365Tests : IAsyncLifetime
{
    private GraphStandIn _graph = null!;

    public async Task InitializeAsync() => _graph = await GraphStandIn.Start();

    public async Task DisposeAsync() => await _graph.DisposeAsync();

    [Fact]
    public async Task Documents_stand_in_the_library_and_the_decision_names_their_version_and_hash()
    {
        await using var office = await Opens();
        var number = await office.OpensACaseAt("draft-mou");
        await office.DoesARow("malee", Office.File("หนังสือ.pdf"), Office.File("ร่าง.docx"));
        await office.SkipsTheDocuments();
        await office.Presses("somchai", "choose/signed");
        await office.DoesARow("malee", Office.File("ลงนามแล้ว.pdf"));

        var stored = await office.Case(number);
        Assert.Equal(CaseStatus.Closed, stored.Case.Status);
        Assert.All(stored.Case.Documents, d => Assert.Equal(Office.File(d.FileName).Content, _graph.Drive.Item(PathOf(number, d))!.Bytes));
        Assert.Equal(3, stored.Case.Documents.Count);
        var decided = stored.Events.Select(e => e.Event).OfType<StepFinished>().Single(e => e.Step == "decide-signing");
        Assert.Equal(
            stored.Case.Documents.Where(d => d.Step == "draft-mou").Select(d => (d.Item!.Version, d.Item.Sha256)), decided.Considered.Select(c => (c.Version, c.Sha256)));
        Assert.Contains(CardText.Links(office.Card("malee", "สรุปเรื่อง").Card), l => l.Link.AbsoluteUri.StartsWith(_graph.Library, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_decides_opens_what_was_submitted_though_it_was_changed_in_the_library_since()
    {
        await using var office = await Opens("--Bot:PublicUrl", "https://bot.example.org/");
        var number = await office.OpensACaseAt("draft-mou");
        await office.DoesARow("malee", Office.File("หนังสือ.pdf"), Office.File("ร่าง.docx"));
        await office.SkipsTheDocuments();
        var document = (await office.Case(number)).Case.Documents.Single(d => d.FileName == "ร่าง.docx");
        var link = Assert.Single(CardText.Links(office.Card("somchai", "ลงนาม").Card), l => l.Link.AbsoluteUri.EndsWith(document.Id, StringComparison.Ordinal)).Link;
        Assert.Equal($"https://bot.example.org/documents/{number}/{document.Id}", link.AbsoluteUri);

        using var browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = office.Url, Timeout = TimeSpan.FromSeconds(20) };
        Assert.Equal(document.Item!.Link, (await browser.GetAsync(link.PathAndQuery)).Headers.Location);
        Assert.Equal(404, (int)(await browser.GetAsync($"/documents/{number}/other")).StatusCode);
        Assert.Equal(404, (int)(await browser.GetAsync("/documents/x/y")).StatusCode);

        _graph.Drive.Change(PathOf(number, document), "ฉบับแก้ไข"u8.ToArray());
        var page = await browser.GetAsync(link.PathAndQuery);
        var text = await page.Content.ReadAsStringAsync();
        Assert.Equal(200, (int)page.StatusCode);
        Assert.Contains("มีฉบับใหม่กว่าฉบับที่เสนอ", text, StringComparison.Ordinal);
        Assert.Contains("/_vti_history/", text, StringComparison.Ordinal);

        // While SharePoint cannot be asked, or does not answer, it still opens.
        _graph.Next("", MishapKind.Refuses, 503, times: int.MaxValue);
        Assert.Equal(document.Item.Link, (await browser.GetAsync(link.PathAndQuery)).Headers.Location);
        _graph.Recover();
        _graph.IsSilent();
        Assert.Equal(document.Item.Link, (await browser.GetAsync(link.PathAndQuery)).Headers.Location);
        _graph.Recover();
    }

    [Fact]
    public async Task A_meeting_stands_in_Outlook_and_is_joined_from_its_card()
    {
        await using var office = await Opens();
        var number = await office.OpensACaseAt("signing-ceremony");
        await office.Presses("malee", "set-meeting", new { date = "2026-12-21", start = "09:30", end = "12:00", place = "ห้องประชุม ๑", people = "นายสมชาย วัฒนกุล\npartner@example.com", online = "true" });
        var made = Assert.Single(_graph.Mailbox.Events);
        Assert.Equal(["invite somchai@example.org", "invite partner@example.com"], _graph.Mailbox.Mails);
        var link = Assert.Single(CardText.Links(office.Card("malee", "เข้าร่วมด้วย Teams").Card), l => l.Shown == "เข้าร่วมด้วย Teams").Link;
        Assert.Equal((string?)made["onlineMeeting"]!["joinUrl"], link.AbsoluteUri);

        await office.Presses("malee", "cancel-meeting");
        Assert.Null((await office.Case(number)).Case.Current!.MeetingLink);
        Assert.Empty(_graph.Mailbox.Events);
    }

    [Theory]
    [InlineData(403)]
    [InlineData(503)]
    public async Task With_Graph_down_the_bot_goes_on_keeps_the_file_and_tells(int status)
    {
        await using var office = await Opens("--Outbox:FirstRetry", "00:00:00.02", "--Outbox:LongestRetry", "00:00:00.05");
        var number = await office.OpensACase();
        _graph.Next("", MishapKind.Refuses, status, times: int.MaxValue);
        var (name, content) = Office.File("รายงานวิเคราะห์.pdf");
        await office.Teams.SendFileAsync("malee", name, content);
        await Eventually.Holds(() => office.Cards("malee", "รับไฟล์ไว้แล้ว รอจัดเก็บ") == 1, "the card says that the file waits to be filed");
        // The row goes on all the same.
        await office.Teams.PressAsync("malee", office.Card("malee", "ข้อ ๑ จาก ๘").Id, "done");
        Assert.Equal(2, (await office.Case(number)).Case.Visits.Count);
        Assert.Empty(_graph.Drive.Files);

        _graph.Recover();
        await office.Settles();
        Assert.Equal(1, office.Cards("malee", "จัดเก็บไฟล์เรียบร้อยแล้ว"));
        Assert.Equal(0, office.Cards("malee", "รอจัดเก็บ"));
        var document = Assert.Single((await office.Case(number)).Case.Documents);
        Assert.Equal(content, _graph.Drive.Item(PathOf(number, document))!.Bytes);
        Assert.False(document.Delayed);
    }

    private static string PathOf(CaseNumber number, CaseDocument document)
    {
        var row = document.Step switch { "analyse-partner" => "01", "draft-mou" => "04", _ => "08" };
        return $"2570/mou/{number}/{row}-{document.Step}/{document.FileName}";
    }

    private Task<Office> Opens(params string[] settings) => Office.Open([
        "--Graph:BaseUrl", _graph.BaseUrl, "--Graph:Library", _graph.Library, "--Graph:Mailbox", MailboxStandIn.Address, .. settings]);
}

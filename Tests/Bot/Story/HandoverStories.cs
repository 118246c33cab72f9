using System.Net;
using ClosedXML.Excel;
using OnesqaBot.Simulator;
using OnesqaBot.Tests.Support;
using OnesqaBot.Workflow.Authorization;
using OnesqaBot.Workflow.Handovers;
using OnesqaBot.Workflow.Time;
using Xunit;

namespace OnesqaBot.Bot.Tests.Story;

/// <summary>ส่งมอบงาน: what a person leaves to a successor, on a card and in a spreadsheet.</summary>
public sealed class HandoverStories : IDisposable
{
    private static readonly DateOnly Day = ThaiTime.Date(Office.Monday);

    private readonly HttpClient _anyone = LoopbackClient.Create();

    [Fact]
    public async Task What_waits_what_was_given_away_and_the_documents_are_in_both()
    {
        await using var office = await Office.Open();
        var given = await office.OpensACase();
        await office.HandsInFor("malee", Office.File("=รายงาน.pdf"));
        await office.Settles();
        var asked = office.Card("malee", "ข้อ ๑ จาก ๘");
        await office.Presses("malee", asked, "ask-delegation");
        await office.Presses("malee", asked, "delegate", new { people = "kanda", note = "ขอก่อนวันศุกร์" });
        var waiting = await office.OpensACase(partner: "TEQSA");
        // Neither a colleague's case nor an ended one is handed over.
        var colleagues = await office.OpensACase("kanda", "ENQA");
        var ended = await office.OpensACase(partner: "AQAN");
        await office.Says("malee", $"ยกเลิกเรื่อง {ended}");
        await office.Presses("malee", "cancel-case", new { reason = "เปิดซ้ำ" });

        var card = (await office.Says("malee", "ส่งมอบงานของฉัน"))[^1];
        foreach (var said in new[]
        {
            "ส่งมอบงานของ นางสาวมาลี ใจงาม", "งานที่รอ ๑ รายการ · เรื่องที่เกี่ยวข้อง ๒ เรื่อง · สิ่งที่ต้องติดตามต่อ ๑ รายการ · เอกสาร ๑ ไฟล์",
            $"{given}", $"{waiting}", "มอบหมายให้ นางสาวกานดา ศรีสุข ยังไม่เสร็จ", "ขอก่อนวันศุกร์",
        })
            Assert.Contains(said, Office.Text(card), StringComparison.Ordinal);
        foreach (var other in new[] { colleagues, ended }) Assert.DoesNotContain($"{other}", Office.Text(card), StringComparison.Ordinal);

        using var book = await Book(card);
        Assert.Equal(["งานที่รออยู่", "เรื่องที่ดำเนินอยู่", "สิ่งที่ต้องติดตามต่อ", "กำหนดถัดไป", "เอกสาร"], book.Worksheets.Select(w => w.Name));
        Assert.Equal([$"{waiting}"], Column(book, "งานที่รออยู่", 1));
        Assert.Equal([$"{given}", $"{waiting}"], Column(book, "เรื่องที่ดำเนินอยู่", 1));
        Assert.Equal(["นางสาวกานดา ศรีสุข", "นางสาวมาลี ใจงาม"], Column(book, "เรื่องที่ดำเนินอยู่", 6));
        Assert.Equal(["ขอก่อนวันศุกร์"], Column(book, "สิ่งที่ต้องติดตามต่อ", 6));
        Assert.Equal(["=รายงาน.pdf"], Column(book, "เอกสาร", 5));
        Assert.All(book.Worksheets, w => Assert.DoesNotContain(w.CellsUsed(), c => c.HasFormula));
        var link = new Uri(Assert.Single(Column(book, "เอกสาร", 8)));
        Assert.Equal((await office.Case(given)).Case.Documents.Single().Item!.Link, link);

        // Whoever received it hands it over, too.
        var received = Office.Text((await office.Says("kanda", "ส่งมอบงาน"))[^1]);
        foreach (var said in new[] { $"{given}", $"{colleagues}", "รับมอบหมายจาก นางสาวมาลี ใจงาม" }) Assert.Contains(said, received, StringComparison.Ordinal);
        Assert.DoesNotContain($"{waiting}", received, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_that_awaits_its_answer_is_with_both()
    {
        await using var office = await Office.Open();
        var number = await office.OpensACaseAt("approve-coordination");
        await office.Presses("somchai", "inquire", new { question = "งบประมาณเท่าใด" });
        var director = Office.Text((await office.Says("somchai", "handover"))[^1]);
        foreach (var said in new[] { "ขอข้อมูลเพิ่มจาก นางสาวมาลี ใจงาม ยังไม่ได้รับคำตอบ", "งบประมาณเท่าใด", $"{number}" }) Assert.Contains(said, director, StringComparison.Ordinal);
        using var book = await Book((await office.Says("malee", "ส่งมอบงานของฉัน"))[^1]);
        Assert.Equal(["ให้ข้อมูลเพิ่ม"], Column(book, "งานที่รออยู่", 5));
    }

    [Fact]
    public async Task Moved_targets_and_dates_to_come_are_in_it()
    {
        await using var office = await Office.Open();
        await office.Says("niran", "คำของบประมาณ");
        await office.Says("niran", "๒๕๗๑");
        var number = await office.Confirms("niran");
        await office.Says("niran", $"สถานะ {number}");
        await office.Presses("niran", "set-target", new { choice = "plan-calendar|", date = "2027-01-15", reason = "รอสำนักงบประมาณ" });
        var card = (await office.Says("orathai", "ส่งมอบงานของ นิรันดร์"))[^1];
        foreach (var said in new[] { "ส่งมอบงานของ นายนิรันดร์ แสงทอง", "ย้ายกำหนดเป็น ๑๕ มกราคม ๒๕๗๐", "รอสำนักงบประมาณ", "กำหนดถัดไป", "๑๕ ม.ค." }) Assert.Contains(said, Office.Text(card), StringComparison.Ordinal);
        using var book = await Book(card);
        var dates = Rows(book, "กำหนดถัดไป").Select(r => r.Cell(1).GetDateTime()).ToList();
        Assert.Contains(new DateTime(2027, 1, 15), dates);
        Assert.Equal(dates.Order(), dates);
    }

    [Theory]
    [InlineData("malee", "malee", true)]
    [InlineData("kanda", "malee", false)]
    [InlineData("somsak", "malee", true)]
    [InlineData("prasert", "malee", true)]
    [InlineData("wanida", "malee", true)]
    [InlineData("somchai", "malee", true)]
    [InlineData("chai", "malee", true)]
    [InlineData("orathai", "malee", false)]
    [InlineData("thanakorn", "malee", false)]
    [InlineData("malee", "somsak", false)]
    [InlineData("wanida", "somchai", false)]
    [InlineData("chai", "somchai", true)]
    [InlineData("somchai", "wanida", true)]
    public async Task The_person_heads_in_the_line_and_administrators_may(string reader, string person, bool may)
    {
        await using var office = await Office.Open();
        Assert.Equal(may, new OfficePermissions(office.Directory).CanSeeWork(new HandoverSubject.OfPerson(office.Directory.ActorFor(office.Directory.ById(person)!, Day)), office.Directory.ActorFor(office.Directory.ById(reader)!, Day)));
    }

    [Fact]
    public async Task A_position_hands_over_what_waits_for_it_whoever_holds_it()
    {
        await using var office = await Office.WithPeople(people => people);
        var first = await office.OpensACase();
        await office.HandsInFor("malee", Office.File("รายงาน.pdf"));
        await office.Settles();
        var second = await office.OpensACase("kanda", "TEQSA");
        var asked = office.Card("malee", "ข้อ ๑ จาก ๘");
        await office.Presses("malee", asked, "ask-delegation");
        await office.Presses("malee", asked, "delegate", new { people = "kanda", note = "ขอก่อนวันศุกร์" });

        const string Title = "เจ้าหน้าที่งานวิเทศสัมพันธ์";
        var card = (await office.Says("somsak", $"ส่งมอบงานตำแหน่ง{Title}"))[^1];
        foreach (var said in new[]
        {
            $"ส่งมอบงานของตำแหน่ง {Title}", "ผู้ดำรงตำแหน่ง: นางสาวมาลี ใจงาม, นางสาวกานดา ศรีสุข", $"{first}", $"{second}", "มอบหมายให้ นางสาวกานดา ศรีสุข ยังไม่เสร็จ",
        })
            Assert.Contains(said, Office.Text(card), StringComparison.Ordinal);
        using (var book = await Book(card))
        {
            Assert.Equal([$"{second}"], Rows(book, "งานที่รออยู่", below: 5).Select(r => r.Cell(1).GetString()));
            Assert.Equal([$"{first} ใช่", $"{second} ใช่"], Rows(book, "เรื่องที่ดำเนินอยู่", below: 5).Select(r => $"{r.Cell(1).GetString()} {r.Cell(4).GetString()}"));
            Assert.Equal(["รายงาน.pdf"], Rows(book, "เอกสาร", below: 5).Select(r => r.Cell(5).GetString()));
        }

        // Of the head's position the same cases are in the line, but nothing waits for it.
        var heads = Office.Text((await office.Says("prasert", "ส่งมอบงานของตำแหน่งหัวหน้างานวิเทศสัมพันธ์"))[^1]);
        foreach (var said in new[] { "งานที่รอ ๐ รายการ", "เรื่องอื่นที่เกี่ยวข้อง", $"{first}", $"{second}" }) Assert.Contains(said, heads, StringComparison.Ordinal);

        // Each of two holders would see the other's work; the link asks the same.
        Assert.Contains("ดูได้เฉพาะเจ้าของงาน", Office.Text((await office.Says("kanda", $"ส่งมอบงานตำแหน่ง{Title}"))[^1]), StringComparison.Ordinal);
        var (own, link) = (Link((await office.Says("kanda", "ส่งมอบงาน"))[^1]), Link(card));
        Assert.Equal(HttpStatusCode.NotFound, await Get(new(link, link.AbsolutePath + own.Query)));
        Assert.Equal(HttpStatusCode.NotFound, await Get(new(link, "/handovers/positions/nobody.xlsx" + link.Query)));
        Assert.Equal(HttpStatusCode.OK, await Get(link));

        // What a vacant position leaves is handed over, too, and whoever left does not see it.
        await office.Leaves("malee");
        await office.Leaves("kanda");
        var left = Office.Text((await office.Says("somsak", $"ส่งมอบงานตำแหน่ง{Title}"))[^1]);
        foreach (var said in new[] { "ตำแหน่งว่าง", $"{first}", $"{second}", "งานที่รอ ๒ รายการ" }) Assert.Contains(said, left, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("malee", "international-relations-officer", false)]
    [InlineData("somsak", "international-relations-officer", true)]
    [InlineData("orathai", "international-relations-officer", false)]
    [InlineData("chai", "international-relations-officer", true)]
    [InlineData("somsak", "head-of-international-work", true)]
    [InlineData("malee", "head-of-international-work", false)]
    [InlineData("prasert", "head-of-international-work", true)]
    [InlineData("wanida", "director", false)]
    [InlineData("somchai", "director", true)]
    public async Task The_same_people_may_see_a_positions(string reader, string position, bool may)
    {
        await using var office = await Office.Open();
        var subject = HandoverSubject.OfPosition.Create(office.Directory, office.Directory.Position(position)!, Day);
        Assert.Equal(may, new OfficePermissions(office.Directory).CanSeeWork(subject, office.Directory.ActorFor(office.Directory.ById(reader)!, Day)));
    }

    [Fact]
    public async Task A_title_that_is_no_position_or_several_is_asked_about()
    {
        await using var office = await Office.Open();
        Assert.Contains("ไม่พบตำแหน่ง “นักบิน”", Office.Text((await office.Says("chai", "ส่งมอบงานตำแหน่งนักบิน"))[^1]), StringComparison.Ordinal);
        var several = Office.Text((await office.Says("chai", "ส่งมอบงานตำแหน่ง หัวหน้างาน"))[^1]);
        foreach (var said in new[] { "“หัวหน้างาน” ตรงกับหลายตำแหน่ง", "หัวหน้างานนโยบายและแผน", "หัวหน้างานวิเทศสัมพันธ์" }) Assert.Contains(said, several, StringComparison.Ordinal);
        office.Teams.SetLocale("chai", "en-GB");
        Assert.Contains("Handover of the position Policy and Planning Analyst", Office.Text((await office.Says("chai", "handover of position analyst"))[^1]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Others_see_nothing_in_chat_or_by_link()
    {
        await using var office = await Office.WithPeople(people => people);
        await office.OpensACase();
        var refused = (await office.Says("kanda", "ส่งมอบงานของ มาลี"))[^1];
        Assert.Contains("ดูได้เฉพาะเจ้าของงาน ผู้บังคับบัญชาตามสายงาน และผู้ดูแลระบบ", Office.Text(refused), StringComparison.Ordinal);
        Assert.Contains("ไม่พบ “ปิยะ”", Office.Text((await office.Says("chai", "ส่งมอบงานของ ปิยะ"))[^1]), StringComparison.Ordinal);

        await office.OpensACase("kanda", "TEQSA");
        var own = Link((await office.Says("kanda", "ส่งมอบงาน"))[^1]);
        Assert.Equal(HttpStatusCode.OK, await Get(own));
        Uri At(string file, string query) => new(new Uri(own, $"/handovers/{file}") + query);
        foreach (var file in new[] { "malee.xlsx", "nobody.xlsx", "kanda", "kanda.pdf", ".xlsx" }) Assert.Equal(HttpStatusCode.NotFound, await Get(At(file, own.Query)));
        foreach (var key in new[] { "", "?key=kanda.0", $"{own.Query}0" }) Assert.Equal(HttpStatusCode.NotFound, await Get(At("kanda.xlsx", key)));

        var heads = Link((await office.Says("somsak", "ส่งมอบงานของ กานดา"))[^1]);
        Assert.Equal(HttpStatusCode.OK, await Get(heads));
        await office.Leaves("somsak");
        Assert.Equal(HttpStatusCode.NotFound, await Get(heads));
    }

    [Fact]
    public async Task It_is_read_in_ones_own_language_and_not_in_the_channel()
    {
        await using var office = await Office.Open();
        office.Teams.SetLocale("suda", "en-GB");
        Assert.Contains("There is nothing to hand over.", Office.Text((await office.Says("suda", "my handover"))[^1]), StringComparison.Ordinal);
        await office.Teams.SendTextAsync("malee", "@OnesqaBot ส่งมอบงานของฉัน", office.Channel);
        await office.Settles();
        Assert.DoesNotContain(office.Teams.Messages(office.Channel), m => m.FromBot && Office.Text(m).Contains("ส่งมอบงานของ", StringComparison.Ordinal));
    }

    public void Dispose() => _anyone.Dispose();

    private static Uri Link(SimulatedMessage card) => CardText.Links(card.Card).Single(l => l.Shown is "ตาราง Excel").Link;

    private async Task<XLWorkbook> Book(SimulatedMessage card) => new(new MemoryStream(await _anyone.GetByteArrayAsync(Link(card))));

    private static IEnumerable<string> Column(XLWorkbook book, string sheet, int column) => Rows(book, sheet).Select(r => r.Cell(column).GetString());

    /// <param name="below">The row of the columns' headings; a position has one more above it.</param>
    private static IEnumerable<IXLRow> Rows(XLWorkbook book, string sheet, int below = 4) => book.Worksheet(sheet).RowsUsed().Where(r => r.RowNumber() > below);

    private async Task<HttpStatusCode> Get(Uri address)
    {
        using var answer = await _anyone.GetAsync(address);
        return answer.StatusCode;
    }
}

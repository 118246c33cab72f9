using System.Net;
using System.Text;
using ClosedXML.Excel;
using OnesqaBot.Simulator;
using OnesqaBot.Tests.Support;
using OnesqaBot.Workflow.Time;
using Xunit;
using Calendar = Ical.Net.Calendar;

namespace OnesqaBot.Bot.Tests.Story;

/// <summary>The whole bot, showing the year and the week. It is Monday 23 November 2026.</summary>
public sealed class YearTests : IDisposable
{
    private readonly HttpClient _anyone = LoopbackClient.Create();

    [Fact]
    public async Task The_year_is_a_card_a_page_a_calendar_and_a_table_that_tell_the_same()
    {
        await using var office = await Office.Open();
        await Requests(office);
        await office.OpensACase();
        var card = Assert.Single(await office.Says("niran", "ขอดูปฏิทินปีงบประมาณ ๒๕๗๐ ครับ"));
        var text = Office.Text(card);
        foreach (var said in new[] { "ปฏิทินปีงบประมาณ ๒๕๗๐", "พฤศจิกายน ๒๕๖๙", "2570-BUDGET-001", "เลยกำหนด ๑๕ วันทำการ (ยังไม่เปิดเรื่อง)", "๓๐ ธ.ค. ๖๙" })
            Assert.Contains(said, text, StringComparison.Ordinal);

        var page = await office.Reads(card, "ดูไทม์ไลน์");
        foreach (var said in new[] { "ปฏิทินปีงบประมาณ ๒๕๗๐", "2570-BUDGET-001", Office.Partner, "<desc", "วันนี้" }) Assert.Contains(said, page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);

        var calendar = Calendar.Load(Encoding.UTF8.GetString(await office.Downloads(card, "ปฏิทิน .ics")))!;
        var row = Assert.Single(calendar.Events, e => e.Uid == "2570-BUDGET-001/plan-calendar/-@onesqabot");
        Assert.Equal((new DateOnly(2026, 12, 30), true), (row.DtStart!.Date, row.IsAllDay));
        foreach (var said in new[] { "กำลังทำ", "ครบกำหนดตามคู่มือ: ๒๘ กุมภาพันธ์ ๒๕๗๐", "เพราะคู่มือข้อ ๑ ให้ทำในเดือนธันวาคมถึงเดือนกุมภาพันธ์" })
            Assert.Contains(said, row.Description, StringComparison.Ordinal);
        Assert.Equal(calendar.Events.Count, calendar.Events.Select(e => e.Uid).Distinct().Count());

        using var book = new XLWorkbook(new MemoryStream(await office.Downloads(card, "ตาราง Excel")));
        var sheet = book.Worksheet(1);
        Assert.True(sheet.AutoFilter.IsEnabled);
        var line = sheet.RowsUsed().Single(r => r.Cell(6).GetString() == "2570-BUDGET-001" && r.Cell(8).GetString() == "1");
        Assert.Equal((new DateTime(2026, 12, 30), "กำลังทำ"), (line.Cell(2).GetDateTime(), line.Cell(3).GetString()));
    }

    [Fact]
    public async Task What_is_done_shows_in_each_and_the_calendar_keeps_its_entry()
    {
        await using var office = await Office.Open();
        await Requests(office);
        var card = await Asks(office, "niran", "ปฏิทิน");
        var before = Calendar.Load(Encoding.UTF8.GetString(await office.Downloads(card, "ปฏิทิน .ics")))!;
        await office.SkipsTheDocuments("niran");
        await office.Presses("orathai", "approve");
        await office.Presses("prasert", "approve");
        // The address in a calendar stays good, and so does the key of each entry.
        var after = Calendar.Load(Encoding.UTF8.GetString(await office.Downloads(card, "ปฏิทิน .ics")))!;
        Assert.Equal(before.Events.Select(e => e.Uid).Order(), after.Events.Select(e => e.Uid).Order());
        Assert.StartsWith("✓ ", after.Events.Single(e => e.Uid == "2570-BUDGET-001/plan-calendar/-@onesqabot").Summary, StringComparison.Ordinal);
        Assert.Contains("เสร็จ ๒๓ พ.ย. ๖๙", Office.Text(await Asks(office, "niran", "ปฏิทิน")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_a_key_opens_it_and_a_new_one_ends_the_old()
    {
        await using var office = await Office.Open();
        var card = await Asks(office, "malee", "ปฏิทิน");
        var mine = Link(card, "ดูไทม์ไลน์");
        var others = Link(await Asks(office, "somchai", "ปฏิทิน"), "ดูไทม์ไลน์");
        Assert.NotEqual(mine.Query, others.Query);
        Assert.Equal(mine, Link(await Asks(office, "malee", "ปฏิทิน"), "ดูไทม์ไลน์"));
        Assert.Equal(HttpStatusCode.OK, await Get(mine));
        Assert.Equal(HttpStatusCode.OK, await Get(new(mine.AbsoluteUri.Replace("2570?", "2571.ics?", StringComparison.Ordinal))));

        var path = mine.GetLeftPart(UriPartial.Path);
        var key = others.Query["?key=somchai.".Length..];
        string[] wrong =
        [
            "", "?key=", "?key=malee", "?key=malee.", $"?key=malee.{key}", "?key=nobody.0", $"?key=.{key}", $"?key={new string('x', 500)}", $"{mine.Query}0", "?key=malee.%00%0a",
        ];
        // All say the same: which keys there are is not told.
        var pages = new HashSet<string>(StringComparer.Ordinal);
        foreach (var query in wrong) pages.Add(await IsNowhere(new(path + query)));
        foreach (var kind in new[] { ".ics", ".xlsx" }) pages.Add(await IsNowhere(new($"{path}{kind}{mine.Query}0")));
        Assert.Contains("พิมพ์ “ปฏิทิน”", Assert.Single(pages), StringComparison.Ordinal);
        foreach (var file in new[] { "9999", "2570.pdf", "2570.ics.exe", "-1", "x" })
            Assert.Contains($"href=\"{WebUtility.HtmlEncode(mine.PathAndQuery)}\"", await IsNowhere(new($"{new Uri(mine, "/year/")}{file}{mine.Query}")), StringComparison.Ordinal);
        foreach (var file in new[] { "2569", "2560.ics", "2543.xlsx" })
            Assert.Contains("ไม่มีข้อมูลของปีงบประมาณ", await IsNowhere(new($"{new Uri(mine, "/year/")}{file}{mine.Query}")), StringComparison.Ordinal);

        await office.Presses("malee", "renew-links");
        Assert.Contains(await IsNowhere(mine), pages);
        Assert.Equal(HttpStatusCode.OK, await Get(others));
        Assert.Equal(HttpStatusCode.OK, await Get(Link(await Asks(office, "malee", "ปฏิทิน"), "ดูไทม์ไลน์")));
        await office.RestartsTheBot();
        Assert.Equal(HttpStatusCode.OK, await Get(others));
    }

    [Fact]
    public async Task Who_left_the_directory_reads_it_no_more()
    {
        await using var office = await Office.WithPeople(people => people);
        var (mine, others) = (Link(await Asks(office, "malee", "ปฏิทิน"), "ดูไทม์ไลน์"), Link(await Asks(office, "somchai", "ปฏิทิน"), "ดูไทม์ไลน์"));
        await office.Leaves("malee");
        Assert.Contains("ลิงก์นี้ใช้ไม่ได้", await IsNowhere(mine), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await Get(others));
    }

    [Fact]
    public async Task The_week_shows_ones_own_first_and_is_leafed_through()
    {
        await using var office = await Office.Open();
        await Requests(office);
        office.Clock.Advance(new DateTimeOffset(2026, 12, 28, 9, 0, 0, ThaiTime.Offset) - office.Clock.GetUtcNow());
        var text = Office.Text(await Asks(office, "niran", "สัปดาห์นี้"));
        Assert.Matches("(?s)ของท่าน ๒ รายการ.*พุธ ๓๐ ธ.ค. ๖๙.*กำลังทำ.*2570-BUDGET-001", text);
        Assert.Contains("ของท่านที่เลยกำหนด", text, StringComparison.Ordinal);
        // Late work of the office counts.
        var others = Office.Text(await Asks(office, "malee", "this week"));
        Assert.True(others.Contains("ของสำนักงาน ๕ รายการ", StringComparison.Ordinal), others);
        await office.Presses("niran", "week/2027-01-04");
        // The report of December, which nobody has opened.
        Assert.Contains("จันทร์ ๔ ม.ค. ๗๐", Office.Text(office.Card("niran", "สัปดาห์หน้า")), StringComparison.Ordinal);
        await office.Presses("niran", "week/2026-12-28");
        var week = office.Card("niran", "สัปดาห์นี้");
        await office.Presses("niran", week, week.Actions.First(a => a.Verb == "open").Key);
        Assert.NotNull(office.Card("niran", "ข้อ ๑ จาก ๙"));
    }

    [Fact]
    public async Task A_week_of_two_fiscal_years_has_the_days_of_both()
    {
        await using var office = await Office.Open();
        // Thursday 30 September 2027 ends 2570; the report of September is due the day after.
        office.Clock.Advance(new DateTimeOffset(2027, 9, 29, 9, 0, 0, ThaiTime.Offset) - office.Clock.GetUtcNow());
        Assert.Contains("พฤหัสบดี ๓๐ ก.ย. ๗๐", Office.Text(await Asks(office, "niran", "อาทิตย์นี้")), StringComparison.Ordinal);
        await office.Presses("niran", "year");
        Assert.Contains("ปฏิทินปีงบประมาณ ๒๕๗๐", Office.Text(office.Card("niran", "ปฏิทินปีงบประมาณ ๒๕๗๐")), StringComparison.Ordinal);
        await office.Presses("niran", "year/2571");
        Assert.NotNull(office.Card("niran", "ปฏิทินปีงบประมาณ ๒๕๗๑"));
    }

    public void Dispose() => _anyone.Dispose();

    private async Task<HttpStatusCode> Get(Uri address)
    {
        using var answer = await _anyone.GetAsync(address);
        return answer.StatusCode;
    }

    /// <summary>The page that a link gives which leads nowhere: in Thai and English, and of no other kind for calendars.</summary>
    private async Task<string> IsNowhere(Uri address)
    {
        using var answer = await _anyone.GetAsync(address);
        Assert.Equal((HttpStatusCode.NotFound, "text/html"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        var page = await answer.Content.ReadAsStringAsync();
        Assert.Contains("lang=\"en\"", page, StringComparison.Ordinal);
        return page;
    }

    private static Uri Link(SimulatedMessage card, string shown) => CardText.Links(card.Card).Single(l => l.Shown == shown).Link;

    // When the clock is moved reminders may come at the same time.
    private static async Task<SimulatedMessage> Asks(Office office, string person, string text) =>
        (await office.Says(person, text)).Last(m => !Office.Text(m).Contains("งานของท่านที่", StringComparison.Ordinal) && !Office.Text(m).Contains("งานประจำปีที่เลยกำหนด", StringComparison.Ordinal));

    private static async Task Requests(Office office)
    {
        await office.Says("niran", "คำของบประมาณ");
        await office.Says("niran", "๒๕๗๑");
        await office.Confirms("niran");
    }
}

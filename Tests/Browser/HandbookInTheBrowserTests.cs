using Xunit;

namespace OnesqaBot.Browser.Tests;

/// <summary>Rounds of months and quarters, a choice with people, and finding one's way, as people click them.</summary>
[Trait("Category", "Slow")]
public sealed class HandbookInTheBrowserTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Fact]
    public async Task Performance_is_monitored_by_month_and_by_quarter()
    {
        const string number = "2570-MONITOR-001";
        await using var session = await BrowserSession.Open(chromium, Screen.Desktop, "monitoring");
        var colleagues = new OffscreenColleagues(session);
        await session.Be("niran");
        await session.Sees("ยินดีต้อนรับสู่ OnesqaBot");
        await session.OpensACase("ติดตามผลรายเดือน", "๒๕๗๐");
        await session.Shows("row-1-october", await session.Sees(number, "ข้อ ๑ จาก ๘", "เดือนตุลาคม"));
        foreach (var month in (string[])["เดือนตุลาคม", "เดือนพฤศจิกายน"]) await Month(colleagues, "niran", month);
        await session.Shows("row-1-december", await session.Sees(number, "ข้อ ๑ จาก ๘", "เดือนธันวาคม"));
        await colleagues.Does("niran", "เดือนธันวาคม");
        await colleagues.Does("niran", "เดือนธันวาคม");
        await session.Be("wanida");
        await session.Shows("deputy-endorses", await session.Sees("ข้อ ๓ จาก ๘", "เดือนธันวาคม"));
        await colleagues.Approve("เดือนธันวาคม", "wanida");
        await session.Be("somchai");
        await session.Shows("director-circular", await session.Sees("ข้อ ๓ จาก ๘", "เดือนธันวาคม"));
        await colleagues.Approve("เดือนธันวาคม", "somchai");
        await session.Be("chai");
        await session.Shows("request", await session.Sees("ข้อ ๔ จาก ๘", "เดือนธันวาคม"));
        await session.Be("niran");
        await session.Shows("collection", await session.Sees("ข้อ ๔ จาก ๘", "เดือนธันวาคม"));
        await AnswersAll(colleagues, "เดือนธันวาคม");
        await colleagues.Presses("niran", "เดือนธันวาคม", "accept");
        await colleagues.Presses("niran", "เดือนธันวาคม", "done");
        await colleagues.Does("niran", "เดือนธันวาคม");
        await colleagues.Approve("เดือนธันวาคม", "somchai");
        await session.Shows("present-quarter", await session.Sees("ข้อ ๗ จาก ๘", "เดือนธันวาคม"));
        await colleagues.Does("niran", "เดือนธันวาคม");
        await session.Be("pranee");
        await session.Shows("general-affairs-endorses", await session.Sees("ข้อ ๗ จาก ๘", "เดือนธันวาคม"));
        await colleagues.Approve("เดือนธันวาคม", "pranee", "somchai");
        await session.Be("niran");
        foreach (var body in (string[])["ที่ประชุมติดตาม", "คณะกรรมการ สมศ.", "รัฐมนตรี", "คณะกรรมการตรวจสอบ"])
        {
            await session.Shows("resolution", await session.Sees("ข้อ ๗ จาก ๘", "เดือนธันวาคม", "รอมติ", body));
            await Resolved(colleagues, "เดือนธันวาคม");
        }

        await session.Shows("publication-quarter", await session.Sees("ข้อ ๘ จาก ๘", "เดือนธันวาคม"));
        await session.Says($"สถานะ {number}");
        await session.Shows("status", await session.Sees("สถานะเรื่อง", "เดือนธันวาคม"));
        await colleagues.Presses("niran", "ข้อ ๘ จาก ๘", "done", new { address = "https://www.onesqa.or.th/q1" });
        await colleagues.Presses("niran", "ข้อ ๘ จาก ๘", "done", new { reason = "บันทึกส่งแล้วเป็นกระดาษ", address = "https://www.onesqa.or.th/q1" });
        await session.Be("chai");
        await session.Shows("it-mission-endorses", await session.Sees("ข้อ ๘ จาก ๘", "เดือนธันวาคม"));
        await colleagues.Approve("ข้อ ๘ จาก ๘", "chai", "somchai");
        await session.Be("niran");
        await session.Shows("row-1-january", await session.Sees(number, "ข้อ ๑ จาก ๘", "เดือนมกราคม"));
        await session.Says("งานของฉัน");
        await session.Shows("my-work", await session.Sees("ทั้งหมด ๑ เรื่อง"));
    }

    [Fact]
    public async Task Representatives_go_to_a_meeting_abroad()
    {
        await using var session = await BrowserSession.Open(chromium, Screen.Phone, "meeting");
        var colleagues = new OffscreenColleagues(session);
        await session.Be("malee");
        await session.Sees("ยินดีต้อนรับสู่ OnesqaBot");
        await session.OpensACase("ประชุมในเวทีต่างประเทศ", "การประชุมประจำปี APQN ประจำปี ๒๕๖๙", "กรุงโตเกียว ประเทศญี่ปุ่น", "๑๐ - ๑๓ ธันวาคม ๒๕๖๙");
        await session.Sees("ข้อ ๑ จาก ๑๐");
        await colleagues.Does("malee", "ข้อ ๑ จาก ๑๐");
        await colleagues.Does("malee", "ข้อ ๒ จาก ๑๐");

        await session.Be("somchai");
        var choice = await session.Sees("ข้อ ๓ จาก ๑๐");
        await session.Shows("choice", choice);
        await session.OpensForm(choice, "choose/delegate");
        await session.Shows("choice-people", choice);
        await session.Presses(choice, "choose/delegate");
        await session.Shows("choice-nobody", choice);
        await BrowserSession.Choice(choice, "people-delegate", "suda").CheckAsync();
        await BrowserSession.Choice(choice, "people-delegate", "niran").CheckAsync();
        await session.Presses(choice, "choose/delegate");
        await session.SeesDecided("choice-made", "ข้อ ๓ จาก ๑๐", "มอบหมายผู้แทน", "นางสาวสุดา");

        await session.Be("malee");
        await session.Shows("request-approval", await session.Sees("ข้อ ๔ จาก ๑๐"));
        await colleagues.Does("malee", "ข้อ ๔ จาก ๑๐");
        await colleagues.Approve("ข้อ ๕ จาก ๑๐", "somchai");
        await colleagues.Does("malee", "ข้อ ๖ จาก ๑๐");
        await session.Shows("reports", await session.Sees("ข้อ ๗ จาก ๑๐", "นางสาวสุดา"));

        await session.Be("suda");
        var request = await session.Sees("ข้อ ๗ จาก ๑๐");
        await session.Shows("representative", request);
        await colleagues.HandsIn("suda", "ข้อ ๗ จาก ๑๐", "รายงานการประชุม.pdf");
        await session.Sees("รับไฟล์แล้ว", "รายงานการประชุม.pdf");
        foreach (var input in await request.Locator("textarea, input[type=text]").AllAsync()) await input.FillAsync("ได้แนวทางการประเมินร่วม");
        await session.Presses(request, "send-answer");
        await session.Settles();
        await session.Shows("representative-answered", await session.Sees("ข้อ ๗ จาก ๑๐", "ส่งแล้ว"));
        await session.Be("malee");
        var reports = await session.Sees("ข้อ ๗ จาก ๑๐", "ส่งแล้ว");
        await session.Presses(reports, "show-answer");
        var answer = await session.Sees("ข้อ ๗ จาก ๑๐", "รับคำตอบนี้");
        await session.Shows("report", answer);
        await session.Presses(answer, "accept");
        await session.Settles();
        await session.Shows("reports-one-accepted", await session.Sees("ข้อ ๗ จาก ๑๐", "รับแล้ว"));
    }

    [Theory]
    [InlineData("desktop")]
    [InlineData("phone")]
    public async Task A_procedure_is_found(string screen)
    {
        await using var session = await BrowserSession.Open(chromium, Screen.Named(screen), "finding");
        await session.Be("niran");
        await session.Sees("ยินดีต้อนรับสู่ OnesqaBot");
        await session.Says("คู่มือ");
        var list = await session.Sees("กระบวนการในคู่มือ");
        await session.Shows("list", list);
        await BrowserSession.Fills(list, "text", "เสี่ยง");
        await session.Presses(list, "search");
        await session.Shows("search", await session.Sees("พบ ๑ กระบวนการ", "ความเสี่ยง"));
        await session.Says("ค้นหา ๓.๒");
        await session.Shows("by-number", await session.Sees("๓.๒"));
        await session.Says("ขั้นตอน คำของบประมาณ");
        await session.Shows("page", await session.Sees("คำของบประมาณ", "ข้อ ๙"));
    }

    private static async Task Month(OffscreenColleagues colleagues, string officer, string month)
    {
        await colleagues.Does(officer, month);
        await colleagues.Does(officer, month);
        await colleagues.Approve(month, "wanida", "somchai");
        await AnswersAll(colleagues, month);
        await colleagues.Presses(officer, month, "accept");
        await colleagues.Presses(officer, month, "done");
        await colleagues.Does(officer, month);
        await colleagues.Approve(month, "somchai");
        await colleagues.Does(officer, month);
        await colleagues.Approve(month, "pranee", "somchai");
        for (var bodies = 2; bodies > 0; bodies--) await Resolved(colleagues, month);
    }

    private static async Task Resolved(OffscreenColleagues colleagues, string month)
    {
        await colleagues.Presses("niran", month, "record",
            new { number = "๑๒/๒๕๖๙", meeting = "ครั้งที่ ๑๑/๒๕๖๙", date = "2026-11-20", result = "Passed", note = "" });
        await colleagues.Presses("niran", month, "record", new { reason = "รายงานการประชุมยังไม่ออก" });
    }

    private static async Task AnswersAll(OffscreenColleagues colleagues, string month)
    {
        foreach (var head in (string[])["prasert", "chai", "duangjai", "ratana", "thanakorn"])
        {
            await colleagues.Presses(head, month, "send-answer", new Dictionary<string, string>
            {
                ["field-results"] = "อบรมผู้ประเมินแล้ว ๑ รุ่น", ["field-progress"] = "๔๕", ["field-spent"] = "๓๒๐,๐๐๐",
                ["field-erp-date"] = "๓๑ ตุลาคม ๒๕๖๙", ["field-problems"] = "",
            });
        }
    }
}

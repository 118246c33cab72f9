using Xunit;

namespace OnesqaBot.Browser.Tests;

/// <summary>Rounds of months and quarters, a choice with people, and finding one's way, as people click them.</summary>
[Collection(BrowserTests.Name)]
[Trait("Category", "Slow")]
public sealed class HandbookInTheBrowserTests(Chromium chromium)
{
    [Fact]
    public async Task Performance_is_monitored_by_month_and_by_quarter()
    {
        const string number = "2570-MONITOR-001";
        await using var desk = await Desk.Open(chromium, Screen.Desktop, "monitoring");
        var colleagues = new Colleagues(desk);
        await desk.Be("niran");
        await desk.Sees("ยินดีต้อนรับสู่ OnesqaBot");
        await desk.OpensACase("ติดตามผลรายเดือน", "๒๕๗๐");
        await desk.Shows("row-1-october", await desk.Sees(number, "ข้อ ๑ จาก ๘", "เดือนตุลาคม"));
        foreach (var month in (string[])["เดือนตุลาคม", "เดือนพฤศจิกายน"]) await Month(colleagues, "niran", month);
        await desk.Shows("row-1-december", await desk.Sees(number, "ข้อ ๑ จาก ๘", "เดือนธันวาคม"));
        await colleagues.Does("niran", "เดือนธันวาคม");
        await colleagues.Does("niran", "เดือนธันวาคม");
        await desk.Be("wanida");
        await desk.Shows("deputy-endorses", await desk.Sees("ข้อ ๓ จาก ๘", "เดือนธันวาคม"));
        await colleagues.Approve("เดือนธันวาคม", "wanida");
        await desk.Be("somchai");
        await desk.Shows("director-circular", await desk.Sees("ข้อ ๓ จาก ๘", "เดือนธันวาคม"));
        await colleagues.Approve("เดือนธันวาคม", "somchai");
        await desk.Be("chai");
        await desk.Shows("request", await desk.Sees("ข้อ ๔ จาก ๘", "เดือนธันวาคม"));
        await desk.Be("niran");
        await desk.Shows("collection", await desk.Sees("ข้อ ๔ จาก ๘", "เดือนธันวาคม"));
        await AnswersAll(colleagues, "เดือนธันวาคม");
        await colleagues.Presses("niran", "เดือนธันวาคม", "accept");
        await colleagues.Presses("niran", "เดือนธันวาคม", "done");
        await colleagues.Does("niran", "เดือนธันวาคม");
        await colleagues.Approve("เดือนธันวาคม", "somchai");
        await desk.Shows("present-quarter", await desk.Sees("ข้อ ๗ จาก ๘", "เดือนธันวาคม"));
        await colleagues.Does("niran", "เดือนธันวาคม");
        await desk.Be("pranee");
        await desk.Shows("general-affairs-endorses", await desk.Sees("ข้อ ๗ จาก ๘", "เดือนธันวาคม"));
        await colleagues.Approve("เดือนธันวาคม", "pranee", "somchai");
        await desk.Be("niran");
        foreach (var body in (string[])["ที่ประชุมติดตาม", "คณะกรรมการ สมศ.", "รัฐมนตรี", "คณะกรรมการตรวจสอบ"])
        {
            await desk.Shows("resolution", await desk.Sees("ข้อ ๗ จาก ๘", "เดือนธันวาคม", "รอมติ", body));
            await Resolved(colleagues, "เดือนธันวาคม");
        }

        await desk.Shows("publication-quarter", await desk.Sees("ข้อ ๘ จาก ๘", "เดือนธันวาคม"));
        await desk.Says($"สถานะ {number}");
        await desk.Shows("status", await desk.Sees("สถานะเรื่อง", "เดือนธันวาคม"));
        await colleagues.Presses("niran", "ข้อ ๘ จาก ๘", "done", new { address = "https://www.onesqa.or.th/q1" });
        await colleagues.Presses("niran", "ข้อ ๘ จาก ๘", "done", new { reason = "บันทึกส่งแล้วเป็นกระดาษ", address = "https://www.onesqa.or.th/q1" });
        await desk.Be("chai");
        await desk.Shows("it-mission-endorses", await desk.Sees("ข้อ ๘ จาก ๘", "เดือนธันวาคม"));
        await colleagues.Approve("ข้อ ๘ จาก ๘", "chai", "somchai");
        await desk.Be("niran");
        await desk.Shows("row-1-january", await desk.Sees(number, "ข้อ ๑ จาก ๘", "เดือนมกราคม"));
        await desk.Says("งานของฉัน");
        await desk.Shows("my-work", await desk.Sees("ทั้งหมด ๑ เรื่อง"));
    }

    [Fact]
    public async Task Representatives_go_to_a_meeting_abroad()
    {
        await using var desk = await Desk.Open(chromium, Screen.Phone, "meeting");
        var colleagues = new Colleagues(desk);
        await desk.Be("malee");
        await desk.Sees("ยินดีต้อนรับสู่ OnesqaBot");
        await desk.OpensACase("ประชุมในเวทีต่างประเทศ", "การประชุมประจำปี APQN ประจำปี ๒๕๖๙", "กรุงโตเกียว ประเทศญี่ปุ่น", "๑๐ - ๑๓ ธันวาคม ๒๕๖๙");
        await desk.Sees("ข้อ ๑ จาก ๑๐");
        await colleagues.Does("malee", "ข้อ ๑ จาก ๑๐");
        await colleagues.Does("malee", "ข้อ ๒ จาก ๑๐");

        await desk.Be("somchai");
        var choice = await desk.Sees("ข้อ ๓ จาก ๑๐");
        await desk.Shows("choice", choice);
        await desk.OpensForm(choice, "choose/delegate");
        await desk.Shows("choice-people", choice);
        await desk.Presses(choice, "choose/delegate");
        await desk.Shows("choice-nobody", choice);
        await choice.GetByLabel("นางสาวสุดา แก้วมณี").CheckAsync();
        await choice.GetByLabel("นายนิรันดร์ แสงทอง").CheckAsync();
        await desk.Presses(choice, "choose/delegate");
        await desk.SeesDecided("choice-made", "ข้อ ๓ จาก ๑๐", "มอบหมายผู้แทน", "นางสาวสุดา");

        await desk.Be("malee");
        await desk.Shows("request-approval", await desk.Sees("ข้อ ๔ จาก ๑๐"));
        await colleagues.Does("malee", "ข้อ ๔ จาก ๑๐");
        await colleagues.Approve("ข้อ ๕ จาก ๑๐", "somchai");
        await colleagues.Does("malee", "ข้อ ๖ จาก ๑๐");
        await desk.Shows("reports", await desk.Sees("ข้อ ๗ จาก ๑๐", "นางสาวสุดา"));

        await desk.Be("suda");
        var request = await desk.Sees("ข้อ ๗ จาก ๑๐");
        await desk.Shows("representative", request);
        await colleagues.HandsIn("suda", "ข้อ ๗ จาก ๑๐", "รายงานการประชุม.pdf");
        await desk.Sees("รับไฟล์แล้ว", "รายงานการประชุม.pdf");
        foreach (var input in await request.Locator("textarea, input[type=text]").AllAsync()) await input.FillAsync("ได้แนวทางการประเมินร่วม");
        await desk.Presses(request, "send-answer");
        await desk.Settles();
        await desk.Shows("representative-answered", await desk.Sees("ข้อ ๗ จาก ๑๐", "ส่งแล้ว"));
        await desk.Be("malee");
        var reports = await desk.Sees("ข้อ ๗ จาก ๑๐", "ส่งแล้ว");
        await desk.Presses(reports, "show-answer");
        var answer = await desk.Sees("ข้อ ๗ จาก ๑๐", "รับคำตอบนี้");
        await desk.Shows("report", answer);
        await desk.Presses(answer, "accept");
        await desk.Settles();
        await desk.Shows("reports-one-accepted", await desk.Sees("ข้อ ๗ จาก ๑๐", "รับแล้ว"));
    }

    [Theory]
    [InlineData("desktop")]
    [InlineData("phone")]
    public async Task A_procedure_is_found(string screen)
    {
        await using var desk = await Desk.Open(chromium, Screen.Named(screen), "finding");
        await desk.Be("niran");
        await desk.Sees("ยินดีต้อนรับสู่ OnesqaBot");
        await desk.Says("คู่มือ");
        var list = await desk.Sees("กระบวนการในคู่มือ");
        await desk.Shows("list", list);
        await Desk.Fills(list, "ค้นหา", "เสี่ยง");
        await desk.Presses(list, "search");
        await desk.Shows("search", await desk.Sees("พบ ๑ กระบวนการ", "ความเสี่ยง"));
        await desk.Says("ค้นหา ๓.๒");
        await desk.Shows("by-number", await desk.Sees("๓.๒"));
        await desk.Says("ขั้นตอน คำของบประมาณ");
        await desk.Shows("page", await desk.Sees("คำของบประมาณ", "ข้อ ๙"));
    }

    private static async Task Month(Colleagues colleagues, string officer, string month)
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

    private static async Task Resolved(Colleagues colleagues, string month)
    {
        await colleagues.Presses("niran", month, "record",
            new { number = "๑๒/๒๕๖๙", meeting = "ครั้งที่ ๑๑/๒๕๖๙", date = "2026-11-20", result = "Passed", note = "" });
        await colleagues.Presses("niran", month, "record", new { reason = "รายงานการประชุมยังไม่ออก" });
    }

    private static async Task AnswersAll(Colleagues colleagues, string month)
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

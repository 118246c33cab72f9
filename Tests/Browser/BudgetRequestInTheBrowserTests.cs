using Microsoft.Playwright;
using OnesqaBot.Bot.Tests.Harness;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace OnesqaBot.Browser.Tests;

/// <summary>The budget request as people click it: endorsed, collected from every unit, checked, resolved by three deciders, published.</summary>
[Trait("Category", "Slow")]
public sealed class BudgetRequestInTheBrowserTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Number = "2570-BUDGET-001";

    [Theory]
    [InlineData("desktop")]
    [InlineData("phone")]
    public async Task From_the_calendar_to_the_website(string screen)
    {
        await using var session = await BrowserSession.Open(chromium, Screen.Named(screen), "budget");
        var colleagues = new OffscreenColleagues(session);
        await session.Be("niran");
        await session.Shows("greeting", await session.Sees("ยินดีต้อนรับสู่ OnesqaBot"));
        await session.Says("คำของบประมาณ");
        await session.Sees("ต้องการจัดทำคำของบประมาณ");
        await session.Says("๒๕๗๑");
        await session.Confirms();
        await session.Sees(Number, "ข้อ ๑ จาก ๙");
        await Endorses(session, colleagues);
        foreach (var row in (string[])["ข้อ ๒ จาก ๙", "ข้อ ๓ จาก ๙", "ข้อ ๔ จาก ๙"])
        {
            await colleagues.Does("niran", row);
            await colleagues.Approve(row, "orathai", "prasert");
        }

        await Collects(session, colleagues);
        await Checks(session, colleagues);
        await Resolves(session, colleagues);
        await Publishes(session, colleagues);
    }

    /// <summary>Row 1: the officer prepares, each superior endorses; the second sends it back.</summary>
    private static async Task Endorses(BrowserSession session, OffscreenColleagues colleagues)
    {
        var row = await session.Sees("ข้อ ๑ จาก ๙");
        await session.Shows("row-1", row);
        await colleagues.Does("niran", "ข้อ ๑ จาก ๙");
        await session.Shows("row-1-waits", await session.Sees("ข้อ ๑ จาก ๙", "นางอรทัย"));

        await session.Be("orathai");
        var card = await session.Sees("ข้อ ๑ จาก ๙", "เห็นชอบ");
        await session.Shows("endorsement", card);
        await session.Presses(card, "approve");
        await session.Shows("endorsed", await session.Sees("ข้อ ๑ จาก ๙", "เห็นชอบแล้ว"));

        await session.Be("prasert");
        card = await session.Sees("ข้อ ๑ จาก ๙", "นางอรทัย");
        await session.Shows("endorsement-second", card);
        await session.OpensForm(card, "return");
        await BrowserSession.Fills(card, "reason", "ปฏิทินไม่ตรงกับของสำนักงบประมาณ");
        await session.Shows("endorsement-return-form", card);
        await session.Presses(card, "return");
        await session.Shows("endorsement-returned", await session.Sees("ข้อ ๑ จาก ๙", "ปฏิทินไม่ตรงกับของสำนักงบประมาณ"));

        await session.Be("niran");
        await session.Shows("row-1-again", await session.Sees("ข้อ ๑ จาก ๙", "ครั้งที่ ๒", "ปฏิทินไม่ตรงกับของสำนักงบประมาณ"));
        await colleagues.Does("niran", "ข้อ ๑ จาก ๙");
        await colleagues.Approve("ข้อ ๑ จาก ๙", "orathai", "prasert");
    }

    /// <summary>Row 5: every unit is asked; one answer goes back, two never come, and the officer closes early.</summary>
    private static async Task Collects(BrowserSession session, OffscreenColleagues colleagues)
    {
        var row = await session.Sees("ข้อ ๕ จาก ๙", "ยังไม่ตอบ");
        await session.Shows("collection", row);

        await session.Be("thanakorn");
        var request = await session.Sees("ข้อ ๕ จาก ๙", "สำนักประเมินคุณภาพการศึกษา");
        await session.Shows("request", request);
        var (name, content) = Office.File("งบประมาณสำนักประเมิน.xlsx");
        await session.Attaches(name, content);
        await session.Shows("request-files-in", await session.Sees("รับไฟล์แล้ว", name));
        await Answers(request, "ประเมินคุณภาพภายนอกรอบที่ห้า", "ยังไม่ทราบ", "ประเมินสถานศึกษา ๔,๐๐๐ แห่ง");
        await session.Presses(request, "send-answer");
        request = await session.Sees("ข้อ ๕ จาก ๙", "สำนักประเมินคุณภาพการศึกษา", "ตัวเลข");
        await session.Shows("request-no-amount", request);
        await Expect(BrowserSession.Input(request, "field-details")).ToHaveValueAsync("ประเมินสถานศึกษา ๔,๐๐๐ แห่ง");
        await BrowserSession.Fills(request, "field-amount", "๔๕ ล้าน");
        await session.Shows("request-filled", request);
        await session.Presses(request, "send-answer");
        await session.Shows("request-sent", await session.Sees("ข้อ ๕ จาก ๙", "ส่งแล้ว รอตรวจ", "๔๕,๐๐๐,๐๐๐"));
        foreach (var (person, unit) in ((string, string)[])[("chai", "it"), ("duangjai", "pr")])
        {
            await colleagues.HandsIn(person, "ข้อ ๕ จาก ๙", $"งบประมาณ-{unit}.xlsx");
            await colleagues.Presses(person, "ข้อ ๕ จาก ๙", "send-answer",
                new Dictionary<string, string> { ["field-projects"] = "ระบบสารสนเทศ", ["field-amount"] = "๑๒,๐๐๐,๐๐๐", ["field-details"] = "ปรับปรุงระบบ" });
        }

        await session.Be("niran");
        row = await session.Sees("ข้อ ๕ จาก ๙", "ส่งแล้ว");
        await session.Settles();
        await session.Shows("collection-answered", row);
        await session.Presses(row, "show-answer");
        row = await session.Sees("ข้อ ๕ จาก ๙", "รับคำตอบนี้");
        await session.Shows("answer", row);
        await session.OpensForm(row, "return-answer");
        await BrowserSession.Fills(row, "reason", "วงเงินเกินกรอบ");
        await session.Presses(row, "return-answer");
        await session.Presses(await session.Sees("ข้อ ๕ จาก ๙", "รับทุกคำตอบที่ส่งแล้ว"), "accept");
        await session.Settles();
        row = await session.Sees("ข้อ ๕ จาก ๙", "ปิดรับคำตอบ");
        await session.Shows("collection-accepted", row);
        await session.Presses(row, "remind");
        await session.Settles();
        await session.Shows("collection-reminded", await session.Sees("ข้อ ๕ จาก ๙", "เตือนแล้ว"));
        await session.Be("ratana");
        await session.Shows("request-reminded", await session.Sees("ข้อ ๕ จาก ๙", "ภารกิจบริหารทั่วไป", "ขอเตือน"));

        await session.Be("niran");
        row = await session.Sees("ข้อ ๕ จาก ๙", "ปิดรับคำตอบ");
        await session.Presses(row, "done");
        row = await session.Sees("ข้อ ๕ จาก ๙", "เหตุผลที่ปิดรับ");
        await session.Shows("close-early", row);
        await BrowserSession.Fills(row, "reason", "ครบกำหนดส่งสำนักงบประมาณวันนี้");
        await session.Presses(row, "done");
        await session.Settles();
        await session.Shows("collection-closed", await session.Sees("ข้อ ๕ จาก ๙", "ครบกำหนดส่งสำนักงบประมาณวันนี้"));

        await session.Be("orathai");
        await session.Shows("collection-endorsement", await session.Sees("ข้อ ๕ จาก ๙", "ครบกำหนดส่งสำนักงบประมาณวันนี้"));
        await colleagues.Approve("ข้อ ๕ จาก ๙", "orathai", "prasert", "wichai", "wanida");
        await session.Be("ratana");
        await session.Shows("request-closed", await session.Sees("ข้อ ๕ จาก ๙", "ปิดรับแล้ว"));
    }

    /// <summary>Row 6: right or not right.</summary>
    private static async Task Checks(BrowserSession session, OffscreenColleagues colleagues)
    {
        await session.Be("niran");
        var row = await session.Sees("ข้อ ๖ จาก ๙", "ถูกต้อง");
        await session.Shows("check", row);
        await session.Presses(row, "done");
        await session.Settles();
        await session.Shows("check-passed", await session.Sees("ข้อ ๖ จาก ๙", "ถูกต้อง"));
        await colleagues.Approve("ข้อ ๖ จาก ๙", "orathai", "prasert", "wichai", "wanida");
    }

    /// <summary>Row 7: the director, the board, the minister.</summary>
    private static async Task Resolves(BrowserSession session, OffscreenColleagues colleagues)
    {
        await session.Shows("resolution-to-prepare", await session.Sees("ข้อ ๗ จาก ๙"));
        await colleagues.HandsIn("niran", "ข้อ ๗ จาก ๙", "คำของบประมาณ.pdf");
        await colleagues.Presses("niran", "ข้อ ๗ จาก ๙", "done");
        await session.Be("somchai");
        var decision = await session.Sees("ข้อ ๗ จาก ๙", "คำของบประมาณ.pdf");
        await session.Shows("director", decision);
        await session.Presses(decision, "approve");
        await session.Shows("director-approved", await session.Sees("ข้อ ๗ จาก ๙", "อนุมัติแล้ว"));

        await session.Be("niran");
        var board = await session.Sees("ข้อ ๗ จาก ๙", "รอมติ", "คณะกรรมการ สมศ.");
        await session.Shows("board", board);
        await FillsResolution(board, "สมศ ๐๑๐๑/๔๕", "๑๑/๒๕๖๙");
        await BrowserSession.Choice(board, "result", "PassedWithConditions").CheckAsync();
        await BrowserSession.Fills(board, "note", "ให้ปรับลดงบดำเนินงานร้อยละห้า");
        await session.Shows("board-filled", board);
        await session.Presses(board, "record");
        board = await session.Sees("ข้อ ๗ จาก ๙", "เหตุผลที่ไม่มีเอกสาร");
        await session.Shows("board-without-minutes", board);
        await BrowserSession.Fills(board, "reason", "รอรับรองรายงานการประชุม");
        await session.Presses(board, "record");
        await session.Settles();
        var minister = await session.Sees("ข้อ ๗ จาก ๙", "รอมติ", "รัฐมนตรี");
        await session.Shows("minister", minister);
        var (name, content) = Office.File("หนังสือรัฐมนตรี.pdf");
        await session.Attaches(name, content);
        await session.Sees("รับไฟล์แล้ว", name);
        await FillsResolution(minister, "นร ๐๕๐๓/๘๘", meeting: null);
        await BrowserSession.Choice(minister, "result", "Passed").CheckAsync();
        await session.Presses(minister, "record");
        await session.Settles();
        await session.Shows("resolved", await session.Sees("ข้อ ๗ จาก ๙", "นร ๐๕๐๓/๘๘"));
    }

    /// <summary>Rows 8 and 9, and the case closes.</summary>
    private static async Task Publishes(BrowserSession session, OffscreenColleagues colleagues)
    {
        await colleagues.Does("niran", "ข้อ ๘ จาก ๙");
        await colleagues.Approve("ข้อ ๘ จาก ๙", "orathai", "wanida", "somchai");
        var row = await session.Sees("ข้อ ๙ จาก ๙");
        await session.Says($"สถานะ {Number}");
        await session.Shows("status", await session.Sees("สถานะเรื่อง", Number));
        await session.Presses(row, "done");
        row = await session.Sees("ข้อ ๙ จาก ๙", "⚠️");
        await session.Shows("publication-of-nothing", row);
        await colleagues.HandsIn("niran", "ข้อ ๙ จาก ๙", "เล่มแผน.pdf");
        await session.Sees("รับไฟล์แล้ว", "เล่มแผน.pdf");
        await BrowserSession.Fills(row, "address", "https://www.onesqa.or.th/th/plan2571");
        await session.Presses(row, "done");
        await session.Settles();
        await session.Shows("published", await session.Sees("ข้อ ๙ จาก ๙", "onesqa.or.th/th/plan2571"));
        await colleagues.Approve("ข้อ ๙ จาก ๙", "orathai");
        await session.Shows("closing", await session.Sees("สรุปเรื่อง", Number, "ปิดเรื่องแล้ว"));
        await session.Says($"ประวัติ {Number}");
        await session.Shows("history", await session.Sees("ประวัติ", Number));
    }

    private static async Task Answers(ILocator request, string projects, string amount, string details)
    {
        await BrowserSession.Fills(request, "field-projects", projects);
        await BrowserSession.Fills(request, "field-amount", amount);
        await BrowserSession.Fills(request, "field-details", details);
    }

    private static async Task FillsResolution(ILocator card, string number, string? meeting)
    {
        await BrowserSession.Fills(card, "number", number);
        // A minister decides by letter, without a meeting.
        if (meeting is not null) await BrowserSession.Fills(card, "meeting", meeting);
        await BrowserSession.Fills(card, "date", "2026-11-20");
    }
}

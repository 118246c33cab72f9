using Microsoft.Playwright;
using OnesqaBot.Bot.Tests.Harness;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace OnesqaBot.Browser.Tests;

/// <summary>The budget request as people click it: endorsed, collected from every unit, checked, resolved by three deciders, published.</summary>
[Collection(BrowserTests.Name)]
[Trait("Category", "Slow")]
public sealed class BudgetRequestInTheBrowserTests(Chromium chromium)
{
    private const string Number = "2570-BUDGET-001";

    [Theory]
    [InlineData("desktop")]
    [InlineData("phone")]
    public async Task From_the_calendar_to_the_website(string screen)
    {
        await using var desk = await Desk.Open(chromium, Screen.Named(screen), "budget");
        var colleagues = new Colleagues(desk);
        await desk.Be("niran");
        await desk.Shows("greeting", await desk.Sees("ยินดีต้อนรับสู่ OnesqaBot"));
        await desk.Says("คำของบประมาณ");
        await desk.Sees("ต้องการจัดทำคำของบประมาณ");
        await desk.Says("๒๕๗๑");
        await desk.Confirms();
        await desk.Sees(Number, "ข้อ ๑ จาก ๙");
        await Endorses(desk, colleagues);
        foreach (var row in (string[])["ข้อ ๒ จาก ๙", "ข้อ ๓ จาก ๙", "ข้อ ๔ จาก ๙"])
        {
            await colleagues.Does("niran", row);
            await colleagues.Approve(row, "orathai", "prasert");
        }

        await Collects(desk, colleagues);
        await Checks(desk, colleagues);
        await Resolves(desk, colleagues);
        await Publishes(desk, colleagues);
    }

    /// <summary>Row 1: the officer prepares, each superior endorses; the second sends it back.</summary>
    private static async Task Endorses(Desk desk, Colleagues colleagues)
    {
        var row = await desk.Sees("ข้อ ๑ จาก ๙");
        await desk.Shows("row-1", row);
        await colleagues.Does("niran", "ข้อ ๑ จาก ๙");
        await desk.Shows("row-1-waits", await desk.Sees("ข้อ ๑ จาก ๙", "นางอรทัย"));

        await desk.Be("orathai");
        var card = await desk.Sees("ข้อ ๑ จาก ๙", "เห็นชอบ");
        await desk.Shows("endorsement", card);
        await desk.Presses(card, "approve");
        await desk.Shows("endorsed", await desk.Sees("ข้อ ๑ จาก ๙", "เห็นชอบแล้ว"));

        await desk.Be("prasert");
        card = await desk.Sees("ข้อ ๑ จาก ๙", "นางอรทัย");
        await desk.Shows("endorsement-second", card);
        await desk.OpensForm(card, "return");
        await Desk.Fills(card, "เหตุผลที่ส่งกลับ", "ปฏิทินไม่ตรงกับของสำนักงบประมาณ");
        await desk.Shows("endorsement-return-form", card);
        await desk.Presses(card, "return");
        await desk.Shows("endorsement-returned", await desk.Sees("ข้อ ๑ จาก ๙", "ปฏิทินไม่ตรงกับของสำนักงบประมาณ"));

        await desk.Be("niran");
        await desk.Shows("row-1-again", await desk.Sees("ข้อ ๑ จาก ๙", "ครั้งที่ ๒", "ปฏิทินไม่ตรงกับของสำนักงบประมาณ"));
        await colleagues.Does("niran", "ข้อ ๑ จาก ๙");
        await colleagues.Approve("ข้อ ๑ จาก ๙", "orathai", "prasert");
    }

    /// <summary>Row 5: every unit is asked; one answer goes back, two never come, and the officer closes early.</summary>
    private static async Task Collects(Desk desk, Colleagues colleagues)
    {
        var row = await desk.Sees("ข้อ ๕ จาก ๙", "ยังไม่ตอบ");
        await desk.Shows("collection", row);

        await desk.Be("thanakorn");
        var request = await desk.Sees("ข้อ ๕ จาก ๙", "สำนักประเมินคุณภาพการศึกษา");
        await desk.Shows("request", request);
        var (name, content) = Office.File("งบประมาณสำนักประเมิน.xlsx");
        await desk.Attaches(name, content);
        await desk.Shows("request-files-in", await desk.Sees("รับไฟล์แล้ว", name));
        await Answers(request, "ประเมินคุณภาพภายนอกรอบที่ห้า", "ยังไม่ทราบ", "ประเมินสถานศึกษา ๔,๐๐๐ แห่ง");
        await desk.Presses(request, "send-answer");
        request = await desk.Sees("ข้อ ๕ จาก ๙", "สำนักประเมินคุณภาพการศึกษา", "ตัวเลข");
        await desk.Shows("request-no-amount", request);
        await Expect(request.GetByLabel("รายละเอียดการดำเนินงาน")).ToHaveValueAsync("ประเมินสถานศึกษา ๔,๐๐๐ แห่ง");
        await Desk.Fills(request, "วงเงินงบประมาณ (บาท)", "๔๕ ล้าน");
        await desk.Shows("request-filled", request);
        await desk.Presses(request, "send-answer");
        await desk.Shows("request-sent", await desk.Sees("ข้อ ๕ จาก ๙", "ส่งแล้ว รอตรวจ", "๔๕,๐๐๐,๐๐๐"));
        foreach (var (person, unit) in ((string, string)[])[("chai", "it"), ("duangjai", "pr")])
        {
            await colleagues.HandsIn(person, "ข้อ ๕ จาก ๙", $"งบประมาณ-{unit}.xlsx");
            await colleagues.Presses(person, "ข้อ ๕ จาก ๙", "send-answer",
                new Dictionary<string, string> { ["field-projects"] = "ระบบสารสนเทศ", ["field-amount"] = "๑๒,๐๐๐,๐๐๐", ["field-details"] = "ปรับปรุงระบบ" });
        }

        await desk.Be("niran");
        row = await desk.Sees("ข้อ ๕ จาก ๙", "ส่งแล้ว");
        await desk.Settles();
        await desk.Shows("collection-answered", row);
        await desk.Presses(row, "show-answer");
        row = await desk.Sees("ข้อ ๕ จาก ๙", "รับคำตอบนี้");
        await desk.Shows("answer", row);
        await desk.OpensForm(row, "return-answer");
        await Desk.Fills(row, "เหตุผลที่ส่งกลับ", "วงเงินเกินกรอบ");
        await desk.Presses(row, "return-answer");
        await desk.Presses(await desk.Sees("ข้อ ๕ จาก ๙", "รับทุกคำตอบที่ส่งแล้ว"), "accept");
        await desk.Settles();
        row = await desk.Sees("ข้อ ๕ จาก ๙", "ปิดรับคำตอบ");
        await desk.Shows("collection-accepted", row);
        await desk.Presses(row, "remind");
        await desk.Settles();
        await desk.Shows("collection-reminded", await desk.Sees("ข้อ ๕ จาก ๙", "เตือนแล้ว"));
        await desk.Be("ratana");
        await desk.Shows("request-reminded", await desk.Sees("ข้อ ๕ จาก ๙", "ภารกิจบริหารทั่วไป", "ขอเตือน"));

        await desk.Be("niran");
        row = await desk.Sees("ข้อ ๕ จาก ๙", "ปิดรับคำตอบ");
        await desk.Presses(row, "done");
        row = await desk.Sees("ข้อ ๕ จาก ๙", "เหตุผลที่ปิดรับ");
        await desk.Shows("close-early", row);
        await Desk.Fills(row, "เหตุผลที่ปิดรับ", "ครบกำหนดส่งสำนักงบประมาณวันนี้");
        await desk.Presses(row, "done");
        await desk.Settles();
        await desk.Shows("collection-closed", await desk.Sees("ข้อ ๕ จาก ๙", "ครบกำหนดส่งสำนักงบประมาณวันนี้"));

        await desk.Be("orathai");
        await desk.Shows("collection-endorsement", await desk.Sees("ข้อ ๕ จาก ๙", "ครบกำหนดส่งสำนักงบประมาณวันนี้"));
        await colleagues.Approve("ข้อ ๕ จาก ๙", "orathai", "prasert", "wichai", "wanida");
        await desk.Be("ratana");
        await desk.Shows("request-closed", await desk.Sees("ข้อ ๕ จาก ๙", "ปิดรับแล้ว"));
    }

    /// <summary>Row 6: right or not right.</summary>
    private static async Task Checks(Desk desk, Colleagues colleagues)
    {
        await desk.Be("niran");
        var row = await desk.Sees("ข้อ ๖ จาก ๙", "ถูกต้อง");
        await desk.Shows("check", row);
        await desk.Presses(row, "done");
        await desk.Settles();
        await desk.Shows("check-passed", await desk.Sees("ข้อ ๖ จาก ๙", "ถูกต้อง"));
        await colleagues.Approve("ข้อ ๖ จาก ๙", "orathai", "prasert", "wichai", "wanida");
    }

    /// <summary>Row 7: the director, the board, the minister.</summary>
    private static async Task Resolves(Desk desk, Colleagues colleagues)
    {
        await desk.Shows("resolution-to-prepare", await desk.Sees("ข้อ ๗ จาก ๙"));
        await colleagues.HandsIn("niran", "ข้อ ๗ จาก ๙", "คำของบประมาณ.pdf");
        await colleagues.Presses("niran", "ข้อ ๗ จาก ๙", "done");
        await desk.Be("somchai");
        var petition = await desk.Sees("ข้อ ๗ จาก ๙", "คำของบประมาณ.pdf");
        await desk.Shows("director", petition);
        await desk.Presses(petition, "approve");
        await desk.Shows("director-approved", await desk.Sees("ข้อ ๗ จาก ๙", "อนุมัติแล้ว"));

        await desk.Be("niran");
        var board = await desk.Sees("ข้อ ๗ จาก ๙", "รอมติ", "คณะกรรมการ สมศ.");
        await desk.Shows("board", board);
        await FillsResolution(board, "สมศ ๐๑๐๑/๔๕", "๑๑/๒๕๖๙");
        await board.GetByLabel("เห็นชอบโดยมีเงื่อนไข").CheckAsync();
        await Desk.Fills(board, "เงื่อนไขหรือเหตุผล", "ให้ปรับลดงบดำเนินงานร้อยละห้า");
        await desk.Shows("board-filled", board);
        await desk.Presses(board, "record");
        board = await desk.Sees("ข้อ ๗ จาก ๙", "เหตุผลที่ไม่มีเอกสาร");
        await desk.Shows("board-without-minutes", board);
        await Desk.Fills(board, "เหตุผลที่ไม่มีเอกสาร", "รอรับรองรายงานการประชุม");
        await desk.Presses(board, "record");
        await desk.Settles();
        var minister = await desk.Sees("ข้อ ๗ จาก ๙", "รอมติ", "รัฐมนตรี");
        await desk.Shows("minister", minister);
        var (name, content) = Office.File("หนังสือรัฐมนตรี.pdf");
        await desk.Attaches(name, content);
        await desk.Sees("รับไฟล์แล้ว", name);
        await FillsResolution(minister, "นร ๐๕๐๓/๘๘", meeting: null);
        await minister.GetByLabel("เห็นชอบ", new() { Exact = true }).CheckAsync();
        await desk.Presses(minister, "record");
        await desk.Settles();
        await desk.Shows("resolved", await desk.Sees("ข้อ ๗ จาก ๙", "นร ๐๕๐๓/๘๘"));
    }

    /// <summary>Rows 8 and 9, and the case closes.</summary>
    private static async Task Publishes(Desk desk, Colleagues colleagues)
    {
        await colleagues.Does("niran", "ข้อ ๘ จาก ๙");
        await colleagues.Approve("ข้อ ๘ จาก ๙", "orathai", "wanida", "somchai");
        var row = await desk.Sees("ข้อ ๙ จาก ๙");
        await desk.Says($"สถานะ {Number}");
        await desk.Shows("status", await desk.Sees("สถานะเรื่อง", Number));
        await desk.Presses(row, "done");
        row = await desk.Sees("ข้อ ๙ จาก ๙", "⚠️");
        await desk.Shows("publication-of-nothing", row);
        await colleagues.HandsIn("niran", "ข้อ ๙ จาก ๙", "เล่มแผน.pdf");
        await desk.Sees("รับไฟล์แล้ว", "เล่มแผน.pdf");
        await Desk.Fills(row, "ที่อยู่หน้าเว็บที่เผยแพร่", "https://www.onesqa.or.th/th/plan2571");
        await desk.Presses(row, "done");
        await desk.Settles();
        await desk.Shows("published", await desk.Sees("ข้อ ๙ จาก ๙", "onesqa.or.th/th/plan2571"));
        await colleagues.Approve("ข้อ ๙ จาก ๙", "orathai");
        await desk.Shows("closing", await desk.Sees("สรุปเรื่อง", Number, "ปิดเรื่องแล้ว"));
        await desk.Says($"ประวัติ {Number}");
        await desk.Shows("history", await desk.Sees("ประวัติ", Number));
    }

    private static async Task Answers(ILocator request, string projects, string amount, string details)
    {
        await Desk.Fills(request, "แผนงาน โครงการ หรือกิจกรรม", projects);
        await Desk.Fills(request, "วงเงินงบประมาณ (บาท)", amount);
        await Desk.Fills(request, "รายละเอียดการดำเนินงาน", details);
    }

    private static async Task FillsResolution(ILocator card, string number, string? meeting)
    {
        await Desk.Fills(card, "เลขที่มติหรือหนังสือ", number);
        // A minister decides by letter, without a meeting.
        if (meeting is not null) await Desk.Fills(card, "การประชุมครั้งที่", meeting);
        await Desk.Fills(card, "วันที่", "2026-11-20");
    }
}

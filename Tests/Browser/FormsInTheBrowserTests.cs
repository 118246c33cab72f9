using Microsoft.Playwright;
using OnesqaBot.Bot.Tests.Harness;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace OnesqaBot.Browser.Tests;

/// <summary>A form is refused before somebody's eyes: what was typed is there, and why it was refused is where the thumb is.</summary>
[Trait("Category", "Slow")]
public sealed class FormsInTheBrowserTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Theory]
    [InlineData("desktop")]
    [InlineData("phone")]
    public async Task A_refused_answer_loses_nothing_and_a_file_leaves_the_form_alone(string screen)
    {
        await using var session = await BrowserSession.Open(chromium, Screen.Named(screen), "forms");
        var colleagues = new OffscreenColleagues(session);
        await BudgetAtTheCollection(session, colleagues);
        await session.Be("thanakorn");
        var request = await session.Sees("ข้อ ๕ จาก ๙", "สำนักประเมินคุณภาพการศึกษา");
        await BrowserSession.Fills(request, "field-projects", "ประเมินคุณภาพภายนอกรอบที่ห้า");
        await BrowserSession.Fills(request, "field-amount", "๔๕,๐๐๐,๐๐๐");
        await BrowserSession.Fills(request, "field-details", "ประเมินสถานศึกษา ๔,๐๐๐ แห่ง");
        await session.Presses(request, "send-answer");
        request = await session.Sees("ข้อ ๕ จาก ๙", "ยังขาดเอกสาร");
        await WarnsAtTheButton(session, request, "send-answer", "ยังขาดเอกสาร");
        await Expect(BrowserSession.Input(request, "field-projects")).ToHaveValueAsync("ประเมินคุณภาพภายนอกรอบที่ห้า");
        await session.ShowsPage("page-request-refused");
        await session.Shows("request-refused", request);

        // What is typed now was never sent: the file must not wipe it either.
        await BrowserSession.Fills(request, "field-details", "ประเมินสถานศึกษา ๔,๕๐๐ แห่ง");
        var (name, content) = Office.File("งบประมาณ.xlsx");
        await session.Attaches(name, content);
        await session.Shows("files-in", await session.Sees("รับไฟล์แล้ว", name));
        await session.ShowsPage("page-files-in");
        await Expect(BrowserSession.Input(request, "field-details")).ToHaveValueAsync("ประเมินสถานศึกษา ๔,๕๐๐ แห่ง");
        await session.Presses(request, "send-answer");
        await session.Shows("request-sent", await session.Sees("ข้อ ๕ จาก ๙", "ส่งแล้ว รอตรวจ", "๔,๕๐๐"));
    }

    [Theory]
    [InlineData("desktop")]
    [InlineData("phone")]
    public async Task Forms_behind_buttons_stand_open_when_they_are_refused(string screen)
    {
        await using var session = await BrowserSession.Open(chromium, Screen.Named(screen), "forms-opened");
        await session.Be("chai");
        await session.Says("วันหยุด");
        var card = await session.Sees("วันหยุดราชการที่จะถึง");
        await session.OpensForm(card, "add-holiday");
        await BrowserSession.Fills(card, "date", "2569-12-12");
        await BrowserSession.Fills(card, "text", "วันหยุดพิเศษ");
        await BrowserSession.Fills(card, "note", "มติ ครม.");
        await session.Presses(card, "add-holiday");
        card = await session.Sees("วันหยุดราชการที่จะถึง", "เสาร์อาทิตย์");
        await WarnsAtTheButton(session, card, "add-holiday", "เสาร์อาทิตย์");
        await Expect(BrowserSession.Input(card, "date")).ToHaveValueAsync("2026-12-12");
        await session.ShowsPage("page-holiday-refused");
        await session.Shows("holiday-refused", card);

        await session.Says("รักษาการ");
        card = await session.Sees("รักษาการแทน");
        await session.OpensForm(card, "set-acting");
        await BrowserSession.Input(card, "choice").SelectOptionAsync("director|somchai");
        await BrowserSession.Input(card, "people").SelectOptionAsync("wanida");
        await BrowserSession.Fills(card, "start", "2569-12-10");
        await BrowserSession.Fills(card, "end", "2569-12-01");
        await session.Presses(card, "set-acting");
        card = await session.Sees("รักษาการแทน", "วันสิ้นสุดอยู่ก่อน");
        await WarnsAtTheButton(session, card, "set-acting", "วันสิ้นสุดอยู่ก่อน");
        await session.Shows("acting-refused", card);

        await session.Be("niran");
        await session.Says("คำของบประมาณ");
        await session.Sees("ต้องการจัดทำคำของบประมาณ");
        await session.Says("๒๕๗๑");
        await session.Confirms();
        await session.Sees("2570-BUDGET-001", "ข้อ ๑ จาก ๙");
        await session.Says("สถานะ 2570-BUDGET-001");
        card = await session.Sees("สถานะเรื่อง");
        await session.OpensForm(card, "set-target");
        await BrowserSession.Input(card, "choice").SelectOptionAsync("plan-calendar|");
        await BrowserSession.Fills(card, "date", "2570-03-06");
        await BrowserSession.Fills(card, "reason", "รอสำนักงบประมาณ");
        await session.Presses(card, "set-target");
        card = await session.Sees("สถานะเรื่อง", "กรุณาเลือกวันทำการ");
        await WarnsAtTheButton(session, card, "set-target", "กรุณาเลือกวันทำการ");
        await session.ShowsPage("page-target-refused");
        await session.Shows("target-refused", card);
        await Meeting(session, new OffscreenColleagues(session));
    }

    private static async Task Meeting(BrowserSession session, OffscreenColleagues colleagues)
    {
        await session.Be("malee");
        await session.OpensACase("MoU", "NIAD-QE", "ญี่ปุ่น", "การประเมินร่วม");

        await colleagues.Does("malee", "ข้อ ๑ จาก ๘");
        await colleagues.Does("malee", "ข้อ ๒ จาก ๘");
        await colleagues.Presses("somchai", "ข้อ ๓ จาก ๘", "approve");
        await colleagues.Does("malee", "ข้อ ๔ จาก ๘");
        await colleagues.Does("malee", "ข้อ ๕ จาก ๘");
        await colleagues.Chooses("somchai", "ข้อ ๖ จาก ๘", "ceremony");
        var card = await session.Sees("ข้อ ๗ จาก ๘", "บันทึกกำหนดการ");
        await BrowserSession.Fills(card, "date", "2570-01-20");
        await BrowserSession.Fills(card, "start", "10:00");
        await BrowserSession.Fills(card, "end", "09:00");
        await BrowserSession.Fills(card, "place", "ห้องประชุม ๑ สมศ.");
        await BrowserSession.Fills(card, "people", "Dr. Tanaka");
        // A part of the name finds one of the office's people.
        await session.Picks(card, "kanda", "กานดา");
        await Expect(card.Locator(".ac-choiceSetInput-multiSelect input:visible")).ToHaveCountAsync(1);
        await session.Shows("meeting-picker", card);
        await session.Presses(card, "set-meeting");
        card = await session.Sees("ข้อ ๗ จาก ๘", "เวลาสิ้นสุดต้องอยู่หลังเวลาเริ่ม");
        await WarnsAtTheButton(session, card, "set-meeting", "เวลาสิ้นสุดต้องอยู่หลังเวลาเริ่ม");
        await Expect(BrowserSession.Input(card, "date")).ToHaveValueAsync("2027-01-20");
        await Expect(card.Locator(".ac-choiceSetInput-multiSelect input:checked")).ToHaveCountAsync(1);
        await Expect(BrowserSession.Input(card, "people")).ToHaveValueAsync("Dr. Tanaka");
        await session.ShowsPage("page-meeting-refused");
        await session.Shows("meeting-refused", card);
    }

    /// <summary>The warning is on the screen and right above the button that was pressed.</summary>
    private static async Task WarnsAtTheButton(BrowserSession session, ILocator card, string button, string says)
    {
        await session.Settles();
        var warning = card.GetByText(says).Last;
        await Expect(warning).ToBeInViewportAsync();
        await Expect(BrowserSession.Button(card, button)).ToBeInViewportAsync();
        var (above, below) = ((await warning.BoundingBoxAsync())!, (await BrowserSession.Button(card, button).BoundingBoxAsync())!);
        Assert.InRange(below.Y - above.Y, 1, 200);
    }

    private static async Task BudgetAtTheCollection(BrowserSession session, OffscreenColleagues colleagues)
    {
        await session.Be("niran");
        await session.Says("คำของบประมาณ");
        await session.Sees("ต้องการจัดทำคำของบประมาณ");
        await session.Says("๒๕๗๑");
        await session.Confirms();
        await session.Sees("2570-BUDGET-001", "ข้อ ๑ จาก ๙");
        foreach (var row in (string[])["ข้อ ๑ จาก ๙", "ข้อ ๒ จาก ๙", "ข้อ ๓ จาก ๙", "ข้อ ๔ จาก ๙"])
        {
            await colleagues.Does("niran", row);
            await colleagues.Approve(row, "orathai", "prasert");
        }
    }
}

using Microsoft.Playwright;
using OnesqaBot.Bot.Tests.Harness;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace OnesqaBot.Browser.Tests;

/// <summary>A form is refused before somebody's eyes: what was typed is there, and why it was refused is where the thumb is.</summary>
[Collection(BrowserTests.Name)]
[Trait("Category", "Slow")]
public sealed class FormsInTheBrowserTests(Chromium chromium)
{
    [Theory]
    [InlineData("desktop")]
    [InlineData("phone")]
    public async Task A_refused_answer_loses_nothing_and_a_file_leaves_the_form_alone(string screen)
    {
        await using var desk = await Desk.Open(chromium, Screen.Named(screen), "forms");
        var colleagues = new Colleagues(desk);
        await BudgetAtTheCollection(desk, colleagues);
        await desk.Be("thanakorn");
        var request = await desk.Sees("ข้อ ๕ จาก ๙", "สำนักประเมินคุณภาพการศึกษา");
        await Desk.Fills(request, "แผนงาน โครงการ หรือกิจกรรม", "ประเมินคุณภาพภายนอกรอบที่ห้า");
        await Desk.Fills(request, "วงเงินงบประมาณ (บาท)", "๔๕,๐๐๐,๐๐๐");
        await Desk.Fills(request, "รายละเอียดการดำเนินงาน", "ประเมินสถานศึกษา ๔,๐๐๐ แห่ง");
        await desk.Presses(request, "send-answer");
        request = await desk.Sees("ข้อ ๕ จาก ๙", "ยังขาดเอกสาร");
        await WarnsAtTheButton(desk, request, "send-answer", "ยังขาดเอกสาร");
        await Expect(request.GetByLabel("แผนงาน โครงการ หรือกิจกรรม")).ToHaveValueAsync("ประเมินคุณภาพภายนอกรอบที่ห้า");
        await desk.ShowsPage("page-request-refused");
        await desk.Shows("request-refused", request);

        // What is typed now was never sent: the file must not wipe it either.
        await Desk.Fills(request, "รายละเอียดการดำเนินงาน", "ประเมินสถานศึกษา ๔,๕๐๐ แห่ง");
        var (name, content) = Office.File("งบประมาณ.xlsx");
        await desk.Attaches(name, content);
        await desk.Shows("files-in", await desk.Sees("รับไฟล์แล้ว", name));
        await desk.ShowsPage("page-files-in");
        await Expect(request.GetByLabel("รายละเอียดการดำเนินงาน")).ToHaveValueAsync("ประเมินสถานศึกษา ๔,๕๐๐ แห่ง");
        await desk.Presses(request, "send-answer");
        await desk.Shows("request-sent", await desk.Sees("ข้อ ๕ จาก ๙", "ส่งแล้ว รอตรวจ", "๔,๕๐๐"));
    }

    [Theory]
    [InlineData("desktop")]
    [InlineData("phone")]
    public async Task Forms_behind_buttons_stand_open_when_they_are_refused(string screen)
    {
        await using var desk = await Desk.Open(chromium, Screen.Named(screen), "forms-opened");
        await desk.Be("chai");
        await desk.Says("วันหยุด");
        var card = await desk.Sees("วันหยุดราชการที่จะถึง");
        await desk.OpensForm(card, "add-holiday");
        await Desk.Fills(card, "วันที่", "2569-12-12");
        await Desk.Fills(card, "ชื่อวันหยุด", "วันหยุดพิเศษ");
        await Desk.Fills(card, "อ้างอิง", "มติ ครม.");
        await desk.Presses(card, "add-holiday");
        card = await desk.Sees("วันหยุดราชการที่จะถึง", "เสาร์อาทิตย์");
        await WarnsAtTheButton(desk, card, "add-holiday", "เสาร์อาทิตย์");
        await Expect(card.GetByLabel("วันที่").Last).ToHaveValueAsync("2026-12-12");
        await desk.ShowsPage("page-holiday-refused");
        await desk.Shows("holiday-refused", card);

        await desk.Says("รักษาการ");
        card = await desk.Sees("รักษาการแทน");
        await desk.OpensForm(card, "set-acting");
        await card.GetByRole(AriaRole.Combobox, new() { Name = "แทนใคร ในตำแหน่งใด" }).SelectOptionAsync("director|somchai");
        await card.GetByRole(AriaRole.Combobox, new() { Name = "ผู้รักษาการ" }).SelectOptionAsync("wanida");
        await Desk.Fills(card, "ตั้งแต่วันที่", "2569-12-10");
        await Desk.Fills(card, "ถึงวันที่", "2569-12-01");
        await desk.Presses(card, "set-acting");
        card = await desk.Sees("รักษาการแทน", "วันสิ้นสุดอยู่ก่อน");
        await WarnsAtTheButton(desk, card, "set-acting", "วันสิ้นสุดอยู่ก่อน");
        await desk.Shows("acting-refused", card);

        await desk.Be("niran");
        await desk.Says("คำของบประมาณ");
        await desk.Sees("ต้องการจัดทำคำของบประมาณ");
        await desk.Says("๒๕๗๑");
        await desk.Confirms();
        await desk.Sees("2570-BUDGET-001", "ข้อ ๑ จาก ๙");
        await desk.Says("สถานะ 2570-BUDGET-001");
        card = await desk.Sees("สถานะเรื่อง");
        await desk.OpensForm(card, "set-target");
        await card.Locator("select").Last.SelectOptionAsync("plan-calendar|");
        await Desk.Fills(card, "กำหนดใหม่", "2570-03-06");
        await Desk.Fills(card, "เหตุผล", "รอสำนักงบประมาณ");
        await desk.Presses(card, "set-target");
        card = await desk.Sees("สถานะเรื่อง", "กรุณาเลือกวันทำการ");
        await WarnsAtTheButton(desk, card, "set-target", "กรุณาเลือกวันทำการ");
        await desk.ShowsPage("page-target-refused");
        await desk.Shows("target-refused", card);
        await Meeting(desk, new Colleagues(desk));
    }

    private static async Task Meeting(Desk desk, Colleagues colleagues)
    {
        await desk.Be("malee");
        await desk.OpensACase("MoU", "NIAD-QE", "ญี่ปุ่น", "การประเมินร่วม");

        await colleagues.Does("malee", "ข้อ ๑ จาก ๘");
        await colleagues.Does("malee", "ข้อ ๒ จาก ๘");
        await colleagues.Presses("somchai", "ข้อ ๓ จาก ๘", "approve");
        await colleagues.Does("malee", "ข้อ ๔ จาก ๘");
        await colleagues.Does("malee", "ข้อ ๕ จาก ๘");
        await colleagues.Chooses("somchai", "ข้อ ๖ จาก ๘", "ceremony");
        var card = await desk.Sees("ข้อ ๗ จาก ๘", "บันทึกกำหนดการ");
        await Desk.Fills(card, "วันที่", "2570-01-20");
        await Desk.Fills(card, "เริ่มเวลา", "10:00");
        await Desk.Fills(card, "ถึงเวลา", "09:00");
        await Desk.Fills(card, "สถานที่", "ห้องประชุม ๑ สมศ.");
        await Desk.Fills(card, "ผู้เข้าร่วม", "Dr. Tanaka");
        // A part of the name finds one of the office's people.
        await desk.Picks(card, "kanda", "กานดา");
        await Expect(card.Locator(".ac-choiceSetInput-multiSelect input:visible")).ToHaveCountAsync(1);
        await desk.Shows("meeting-picker", card);
        await desk.Presses(card, "set-meeting");
        card = await desk.Sees("ข้อ ๗ จาก ๘", "เวลาสิ้นสุดต้องอยู่หลังเวลาเริ่ม");
        await WarnsAtTheButton(desk, card, "set-meeting", "เวลาสิ้นสุดต้องอยู่หลังเวลาเริ่ม");
        await Expect(card.GetByLabel("วันที่").Last).ToHaveValueAsync("2027-01-20");
        await Expect(card.Locator(".ac-choiceSetInput-multiSelect input:checked")).ToHaveCountAsync(1);
        await Expect(card.GetByLabel("ผู้เข้าร่วมอื่น").Last).ToHaveValueAsync("Dr. Tanaka");
        await desk.ShowsPage("page-meeting-refused");
        await desk.Shows("meeting-refused", card);
    }

    /// <summary>The warning is on the screen and right above the button that was pressed.</summary>
    private static async Task WarnsAtTheButton(Desk desk, ILocator card, string button, string says)
    {
        await desk.Settles();
        var warning = card.GetByText(says).Last;
        await Expect(warning).ToBeInViewportAsync();
        await Expect(Desk.Button(card, button)).ToBeInViewportAsync();
        var (above, below) = ((await warning.BoundingBoxAsync())!, (await Desk.Button(card, button).BoundingBoxAsync())!);
        Assert.InRange(below.Y - above.Y, 1, 200);
    }

    private static async Task BudgetAtTheCollection(Desk desk, Colleagues colleagues)
    {
        await desk.Be("niran");
        await desk.Says("คำของบประมาณ");
        await desk.Sees("ต้องการจัดทำคำของบประมาณ");
        await desk.Says("๒๕๗๑");
        await desk.Confirms();
        await desk.Sees("2570-BUDGET-001", "ข้อ ๑ จาก ๙");
        foreach (var row in (string[])["ข้อ ๑ จาก ๙", "ข้อ ๒ จาก ๙", "ข้อ ๓ จาก ๙", "ข้อ ๔ จาก ๙"])
        {
            await colleagues.Does("niran", row);
            await colleagues.Approve(row, "orathai", "prasert");
        }
    }
}

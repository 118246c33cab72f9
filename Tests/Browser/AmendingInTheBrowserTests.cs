using Microsoft.Playwright;
using OnesqaBot.Bot.Tests.Harness;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace OnesqaBot.Browser.Tests;

/// <summary>What was done too early is put right, and what takes too long is asked for.</summary>
[Collection(BrowserTests.Name)]
[Trait("Category", "Slow")]
public sealed class AmendingInTheBrowserTests(Chromium chromium)
{
    private const string Number = "2570-MOU-001";

    private static readonly (string Name, byte[] Content)
        Wrong = Office.File("แมว.pdf"), Report = Office.File("รายงานวิเคราะห์ NIAD-QE.pdf"), Memo = Office.File("บันทึกขออนุมัติ.docx");

    [Theory]
    [InlineData("desktop")]
    [InlineData("phone")]
    public async Task A_file_an_answer_and_a_decision_are_put_right(string screen)
    {
        await using var desk = await Desk.Open(chromium, Screen.Named(screen), "amending");
        await desk.Be("malee");
        await desk.OpensACase("ทำ MoU กับหน่วยงานต่างประเทศ", "NIAD-QE", "ญี่ปุ่น", "การประเมินร่วม");
        await ReplacesAFile(desk);
        await Corrects(desk);
        await desk.Presses(await desk.Sees("ข้อ ๑ จาก ๘", Report.Name), "done");
        await desk.Sees("รอท่านดำเนินการ", "ข้อ ๒ จาก ๘");
        await desk.Attaches(Memo.Name, Memo.Content);
        await desk.Presses(await desk.Sees("ข้อ ๒ จาก ๘", Memo.Name), "done");
        await Chases(desk);
        await ApprovesWithAComment(desk);
        await TakesBack(desk);
        await Appoints(desk);
    }

    /// <summary>The wrong file goes; the new one takes its place, without a button to send it.</summary>
    private static async Task ReplacesAFile(Desk desk)
    {
        await desk.Sees("ข้อ ๑ จาก ๘");
        await desk.Attaches(Wrong.Name, Wrong.Content);
        var row = await desk.Sees("ข้อ ๑ จาก ๘", Wrong.Name);
        await desk.Shows("wrong-file", row);
        await desk.Presses(row, "replace-file");
        await desk.Shows("send-replacement", await desk.Sees("จะใช้แทนไฟล์", Wrong.Name));
        await desk.Attaches(Report.Name, Report.Content);
        row = await desk.Sees("ข้อ ๑ จาก ๘", Report.Name);
        await Expect(row).Not.ToContainTextAsync(Wrong.Name);
        await desk.Shows("replaced", row);
    }

    private static async Task Corrects(Desk desk)
    {
        await desk.Says($"แก้ไขเรื่อง {Number}");
        var form = await desk.Sees(Number, "ประเทศ");
        await desk.Shows("correction", form);
        await Desk.Fills(form, "ประเทศ", "เกาหลีใต้");
        await desk.Presses(form, "correct-case");
        await desk.Sees("ข้อ ๑ จาก ๘", "เกาหลีใต้");
    }

    private static async Task Chases(Desk desk)
    {
        await desk.Says($"สถานะ {Number}");
        var status = await desk.Sees("สถานะเรื่อง", Number);
        await desk.Shows("to-chase", status);
        await desk.Presses(status, "chase");
        await desk.Settles();
        await desk.Be("somchai");
        await desk.Shows("chased", await desk.Sees("รอท่านอนุมัติ", "ทวงถามเมื่อ"));
    }

    private static async Task ApprovesWithAComment(Desk desk)
    {
        var asked = await desk.Sees("ข้อ ๓ จาก ๘", Memo.Name);
        await desk.OpensForm(asked, "approve");
        await Desk.Fills(asked, "ข้อสั่งการ", "แจ้งกระทรวงการต่างประเทศก่อน");
        await desk.Shows("with-comment", asked);
        await desk.Presses(asked, "approve");
        await desk.SeesDecided("approved-with-comment", "ข้อ ๓ จาก ๘", "อนุมัติแล้ว", "แจ้งกระทรวงการต่างประเทศก่อน");
        var decided = await desk.Sees("ข้อ ๓ จาก ๘", "อนุมัติแล้ว");
        await desk.Presses(decided, "watch");
        await desk.Shows("hears-of-the-end", await desk.Sees("ข้อ ๓ จาก ๘", "จะแจ้งท่านเมื่อเรื่องสิ้นสุด"));
        await desk.Be("malee");
        await desk.Shows("comment-arrives", await desk.Sees("ข้อ ๔ จาก ๘", "แจ้งกระทรวงการต่างประเทศก่อน"));
    }

    private static async Task TakesBack(Desk desk)
    {
        await desk.Be("somchai");
        await desk.Presses(await desk.Sees("ข้อ ๓ จาก ๘", "อนุมัติแล้ว"), "take-back");
        await desk.Shows("taken-back", await desk.Sees("รอท่านอนุมัติ", "ข้อ ๓ จาก ๘"));
        await desk.Be("malee");
        await desk.Shows("withdrawn", await desk.Sees("ดึงกลับแล้ว", Number));
    }

    /// <summary>For whom and who: both found by typing.</summary>
    private static async Task Appoints(Desk desk)
    {
        await desk.Be("somchai");
        await desk.Says("รักษาการ");
        var card = await desk.Sees("รักษาการแทน", "ขณะนี้ไม่มีการรักษาการแทน");
        await desk.OpensForm(card, "set-acting");
        foreach (var (n, typed, label) in ((int, string, string)[])[(0, "ประเสริฐ", "ประเสริฐ"), (1, "กานดา", "กานดา")])
        {
            var (search, select) = (card.GetByTestId("picker-search").Nth(n), card.Locator("select:visible").Nth(n));
            await search.FillAsync(typed);
            var option = select.Locator("option:not([hidden])").Filter(new() { HasText = label });
            await Expect(option).ToHaveCountAsync(1);
            await select.SelectOptionAsync((await option.GetAttributeAsync("value"))!);
        }

        foreach (var date in await card.Locator("input[type=date]:visible").AllAsync()) await date.FillAsync("2026-12-01");
        await desk.Shows("acting-form", card);
        await desk.Presses(card, "set-acting");
        await desk.Shows("acting", await desk.Sees("รักษาการแทน", "นางสาวกานดา ศรีสุข", "นายประเสริฐ ทองดี"));
    }
}

using OnesqaBot.Bot.Tests.Harness;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace OnesqaBot.Browser.Tests;

/// <summary>What was done too early is put right, and what takes too long is asked for.</summary>
[Trait("Category", "Slow")]
public sealed class AmendingInTheBrowserTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Number = "2570-MOU-001";

    private static readonly (string Name, byte[] Content)
        Wrong = Office.File("แมว.pdf"), Report = Office.File("รายงานวิเคราะห์ NIAD-QE.pdf"), Memo = Office.File("บันทึกขออนุมัติ.docx");

    [Theory]
    [InlineData("desktop")]
    [InlineData("phone")]
    public async Task A_file_an_answer_and_a_decision_are_put_right(string screen)
    {
        await using var session = await BrowserSession.Open(chromium, Screen.Named(screen), "amending");
        await session.Be("malee");
        await session.OpensACase("ทำ MoU กับหน่วยงานต่างประเทศ", "NIAD-QE", "ญี่ปุ่น", "การประเมินร่วม");
        await ReplacesAFile(session);
        await Corrects(session);
        await session.Presses(await session.Sees("ข้อ ๑ จาก ๘", Report.Name), "done");
        await session.Sees("รอท่านดำเนินการ", "ข้อ ๒ จาก ๘");
        await session.Attaches(Memo.Name, Memo.Content);
        await session.Presses(await session.Sees("ข้อ ๒ จาก ๘", Memo.Name), "done");
        await Chases(session);
        await ApprovesWithAComment(session);
        await TakesBack(session);
        await Appoints(session);
    }

    /// <summary>The wrong file goes; the new one takes its place, without a button to send it.</summary>
    private static async Task ReplacesAFile(BrowserSession session)
    {
        await session.Sees("ข้อ ๑ จาก ๘");
        await session.Attaches(Wrong.Name, Wrong.Content);
        var row = await session.Sees("ข้อ ๑ จาก ๘", Wrong.Name);
        await session.Shows("wrong-file", row);
        await session.Presses(row, "replace-file");
        await session.Shows("send-replacement", await session.Sees("จะใช้แทนไฟล์", Wrong.Name));
        await session.Attaches(Report.Name, Report.Content);
        row = await session.Sees("ข้อ ๑ จาก ๘", Report.Name);
        await Expect(row).Not.ToContainTextAsync(Wrong.Name);
        await session.Shows("replaced", row);
    }

    private static async Task Corrects(BrowserSession session)
    {
        await session.Says($"แก้ไขเรื่อง {Number}");
        var form = await session.Sees(Number, "ประเทศ");
        await session.Shows("correction", form);
        await BrowserSession.Fills(form, "field-country", "เกาหลีใต้");
        await session.Presses(form, "correct-case");
        await session.Sees("ข้อ ๑ จาก ๘", "เกาหลีใต้");
    }

    private static async Task Chases(BrowserSession session)
    {
        await session.Says($"สถานะ {Number}");
        var status = await session.Sees("สถานะเรื่อง", Number);
        await session.Shows("to-chase", status);
        await session.Presses(status, "chase");
        await session.Settles();
        await session.Be("somchai");
        await session.Shows("chased", await session.Sees("รอท่านอนุมัติ", "ทวงถามเมื่อ"));
    }

    private static async Task ApprovesWithAComment(BrowserSession session)
    {
        var asked = await session.Sees("ข้อ ๓ จาก ๘", Memo.Name);
        await session.OpensForm(asked, "approve");
        await BrowserSession.Fills(asked, "comment", "แจ้งกระทรวงการต่างประเทศก่อน");
        await session.Shows("with-comment", asked);
        await session.Presses(asked, "approve");
        await session.SeesDecided("approved-with-comment", "ข้อ ๓ จาก ๘", "อนุมัติแล้ว", "แจ้งกระทรวงการต่างประเทศก่อน");
        var decided = await session.Sees("ข้อ ๓ จาก ๘", "อนุมัติแล้ว");
        await session.Presses(decided, "watch");
        await session.Shows("hears-of-the-end", await session.Sees("ข้อ ๓ จาก ๘", "จะแจ้งท่านเมื่อเรื่องสิ้นสุด"));
        await session.Be("malee");
        await session.Shows("comment-arrives", await session.Sees("ข้อ ๔ จาก ๘", "แจ้งกระทรวงการต่างประเทศก่อน"));
    }

    private static async Task TakesBack(BrowserSession session)
    {
        await session.Be("somchai");
        await session.Presses(await session.Sees("ข้อ ๓ จาก ๘", "อนุมัติแล้ว"), "take-back");
        await session.Shows("taken-back", await session.Sees("รอท่านอนุมัติ", "ข้อ ๓ จาก ๘"));
        await session.Be("malee");
        await session.Shows("withdrawn", await session.Sees("ดึงกลับแล้ว", Number));
    }

    /// <summary>For whom and who: both found by typing.</summary>
    private static async Task Appoints(BrowserSession session)
    {
        await session.Be("somchai");
        await session.Says("รักษาการ");
        var card = await session.Sees("รักษาการแทน", "ขณะนี้ไม่มีการรักษาการแทน");
        await session.OpensForm(card, "set-acting");
        foreach (var (n, typed, label) in ((int, string, string)[])[(0, "ประเสริฐ", "ประเสริฐ"), (1, "กานดา", "กานดา")])
        {
            var (search, select) = (card.GetByTestId("picker-search").Nth(n), card.Locator("select:visible").Nth(n));
            await search.FillAsync(typed);
            var option = select.Locator("option:not([hidden])").Filter(new() { HasText = label });
            await Expect(option).ToHaveCountAsync(1);
            await select.SelectOptionAsync((await option.GetAttributeAsync("value"))!);
        }

        foreach (var date in await card.Locator("input[type=date]:visible").AllAsync()) await date.FillAsync("2026-12-01");
        await session.Shows("acting-form", card);
        await session.Presses(card, "set-acting");
        await session.Shows("acting", await session.Sees("รักษาการแทน", "นางสาวกานดา ศรีสุข", "นายประเสริฐ ทองดี"));
    }
}

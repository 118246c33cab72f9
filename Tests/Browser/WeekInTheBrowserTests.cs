using Microsoft.Playwright;
using OnesqaBot.Bot.Tests.Harness;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace OnesqaBot.Browser.Tests;

/// <summary>
/// A week of the office: the director goes away and the deputy acts, a paper is recalled, a question is asked before the decision, an
/// officer leaves and her work moves, a colleague of another section follows it all.
/// </summary>
[Collection(BrowserTests.Name)]
[Trait("Category", "Slow")]
public sealed class WeekInTheBrowserTests(Chromium chromium)
{
    private const string Number = "2570-MOU-001";

    private static readonly (string Name, byte[] Content)
        Report = Office.File("รายงานวิเคราะห์ NIAD-QE.pdf"), Memo = Office.File("บันทึกขออนุมัติ.docx"), Annex = Office.File("ประมาณการค่าใช้จ่าย.xlsx"),
        Letter = Office.File("หนังสือถึง NIAD-QE.pdf"), Draft = Office.File("ร่าง MoU.docx"), Proposal = Office.File("บันทึกเสนอลงนาม.pdf");

    [Theory]
    [InlineData("desktop")]
    [InlineData("phone")]
    public async Task From_monday_to_monday(string screen)
    {
        await using var desk = await Desk.Open(chromium, Screen.Named(screen), "week");
        await OnMondayTheDirectorSaysThatHeWillBeAway(desk);
        await APaperIsSubmittedAndRecalled(desk);
        await ItIsSubmittedAgainAfterReadingWhoWillDecide(desk);
        await desk.MovesTheClock(weeks: 0, days: 1);
        await OnTuesdayTheDeputyAsksBeforeSheDecides(desk);
        await desk.MovesTheClock(weeks: 0, days: 1);
        await OnWednesdayTheOfficerLeaves(desk);
        await desk.MovesTheClock(weeks: 0, days: 5);
        await OnMondayTheDirectorIsBack(desk);
    }

    private static async Task OnMondayTheDirectorSaysThatHeWillBeAway(Desk desk)
    {
        await desk.Be("somchai");
        await desk.Says("24–27 พ.ย. ไม่อยู่ ให้รองเซ็นแทน");
        var form = await desk.Sees("แจ้งไม่อยู่", "มีผลทันที");
        await desk.Shows("away", form);
        await desk.Presses(form, "request-acting");
        await desk.Shows("acting", await desk.Sees("รักษาการแทน", "นางวนิดา พงษ์ไพบูลย์", "๒๔ พฤศจิกายน ๒๕๖๙"));
    }

    private static async Task APaperIsSubmittedAndRecalled(Desk desk)
    {
        await desk.Be("malee");
        await desk.OpensACase("ทำ MoU กับหน่วยงานต่างประเทศ", "NIAD-QE", "ญี่ปุ่น", "การประเมินร่วม");
        await Does(desk, "ข้อ ๑ จาก ๘", Report);
        await desk.Be("niran");
        await desk.Says($"ติดตามเรื่อง {Number}");
        await desk.Presses(await desk.Sees(Number, "ติดตาม"), "watch");
        await desk.Sees(Number, "ท่านติดตามเรื่องนี้");

        await desk.Be("malee");
        await Does(desk, "ข้อ ๒ จาก ๘", Annex);
        await desk.Be("somchai");
        await desk.Shows("asked-of-the-director", await desk.Sees("รอท่านอนุมัติ", "ข้อ ๓ จาก ๘", Annex.Name));
        await desk.Be("malee");
        await desk.Says($"ดึงกลับ {Number}");
        var form = await desk.Sees(Number, "ดึงกลับ", "เหตุผล");
        await Desk.Fills(form, "เหตุผล", "แนบไฟล์ผิด");
        await desk.Shows("recall", form);
        await desk.Presses(form, "recall");
        await desk.Shows("recalled", await desk.Sees("รอท่านดำเนินการ", "ข้อ ๒ จาก ๘", "ผู้เสนอดึงกลับ"));
        await desk.Be("somchai");
        var gone = await desk.Sees("ผู้เสนอดึงกลับ", "แนบไฟล์ผิด");
        await Expect(Desk.Buttons(gone, "approve")).ToHaveCountAsync(0);
        await desk.Shows("recalled-for-the-director", gone);
    }

    private static async Task ItIsSubmittedAgainAfterReadingWhoWillDecide(Desk desk)
    {
        await desk.Be("malee");
        var row = await desk.Sees("รอท่านดำเนินการ", "ข้อ ๒ จาก ๘", "นายสมชาย วัฒนกุล ไม่อยู่", "นางวนิดา พงษ์ไพบูลย์ พิจารณาแทน");
        await desk.Shows("decider-away", row);
        await desk.Attaches(Memo.Name, Memo.Content);
        await desk.Presses(await desk.Sees("รอท่านดำเนินการ", "ข้อ ๒ จาก ๘", Memo.Name), "done");
        await desk.Shows("submitted-again", await desk.Sees("ข้อ ๒ จาก ๘", "ดำเนินการแล้ว", Memo.Name));
    }

    private static async Task OnTuesdayTheDeputyAsksBeforeSheDecides(Desk desk)
    {
        await desk.Be("wanida");
        var asked = await desk.Sees("รอท่านอนุมัติ", "ข้อ ๓ จาก ๘", Memo.Name);
        await desk.Shows("asked-of-the-deputy", asked);
        await desk.OpensForm(asked, "inquire");
        await Desk.Fills(asked, "คำถาม", "ใครออกค่าเดินทาง");
        await desk.Presses(asked, "inquire");
        await desk.Shows("question-asked", await desk.Sees("ข้อ ๓ จาก ๘", "รอข้อมูลเพิ่มจาก"));

        await desk.Be("malee");
        var question = await desk.Sees("ขอข้อมูลเพิ่มจากท่าน", "ใครออกค่าเดินทาง");
        await Desk.Fills(question, "คำตอบ", "NIAD-QE ออกทั้งหมด");
        await desk.Shows("question", question);
        await desk.Presses(question, "answer-inquiry");

        await desk.Be("wanida");
        asked = await desk.Sees("รอท่านอนุมัติ", "ข้อ ๓ จาก ๘", "NIAD-QE ออกทั้งหมด");
        await desk.Shows("answered", asked);
        await desk.Presses(asked, "approve");
        await desk.SeesDecided("approved-by-the-deputy", "ข้อ ๓ จาก ๘", "อนุมัติแล้ว", "รักษาการ");

        await desk.Be("niran");
        await desk.Shows("followed", await desk.Sees("เรื่องที่ท่านติดตามคืบหน้า", "นางวนิดา พงษ์ไพบูลย์"));
    }

    private static async Task OnWednesdayTheOfficerLeaves(Desk desk)
    {
        await desk.Be("chai");
        await desk.Says("ย้ายงานของ มาลี ให้ กานดา");
        var preview = await desk.Sees("ย้ายให้ นางสาวกานดา ศรีสุข ได้ ๑ รายการ", Number);
        await desk.Shows("move", preview);
        await desk.Presses(preview, "transfer-work");
        await desk.Shows("moved", await desk.Sees("ย้ายให้ นางสาวกานดา ศรีสุข แล้ว ๑ รายการ"));

        await desk.Be("kanda");
        await desk.Shows("received", await desk.Sees("ข้อ ๔ จาก ๘", "มอบหมายให้ท่านเมื่อ"));
        await desk.Attaches(Letter.Name, Letter.Content);
        await desk.Sees("คือเอกสารใด");
        await desk.Says("1");
        await desk.Sees("ข้อ ๔ จาก ๘", Letter.Name);
        await desk.Attaches(Draft.Name, Draft.Content);
        await desk.Presses(await desk.Sees("ข้อ ๔ จาก ๘", Draft.Name), "done");
        await desk.Sees("ข้อ ๔ จาก ๘", "ดำเนินการแล้ว");
        // What comes next goes to whoever opened the case, as long as she is in the people file; a colleague of the position does it as well.
        await desk.Says($"สถานะ {Number}");
        await desk.Presses(await desk.Sees("สถานะเรื่อง", Number), "open");
        await desk.Sees("รอท่านดำเนินการ", "ข้อ ๕ จาก ๘");
        await desk.Attaches(Proposal.Name, Proposal.Content);
        await desk.Sees("คือเอกสารใด");
        await desk.Says("1");
        await desk.Presses(await desk.Sees("ข้อ ๕ จาก ๘", Proposal.Name), "done");
        await desk.Sees("ข้อ ๕ จาก ๘", "ดำเนินการแล้ว");
        await desk.Be("malee");
        await desk.Says("งานของฉัน");
        await desk.Shows("nothing-left", await desk.Sees("งานของฉัน", "ตอนนี้ไม่มีงานค้างที่ท่าน"));
    }

    private static async Task OnMondayTheDirectorIsBack(Desk desk)
    {
        await desk.Be("somchai");
        await desk.Says("รออนุมัติ");
        var list = await desk.Sees(Number, "ข้อ ๖");
        await desk.Shows("what-waited", list);
        var choice = await desk.Sees("รอท่าน", "ข้อ ๖ จาก ๘", Proposal.Name);
        await desk.Shows("director-is-back", choice);
        await desk.Presses(choice, "choose/signed");
        await desk.SeesDecided("decided", "ข้อ ๖ จาก ๘", "เห็นชอบให้ลงนามแล้ว");
        await desk.Says($"ประวัติ {Number}");
        await desk.Shows("history", await desk.Sees("ประวัติ", "ผู้เสนอดึงกลับ", "แนบไฟล์ผิด", "ขอข้อมูลเพิ่ม ใครออกค่าเดินทาง", "ให้ข้อมูลเพิ่ม NIAD-QE ออกทั้งหมด", "รักษาการแทน", "ได้รับมอบหมายจาก นายชัย รัตนพงศ์"));
    }

    private static async Task Does(Desk desk, string row, (string Name, byte[] Content) file)
    {
        await desk.Sees("รอท่านดำเนินการ", row);
        await desk.Attaches(file.Name, file.Content);
        await desk.Presses(await desk.Sees("รอท่านดำเนินการ", row, file.Name), "done");
        await desk.Sees(row, "ดำเนินการแล้ว");
    }
}

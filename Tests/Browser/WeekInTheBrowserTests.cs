using OnesqaBot.Bot.Tests.Harness;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace OnesqaBot.Browser.Tests;

/// <summary>
/// A week of the office: the director goes away and the deputy acts, a paper is recalled, a question is asked before the decision, an
/// officer leaves and the work moves, a colleague of another section follows it all.
/// </summary>
[Trait("Category", "Slow")]
public sealed class WeekInTheBrowserTests(Chromium chromium) : IClassFixture<Chromium>
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
        await using var session = await BrowserSession.Open(chromium, Screen.Named(screen), "week");
        await OnMondayTheDirectorSaysThatHeWillBeAway(session);
        await APaperIsSubmittedAndRecalled(session);
        await ItIsSubmittedAgainAfterReadingWhoWillDecide(session);
        await session.MovesTheClock(weeks: 0, days: 1);
        await OnTuesdayTheDeputyAsksBeforeSheDecides(session);
        await session.MovesTheClock(weeks: 0, days: 1);
        await OnWednesdayTheOfficerLeaves(session);
        await session.MovesTheClock(weeks: 0, days: 5);
        await OnMondayTheDirectorIsBack(session);
    }

    private static async Task OnMondayTheDirectorSaysThatHeWillBeAway(BrowserSession session)
    {
        await session.Be("somchai");
        await session.Says("24–27 พ.ย. ไม่อยู่ ให้รองเซ็นแทน");
        var form = await session.Sees("แจ้งไม่อยู่", "มีผลทันที");
        await session.Shows("away", form);
        await session.Presses(form, "request-acting");
        await session.Shows("acting", await session.Sees("รักษาการแทน", "นางวนิดา พงษ์ไพบูลย์", "๒๔ พฤศจิกายน ๒๕๖๙"));
    }

    private static async Task APaperIsSubmittedAndRecalled(BrowserSession session)
    {
        await session.Be("malee");
        await session.OpensACase("ทำ MoU กับหน่วยงานต่างประเทศ", "NIAD-QE", "ญี่ปุ่น", "การประเมินร่วม");
        await Does(session, "ข้อ ๑ จาก ๘", Report);
        await session.Be("niran");
        await session.Says($"ติดตามเรื่อง {Number}");
        await session.Presses(await session.Sees(Number, "ติดตาม"), "watch");
        await session.Sees(Number, "ท่านติดตามเรื่องนี้");

        await session.Be("malee");
        await Does(session, "ข้อ ๒ จาก ๘", Annex);
        await session.Be("somchai");
        await session.Shows("asked-of-the-director", await session.Sees("รอท่านอนุมัติ", "ข้อ ๓ จาก ๘", Annex.Name));
        await session.Be("malee");
        await session.Says($"ดึงกลับ {Number}");
        var form = await session.Sees(Number, "ดึงกลับ", "เหตุผล");
        await BrowserSession.Fills(form, "reason", "แนบไฟล์ผิด");
        await session.Shows("recall", form);
        await session.Presses(form, "recall");
        await session.Shows("recalled", await session.Sees("รอท่านดำเนินการ", "ข้อ ๒ จาก ๘", "ผู้เสนอดึงกลับ"));
        await session.Be("somchai");
        var gone = await session.Sees("ผู้เสนอดึงกลับ", "แนบไฟล์ผิด");
        await Expect(BrowserSession.Buttons(gone, "approve")).ToHaveCountAsync(0);
        await session.Shows("recalled-for-the-director", gone);
    }

    private static async Task ItIsSubmittedAgainAfterReadingWhoWillDecide(BrowserSession session)
    {
        await session.Be("malee");
        var row = await session.Sees("รอท่านดำเนินการ", "ข้อ ๒ จาก ๘", "นายสมชาย วัฒนกุล ไม่อยู่", "นางวนิดา พงษ์ไพบูลย์ พิจารณาแทน");
        await session.Shows("decider-away", row);
        await session.Attaches(Memo.Name, Memo.Content);
        await session.Presses(await session.Sees("รอท่านดำเนินการ", "ข้อ ๒ จาก ๘", Memo.Name), "done");
        await session.Shows("submitted-again", await session.Sees("ข้อ ๒ จาก ๘", "ดำเนินการแล้ว", Memo.Name));
    }

    private static async Task OnTuesdayTheDeputyAsksBeforeSheDecides(BrowserSession session)
    {
        await session.Be("wanida");
        var asked = await session.Sees("รอท่านอนุมัติ", "ข้อ ๓ จาก ๘", Memo.Name);
        await session.Shows("asked-of-the-deputy", asked);
        await session.OpensForm(asked, "inquire");
        await BrowserSession.Fills(asked, "question", "ใครออกค่าเดินทาง");
        await session.Presses(asked, "inquire");
        await session.Shows("question-asked", await session.Sees("ข้อ ๓ จาก ๘", "รอข้อมูลเพิ่มจาก"));

        await session.Be("malee");
        var question = await session.Sees("ขอข้อมูลเพิ่มจากท่าน", "ใครออกค่าเดินทาง");
        await BrowserSession.Fills(question, "answer", "NIAD-QE ออกทั้งหมด");
        await session.Shows("question", question);
        await session.Presses(question, "answer-inquiry");

        await session.Be("wanida");
        asked = await session.Sees("รอท่านอนุมัติ", "ข้อ ๓ จาก ๘", "NIAD-QE ออกทั้งหมด");
        await session.Shows("answered", asked);
        await session.Presses(asked, "approve");
        await session.SeesDecided("approved-by-the-deputy", "ข้อ ๓ จาก ๘", "อนุมัติแล้ว", "รักษาการ");

        await session.Be("niran");
        await session.Shows("followed", await session.Sees("เรื่องที่ท่านติดตามคืบหน้า", "นางวนิดา พงษ์ไพบูลย์"));
    }

    private static async Task OnWednesdayTheOfficerLeaves(BrowserSession session)
    {
        await session.Be("chai");
        await session.Says("ย้ายงานของ มาลี ให้ กานดา");
        var preview = await session.Sees("ย้ายให้ นางสาวกานดา ศรีสุข ได้ ๑ รายการ", Number);
        await session.Shows("move", preview);
        await session.Presses(preview, "transfer-work");
        await session.Shows("moved", await session.Sees("ย้ายให้ นางสาวกานดา ศรีสุข แล้ว ๑ รายการ"));

        await session.Be("kanda");
        await session.Shows("received", await session.Sees("ข้อ ๔ จาก ๘", "มอบหมายให้ท่านเมื่อ"));
        await session.Attaches(Letter.Name, Letter.Content);
        await session.Sees("คือเอกสารใด");
        await session.Says("1");
        await session.Sees("ข้อ ๔ จาก ๘", Letter.Name);
        await session.Attaches(Draft.Name, Draft.Content);
        await session.Presses(await session.Sees("ข้อ ๔ จาก ๘", Draft.Name), "done");
        await session.Sees("ข้อ ๔ จาก ๘", "ดำเนินการแล้ว");
        // What comes next goes to whoever opened the case, as long as that person is in the people file; a colleague of the position does it as well.
        await session.Says($"สถานะ {Number}");
        await session.Presses(await session.Sees("สถานะเรื่อง", Number), "open");
        await session.Sees("รอท่านดำเนินการ", "ข้อ ๕ จาก ๘");
        await session.Attaches(Proposal.Name, Proposal.Content);
        await session.Sees("คือเอกสารใด");
        await session.Says("1");
        await session.Presses(await session.Sees("ข้อ ๕ จาก ๘", Proposal.Name), "done");
        await session.Sees("ข้อ ๕ จาก ๘", "ดำเนินการแล้ว");
        await session.Be("malee");
        await session.Says("งานของฉัน");
        await session.Shows("nothing-left", await session.Sees("งานของฉัน", "ตอนนี้ไม่มีงานค้างที่ท่าน"));
    }

    private static async Task OnMondayTheDirectorIsBack(BrowserSession session)
    {
        await session.Be("somchai");
        await session.Says("รออนุมัติ");
        var list = await session.Sees(Number, "ข้อ ๖");
        await session.Shows("what-waited", list);
        var choice = await session.Sees("รอท่าน", "ข้อ ๖ จาก ๘", Proposal.Name);
        await session.Shows("director-is-back", choice);
        await session.Presses(choice, "choose/signed");
        await session.SeesDecided("decided", "ข้อ ๖ จาก ๘", "เห็นชอบให้ลงนามแล้ว");
        await session.Says($"ประวัติ {Number}");
        await session.Shows("history", await session.Sees("ประวัติ", "ผู้เสนอดึงกลับ", "แนบไฟล์ผิด", "ขอข้อมูลเพิ่ม ใครออกค่าเดินทาง", "ให้ข้อมูลเพิ่ม NIAD-QE ออกทั้งหมด", "รักษาการแทน", "ได้รับมอบหมายจาก นายชัย รัตนพงศ์"));
    }

    private static async Task Does(BrowserSession session, string row, (string Name, byte[] Content) file)
    {
        await session.Sees("รอท่านดำเนินการ", row);
        await session.Attaches(file.Name, file.Content);
        await session.Presses(await session.Sees("รอท่านดำเนินการ", row, file.Name), "done");
        await session.Sees(row, "ดำเนินการแล้ว");
    }
}

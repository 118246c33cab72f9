using Microsoft.Playwright;
using OnesqaBot.Bot.Tests.Harness;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace OnesqaBot.Browser.Tests;

/// <summary>The whole MoU as people click it, on a wide screen and on a phone.</summary>
[Collection(BrowserTests.Name)]
[Trait("Category", "Slow")]
public sealed class MouInTheBrowserTests(Chromium chromium)
{
    private const string Number = "2570-MOU-001";

    private static readonly (string Name, byte[] Content)
        Report = Office.File("รายงานวิเคราะห์ NIAD-QE.pdf"), Memo = Office.File("บันทึกขออนุมัติ.docx"),
        Letter = Office.File("หนังสือถึง NIAD-QE.pdf"), Draft = Office.File("ร่าง MoU.docx"),
        Proposal = Office.File("บันทึกเสนอลงนาม.pdf"), Signed = Office.File("MoU ลงนามแล้ว.pdf");

    [Theory]
    [InlineData("desktop")]
    [InlineData("phone")]
    public async Task Returned_once_and_then_signed(string screen)
    {
        await using var desk = await Desk.Open(chromium, Screen.Named(screen), "signed");
        await desk.Be("malee");
        await desk.Shows("greeting", await desk.Sees("ยินดีต้อนรับสู่ OnesqaBot"));
        await Opens(desk);

        var row1 = await desk.Sees(Number, "ข้อ ๑ จาก ๘");
        await desk.Shows("row-1", row1);
        await desk.Attaches(Report.Name, Report.Content);
        row1 = await desk.Sees(Number, "ข้อ ๑ จาก ๘", "✅", Report.Name);
        await desk.Settles();
        await Expect(row1).ToContainTextAsync("ไบต์");
        await desk.Shows("row-1-with-file", row1);
        await desk.ShowsPage("page-row-1");
        Assert.Equal(Report.Content, await desk.Opens(row1, Report.Name));
        await desk.Presses(row1, "done");
        await desk.SeesDecided("row-1-done", "ข้อ ๑ จาก ๘", "ดำเนินการแล้ว");
        await DoesARow(desk, "ข้อ ๒ จาก ๘", Memo);

        await desk.Be("somchai");
        var petition = await desk.Sees("ข้อ ๓ จาก ๘", Report.Name, Memo.Name);
        await desk.Shows("petition", petition);
        await desk.ShowsPage("page-director");
        Assert.Equal(Memo.Content, await desk.Opens(petition, Memo.Name));
        await desk.OpensForm(petition, "return");
        await desk.Presses(petition, "return");
        await Expect(petition).ToContainTextAsync("กรุณาระบุเหตุผล");
        await desk.Shows("petition-return-form", petition);
        await Desk.Fills(petition, "เหตุผลที่ส่งกลับ", "ขอให้วิเคราะห์หน่วยงานในอาเซียนด้วย");
        await desk.Presses(petition, "return");
        await desk.SeesDecided("petition-returned", "ข้อ ๓ จาก ๘", "ส่งกลับแก้ไข", "ขอให้วิเคราะห์หน่วยงานในอาเซียนด้วย");

        await desk.Be("malee");
        var again = await desk.Sees("ข้อ ๑ จาก ๘", "ส่งกลับแก้ไข (กำลังทำครั้งที่ ๒)", "ขอให้วิเคราะห์หน่วยงานในอาเซียนด้วย", Report.Name);
        await desk.Shows("row-1-second-round", again);
        await desk.Presses(again, "done");
        await desk.Presses(await desk.Sees("ข้อ ๒ จาก ๘", "ครั้งที่ ๒"), "done");

        await desk.Be("somchai");
        await desk.Presses(await desk.Sees("ข้อ ๓ จาก ๘", "ครั้งที่ ๒"), "approve");
        await desk.SeesDecided("petition-approved", "ข้อ ๓ จาก ๘", "ครั้งที่ ๒", "อนุมัติแล้ว");
        await desk.Be("malee");
        await DoesRowsFourAndFive(desk);

        await desk.Be("somchai");
        var choice = await desk.Sees("ข้อ ๖ จาก ๘", Proposal.Name);
        await desk.Shows("choice", choice);
        await desk.Presses(choice, "choose/signed");
        await desk.SeesDecided("choice-signed", "ข้อ ๖ จาก ๘", "เห็นชอบให้ลงนามแล้ว");

        await desk.Be("malee");
        await Closes(desk);
        Assert.DoesNotContain("ข้อ ๗", await desk.Card("สรุปเรื่อง").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("desktop")]
    [InlineData("phone")]
    public async Task Signed_in_a_ceremony(string screen)
    {
        await using var desk = await Desk.Open(chromium, Screen.Named(screen), "ceremony");
        await desk.Be("malee");
        await Opens(desk);
        await desk.Presses(await desk.Sees("ข้อ ๑ จาก ๘"), "done");
        var confirm = await desk.Sees("ข้อ ๑ จาก ๘", "เอกสารยังไม่ครบ");
        await desk.Shows("without-documents", confirm);
        await Desk.Fills(confirm, "เหตุผลที่เอกสารไม่ครบ", "รอข้อมูลจากสถานทูต จะส่งตามภายหลัง");
        await desk.Presses(confirm, "done");
        await DoesARow(desk, "ข้อ ๒ จาก ๘", Memo);
        await desk.Be("somchai");
        var petition = await desk.Sees("ข้อ ๓ จาก ๘", "ส่งต่อโดยเอกสารไม่ครบ");
        await desk.Shows("petition-with-gap", petition);
        await desk.Presses(petition, "approve");
        await desk.SeesDecided("petition-approved", "ข้อ ๓ จาก ๘", "อนุมัติแล้ว");
        await desk.Be("malee");
        await DoesRowsFourAndFive(desk);
        await desk.Be("somchai");
        await desk.Presses(await desk.Sees("ข้อ ๖ จาก ๘"), "choose/ceremony");
        await desk.SeesDecided("choice-ceremony", "ข้อ ๖ จาก ๘", "ให้จัดพิธีลงนามเป็นทางการ");

        await desk.Be("malee");
        var row7 = await desk.Sees("ข้อ ๗ จาก ๘");
        await FillsMeeting(row7, "2026-12-15", "09:30", "12:00", "ห้องประชุม ๑ สมศ.", "นายสมชาย วัฒนกุล\nเอกอัครราชทูตญี่ปุ่น");
        await desk.Shows("ceremony-form", row7);
        await desk.Presses(row7, "set-meeting");
        row7 = await desk.Sees("ข้อ ๗ จาก ๘", "๑๕ ธันวาคม ๒๕๖๙", "๙.๓๐ – ๑๒.๐๐ น.");
        await desk.Shows("ceremony-set", row7);
        await desk.OpensForm(row7, "set-meeting");
        await FillsMeeting(row7, "2026-12-16", "13:00", "15:00", "โรงแรมเซ็นทารา", "นายสมชาย วัฒนกุล\nนางสาวกานดา ศรีสุข");
        await desk.Shows("ceremony-change", row7);
        await desk.Presses(row7, "set-meeting");
        row7 = await desk.Sees("ข้อ ๗ จาก ๘", "๑๖ ธันวาคม ๒๕๖๙", "โรงแรมเซ็นทารา");
        await desk.Settles();
        var calendar = File.ReadAllText(Directory.EnumerateFiles(desk.Data, "*.ics", SearchOption.AllDirectories).Single());
        Assert.Single(Ical.Net.Calendar.Load(calendar)!.Events);
        await desk.Be("somchai", inChannel: true);
        await desk.Shows("channel", await desk.Sees(Number, "ข้อ ๗", "๑๖ ธันวาคม ๒๕๖๙"));
        await desk.ShowsPage("page-channel");
        await desk.Be("kanda");
        await desk.Shows("invited", await desk.Sees("ขอเชิญเข้าร่วม", Number, "๑๖ ธันวาคม ๒๕๖๙", "โรงแรมเซ็นทารา"));
        await desk.Be("malee");
        await desk.Presses(await desk.Sees("ข้อ ๗ จาก ๘", "โรงแรมเซ็นทารา"), "done");
        await desk.SeesDecided("ceremony-done", "ข้อ ๗ จาก ๘", "ดำเนินการแล้ว");
        await Closes(desk);
        Assert.Contains("ข้อ ๗", await desk.Card("สรุปเรื่อง").InnerTextAsync(), StringComparison.Ordinal);
        await desk.Be("malee", inChannel: true);
        await desk.Shows("channel-closed", await desk.Sees(Number, "ปิดเรื่องแล้ว"));
    }

    [Theory]
    [InlineData("desktop")]
    [InlineData("phone")]
    public async Task What_is_asked_for_besides(string screen)
    {
        await using var desk = await Desk.Open(chromium, Screen.Named(screen), "asking");
        await desk.ShowsPage("page-start");
        await desk.Be("malee");
        await desk.Sees("ยินดีต้อนรับสู่ OnesqaBot");
        await Asks(desk, "ช่วยเหลือ", "วิธีใช้", "help");
        await Asks(desk, "อยากได้กาแฟสักแก้ว ☕", "ยังไม่เข้าใจ", "not-understood");
        await Asks(desk, "คู่มือ", "กระบวนการในคู่มือ", "procedures");
        await TellsButtonsApart(await desk.Sees("กระบวนการในคู่มือ"));
        await Asks(desk, "สถานะ 2570-MOU-099", "ไม่พบเรื่อง", "unknown-case");
        await Opens(desk);
        await Asks(desk, "งานของฉัน", "ทั้งหมด ๑ เรื่อง", "my-work");
        await Asks(desk, $"สถานะ {Number}", "สถานะเรื่อง", "status");
        await Asks(desk, $"ประวัติ {Number}", "เปิดเรื่อง", "history");
        await desk.OpensACase("MoU", "TEQSA", "ออสเตรเลีย", "หลักสูตรร่วม");
        await desk.Sees("2570-MOU-002", "ข้อ ๑ จาก ๘");
        await desk.Attaches(Report.Name, Report.Content);
        await desk.Shows("which-case", await desk.Sees("เป็นของเรื่องและข้อใด"));
        await desk.Says("2");
        await desk.Sees("2570-MOU-002", "ข้อ ๑ จาก ๘", Report.Name);
        await Asks(desk, "ยกเลิกเรื่อง", "ยกเลิกเรื่องใด", "cancel-which");
        await desk.Says("ยกเลิกเรื่อง 2570-MOU-002");
        var cancel = await desk.Sees("2570-MOU-002", "เมื่อยกเลิกแล้วทำต่อไม่ได้");
        await desk.Shows("cancel", cancel);
        await Desk.Fills(cancel, "เหตุผลที่ยกเลิก", "คู่สัญญาขอชะลอ");
        await desk.Presses(cancel, "cancel-case");
        await desk.SeesDecided("cancelled", "ยกเลิกเรื่อง 2570-MOU-002 แล้ว");
        await desk.SeesDecided("cancelled-row", "2570-MOU-002", "ข้อ ๑ จาก ๘", "คู่สัญญาขอชะลอ");
        await desk.Be("kanda");
        await Asks(desk, $"ยกเลิกเรื่อง {Number}", "ผู้เปิดเรื่องเท่านั้น", "not-your-case");
        await desk.Be("somchai");
        await desk.Shows("greeting-director", await desk.Sees("ยินดีต้อนรับสู่ OnesqaBot"));
        await Asks(desk, "รออนุมัติ", "ไม่มีเรื่องรอ", "waiting-none");
        await Asks(desk, "ตรวจระบบ", "บอตยังไม่ได้ลงทะเบียนกับ Microsoft Teams", "doctor-of-the-director");
        await Asks(desk, "MoU", "เปิดได้เฉพาะ", "may-not-open");
    }

    private static async Task Asks(Desk desk, string said, string answer, string name)
    {
        await desk.Says(said);
        await desk.Shows(name, await desk.Sees(answer));
    }

    /// <summary>Whoever hears the page instead of seeing it knows what each button is for.</summary>
    private static async Task TellsButtonsApart(ILocator card)
    {
        var names = await card.Locator("button:visible").EvaluateAllAsync<string[]>("buttons => buttons.map(b => `${b.getAttribute('aria-label') ?? b.textContent} | ${b.title}`)");
        Assert.True(names.Length > 3, string.Join(", ", names));
        Assert.Equal(names.Distinct(), names);
    }

    private static async Task Opens(Desk desk)
    {
        await desk.Says("ทำ MoU กับหน่วยงานต่างประเทศ");
        await desk.Shows("question-1", await desk.Sees("คำถามที่ ๑ จาก ๓"));
        await desk.Says("National Institution for Academic Degrees and Quality Enhancement of Higher Education (NIAD-QE)");
        await desk.Shows("question-2", await desk.Sees("คำถามที่ ๒ จาก ๓"));
        await desk.Says("ญี่ปุ่น");
        await desk.Sees("คำถามที่ ๓ จาก ๓");
        await desk.Says("การแลกเปลี่ยนผู้ประเมินและการประเมินร่วม");
        await desk.Shows("confirm-opening", await desk.Sees("ตรวจคำตอบก่อนเปิดเรื่อง"));
        await desk.Confirms();
        await desk.Shows("opened", await desk.Sees($"เปิดเรื่อง {Number} แล้ว"));
        await desk.Sees(Number, "ข้อ ๑ จาก ๘");
    }

    private static async Task DoesARow(Desk desk, string row, (string Name, byte[] Content) file)
    {
        await desk.Sees(row);
        await desk.Attaches(file.Name, file.Content);
        await desk.Presses(await desk.Sees(row, "✅", file.Name), "done");
        await desk.Sees(row, "ดำเนินการแล้ว");
    }

    private static async Task DoesRowsFourAndFive(Desk desk)
    {
        await desk.Sees("ข้อ ๔ จาก ๘");
        await desk.Attaches(Letter.Name, Letter.Content);
        var question = await desk.Sees("คือเอกสารใด");
        await desk.Shows("which-document", question);
        await desk.Settles();
        await Desk.Buttons(question, "dialog-choose").First.ClickAsync();
        await desk.Sees("ข้อ ๔ จาก ๘", Letter.Name);
        await desk.Attaches(Draft.Name, Draft.Content);
        var row4 = await desk.Sees("ข้อ ๔ จาก ๘", Letter.Name, Draft.Name);
        await desk.Settles();
        await desk.Shows("row-4-with-files", row4);
        await desk.Presses(row4, "done");
        await desk.Sees("ข้อ ๕ จาก ๘");
        await desk.Attaches(Proposal.Name, Proposal.Content);
        question = await desk.Sees("คือเอกสารใด", Proposal.Name);
        await desk.Settles();
        await Desk.Buttons(question, "dialog-choose").First.ClickAsync();
        await desk.Presses(await desk.Sees("ข้อ ๕ จาก ๘", "✅", Proposal.Name), "done");
        await desk.Sees("ข้อ ๕ จาก ๘", "ดำเนินการแล้ว");
    }

    private static async Task FillsMeeting(ILocator card, string date, string start, string end, string place, string people)
    {
        await Desk.Fills(card, "วันที่", date);
        await Desk.Fills(card, "เริ่มเวลา", start);
        await Desk.Fills(card, "ถึงเวลา", end);
        await Desk.Fills(card, "สถานที่", place);
        await Desk.Fills(card, "ผู้เข้าร่วม", people);
    }

    private static async Task Closes(Desk desk)
    {
        await Expect(Desk.Button(await desk.Sees("ข้อ ๘ จาก ๘"), "done")).ToHaveTextAsync("เสร็จแล้ว ปิดเรื่อง");
        await DoesARow(desk, "ข้อ ๘ จาก ๘", Signed);
        var closing = await desk.Sees("สรุปเรื่อง", Number, "ปิดเรื่องแล้ว");
        Assert.InRange((await closing.InnerTextAsync()).Split("ภายในวันเดียว").Length - 1, 0, 1);
        await desk.Shows("closing", closing);
        Assert.Contains("archive-mou", System.Text.Encoding.UTF8.GetString(await desk.Opens(closing, "เปิดแฟ้มเรื่อง")), StringComparison.Ordinal);
        await desk.Says($"ประวัติ {Number}");
        var history = await desk.Sees("ประวัติ", "ปิดเรื่อง", "จัดเก็บ MoU");
        await desk.Shows("history", history);
        var told = await history.InnerTextAsync();
        Assert.True(told.IndexOf("ปิดเรื่อง", StringComparison.Ordinal) < told.IndexOf("เปิดเรื่อง", StringComparison.Ordinal), told);
        await desk.Says($"สถานะ {Number}");
        await desk.Shows("status-closed", await desk.Sees("สถานะเรื่อง", "ปิดเรื่องแล้ว"));
    }
}

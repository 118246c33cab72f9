using Microsoft.Playwright;
using OnesqaBot.Bot.Tests.Harness;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace OnesqaBot.Browser.Tests;

/// <summary>The whole MoU as people click it, on a wide screen and on a phone.</summary>
[Trait("Category", "Slow")]
public sealed class MouInTheBrowserTests(Chromium chromium) : IClassFixture<Chromium>
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
        await using var session = await BrowserSession.Open(chromium, Screen.Named(screen), "signed");
        await session.Be("malee");
        await session.Shows("greeting", await session.Sees("ยินดีต้อนรับสู่ OnesqaBot"));
        await Opens(session);

        var row1 = await session.Sees(Number, "ข้อ ๑ จาก ๘");
        await session.Shows("row-1", row1);
        await session.Attaches(Report.Name, Report.Content);
        row1 = await session.Sees(Number, "ข้อ ๑ จาก ๘", "✅", Report.Name);
        await session.Settles();
        await Expect(row1).ToContainTextAsync("ไบต์");
        await session.Shows("row-1-with-file", row1);
        await session.ShowsPage("page-row-1");
        Assert.Equal(Report.Content, await session.Opens(row1, Report.Name));
        await session.Presses(row1, "done");
        await session.SeesDecided("row-1-done", "ข้อ ๑ จาก ๘", "ดำเนินการแล้ว");
        await DoesARow(session, "ข้อ ๒ จาก ๘", Memo);

        await session.Be("somchai");
        var decision = await session.Sees("ข้อ ๓ จาก ๘", Report.Name, Memo.Name);
        await session.Shows("decision", decision);
        await session.ShowsPage("page-director");
        Assert.Equal(Memo.Content, await session.Opens(decision, Memo.Name));
        await session.OpensForm(decision, "return");
        await session.Presses(decision, "return");
        await Expect(decision).ToContainTextAsync("กรุณาระบุเหตุผล");
        await session.Shows("decision-return-form", decision);
        await BrowserSession.Fills(decision, "reason", "ขอให้วิเคราะห์หน่วยงานในอาเซียนด้วย");
        await session.Presses(decision, "return");
        await session.SeesDecided("decision-returned", "ข้อ ๓ จาก ๘", "ส่งกลับแก้ไข", "ขอให้วิเคราะห์หน่วยงานในอาเซียนด้วย");

        await session.Be("malee");
        var again = await session.Sees("ข้อ ๑ จาก ๘", "ส่งกลับแก้ไข (กำลังทำครั้งที่ ๒)", "ขอให้วิเคราะห์หน่วยงานในอาเซียนด้วย", Report.Name);
        await session.Shows("row-1-second-round", again);
        await session.Presses(again, "done");
        await session.Presses(await session.Sees("ข้อ ๒ จาก ๘", "ครั้งที่ ๒"), "done");

        await session.Be("somchai");
        await session.Presses(await session.Sees("ข้อ ๓ จาก ๘", "ครั้งที่ ๒"), "approve");
        await session.SeesDecided("decision-approved", "ข้อ ๓ จาก ๘", "ครั้งที่ ๒", "อนุมัติแล้ว");
        await session.Be("malee");
        await DoesRowsFourAndFive(session);

        await session.Be("somchai");
        var choice = await session.Sees("ข้อ ๖ จาก ๘", Proposal.Name);
        await session.Shows("choice", choice);
        await session.Presses(choice, "choose/signed");
        await session.SeesDecided("choice-signed", "ข้อ ๖ จาก ๘", "เห็นชอบให้ลงนามแล้ว");

        await session.Be("malee");
        await Closes(session);
        Assert.DoesNotContain("ข้อ ๗", await session.Card("สรุปเรื่อง").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("desktop")]
    [InlineData("phone")]
    public async Task Signed_in_a_ceremony(string screen)
    {
        await using var session = await BrowserSession.Open(chromium, Screen.Named(screen), "ceremony");
        await session.Be("malee");
        await Opens(session);
        await session.Presses(await session.Sees("ข้อ ๑ จาก ๘"), "done");
        var confirm = await session.Sees("ข้อ ๑ จาก ๘", "เอกสารยังไม่ครบ");
        await session.Shows("without-documents", confirm);
        await BrowserSession.Fills(confirm, "reason", "รอข้อมูลจากสถานทูต จะส่งตามภายหลัง");
        await session.Presses(confirm, "done");
        await DoesARow(session, "ข้อ ๒ จาก ๘", Memo);
        await session.Be("somchai");
        var decision = await session.Sees("ข้อ ๓ จาก ๘", "ส่งต่อโดยเอกสารไม่ครบ");
        await session.Shows("decision-with-gap", decision);
        await session.Presses(decision, "approve");
        await session.SeesDecided("decision-approved", "ข้อ ๓ จาก ๘", "อนุมัติแล้ว");
        await session.Be("malee");
        await DoesRowsFourAndFive(session);
        await session.Be("somchai");
        await session.Presses(await session.Sees("ข้อ ๖ จาก ๘"), "choose/ceremony");
        await session.SeesDecided("choice-ceremony", "ข้อ ๖ จาก ๘", "ให้จัดพิธีลงนามเป็นทางการ");

        await session.Be("malee");
        var row7 = await session.Sees("ข้อ ๗ จาก ๘");
        await FillsMeeting(row7, "2026-12-15", "09:30", "12:00", "ห้องประชุม ๑ สมศ.", "นายสมชาย วัฒนกุล\nเอกอัครราชทูตญี่ปุ่น");
        await session.Shows("ceremony-form", row7);
        await session.Presses(row7, "set-meeting");
        row7 = await session.Sees("ข้อ ๗ จาก ๘", "๑๕ ธันวาคม ๒๕๖๙", "๙.๓๐ – ๑๒.๐๐ น.");
        await session.Shows("ceremony-set", row7);
        await session.OpensForm(row7, "set-meeting");
        await FillsMeeting(row7, "2026-12-16", "13:00", "15:00", "โรงแรมเซ็นทารา", "นายสมชาย วัฒนกุล\nนางสาวกานดา ศรีสุข");
        await session.Shows("ceremony-change", row7);
        await session.Presses(row7, "set-meeting");
        row7 = await session.Sees("ข้อ ๗ จาก ๘", "๑๖ ธันวาคม ๒๕๖๙", "โรงแรมเซ็นทารา");
        await session.Settles();
        var calendar = File.ReadAllText(Directory.EnumerateFiles(session.Data, "*.ics", SearchOption.AllDirectories).Single());
        Assert.Single(Ical.Net.Calendar.Load(calendar)!.Events);
        await session.Be("somchai", inChannel: true);
        await session.Shows("channel", await session.Sees(Number, "ข้อ ๗", "๑๖ ธันวาคม ๒๕๖๙"));
        await session.ShowsPage("page-channel");
        await session.Be("kanda");
        await session.Shows("invited", await session.Sees("ขอเชิญเข้าร่วม", Number, "๑๖ ธันวาคม ๒๕๖๙", "โรงแรมเซ็นทารา"));
        await session.Be("malee");
        await session.Presses(await session.Sees("ข้อ ๗ จาก ๘", "โรงแรมเซ็นทารา"), "done");
        await session.SeesDecided("ceremony-done", "ข้อ ๗ จาก ๘", "ดำเนินการแล้ว");
        await Closes(session);
        Assert.Contains("ข้อ ๗", await session.Card("สรุปเรื่อง").InnerTextAsync(), StringComparison.Ordinal);
        await session.Be("malee", inChannel: true);
        await session.Shows("channel-closed", await session.Sees(Number, "ปิดเรื่องแล้ว"));
    }

    [Theory]
    [InlineData("desktop")]
    [InlineData("phone")]
    public async Task What_is_asked_for_besides(string screen)
    {
        await using var session = await BrowserSession.Open(chromium, Screen.Named(screen), "asking");
        await session.ShowsPage("page-start");
        await session.Be("malee");
        await session.Sees("ยินดีต้อนรับสู่ OnesqaBot");
        await Asks(session, "ช่วยเหลือ", "วิธีใช้", "help");
        await Asks(session, "อยากได้กาแฟสักแก้ว ☕", "ยังไม่เข้าใจ", "not-understood");
        await Asks(session, "คู่มือ", "กระบวนการในคู่มือ", "procedures");
        await TellsButtonsApart(await session.Sees("กระบวนการในคู่มือ"));
        await Asks(session, "สถานะ 2570-MOU-099", "ไม่พบเรื่อง", "unknown-case");
        await Opens(session);
        await Asks(session, "งานของฉัน", "ทั้งหมด ๑ เรื่อง", "my-work");
        await Asks(session, $"สถานะ {Number}", "สถานะเรื่อง", "status");
        await Asks(session, $"ประวัติ {Number}", "เปิดเรื่อง", "history");
        await session.OpensACase("MoU", "TEQSA", "ออสเตรเลีย", "หลักสูตรร่วม");
        await session.Sees("2570-MOU-002", "ข้อ ๑ จาก ๘");
        await session.Attaches(Report.Name, Report.Content);
        await session.Shows("which-case", await session.Sees("เป็นของเรื่องและข้อใด"));
        await session.Says("2");
        await session.Sees("2570-MOU-002", "ข้อ ๑ จาก ๘", Report.Name);
        await Asks(session, "ยกเลิกเรื่อง", "ยกเลิกเรื่องใด", "cancel-which");
        await session.Says("ยกเลิกเรื่อง 2570-MOU-002");
        var cancel = await session.Sees("2570-MOU-002", "เมื่อยกเลิกแล้วทำต่อไม่ได้");
        await session.Shows("cancel", cancel);
        await BrowserSession.Fills(cancel, "reason", "คู่สัญญาขอชะลอ");
        await session.Presses(cancel, "cancel-case");
        await session.SeesDecided("cancelled", "ยกเลิกเรื่อง 2570-MOU-002 แล้ว");
        await session.SeesDecided("cancelled-row", "2570-MOU-002", "ข้อ ๑ จาก ๘", "คู่สัญญาขอชะลอ");
        await session.Be("kanda");
        await Asks(session, $"ยกเลิกเรื่อง {Number}", "ผู้เปิดเรื่องเท่านั้น", "not-your-case");
        await session.Be("somchai");
        await session.Shows("greeting-director", await session.Sees("ยินดีต้อนรับสู่ OnesqaBot"));
        await Asks(session, "รออนุมัติ", "ไม่มีเรื่องรอ", "waiting-none");
        await Asks(session, "ตรวจระบบ", "บอตยังไม่ได้ลงทะเบียนกับ Microsoft Teams", "doctor-of-the-director");
        await Asks(session, "MoU", "เปิดได้เฉพาะ", "may-not-open");
    }

    private static async Task Asks(BrowserSession session, string said, string answer, string name)
    {
        await session.Says(said);
        await session.Shows(name, await session.Sees(answer));
    }

    /// <summary>Whoever hears the page instead of seeing it knows what each button is for.</summary>
    private static async Task TellsButtonsApart(ILocator card)
    {
        var names = await card.Locator("button:visible").EvaluateAllAsync<string[]>("buttons => buttons.map(b => `${b.getAttribute('aria-label') ?? b.textContent} | ${b.title}`)");
        Assert.True(names.Length > 3, string.Join(", ", names));
        Assert.Equal(names.Distinct(), names);
    }

    private static async Task Opens(BrowserSession session)
    {
        await session.Says("ทำ MoU กับหน่วยงานต่างประเทศ");
        await session.Shows("question-1", await session.Sees("คำถามที่ ๑ จาก ๓"));
        await session.Says("National Institution for Academic Degrees and Quality Enhancement of Higher Education (NIAD-QE)");
        await session.Shows("question-2", await session.Sees("คำถามที่ ๒ จาก ๓"));
        await session.Says("ญี่ปุ่น");
        await session.Sees("คำถามที่ ๓ จาก ๓");
        await session.Says("การแลกเปลี่ยนผู้ประเมินและการประเมินร่วม");
        await session.Shows("confirm-opening", await session.Sees("ตรวจคำตอบก่อนเปิดเรื่อง"));
        await session.Confirms();
        await session.Shows("opened", await session.Sees($"เปิดเรื่อง {Number} แล้ว"));
        await session.Sees(Number, "ข้อ ๑ จาก ๘");
    }

    private static async Task DoesARow(BrowserSession session, string row, (string Name, byte[] Content) file)
    {
        await session.Sees(row);
        await session.Attaches(file.Name, file.Content);
        await session.Presses(await session.Sees(row, "✅", file.Name), "done");
        await session.Sees(row, "ดำเนินการแล้ว");
    }

    private static async Task DoesRowsFourAndFive(BrowserSession session)
    {
        await session.Sees("ข้อ ๔ จาก ๘");
        await session.Attaches(Letter.Name, Letter.Content);
        var question = await session.Sees("คือเอกสารใด");
        await session.Shows("which-document", question);
        await session.Settles();
        await BrowserSession.Buttons(question, "dialog-choose").First.ClickAsync();
        await session.Sees("ข้อ ๔ จาก ๘", Letter.Name);
        await session.Attaches(Draft.Name, Draft.Content);
        var row4 = await session.Sees("ข้อ ๔ จาก ๘", Letter.Name, Draft.Name);
        await session.Settles();
        await session.Shows("row-4-with-files", row4);
        await session.Presses(row4, "done");
        await session.Sees("ข้อ ๕ จาก ๘");
        await session.Attaches(Proposal.Name, Proposal.Content);
        question = await session.Sees("คือเอกสารใด", Proposal.Name);
        await session.Settles();
        await BrowserSession.Buttons(question, "dialog-choose").First.ClickAsync();
        await session.Presses(await session.Sees("ข้อ ๕ จาก ๘", "✅", Proposal.Name), "done");
        await session.Sees("ข้อ ๕ จาก ๘", "ดำเนินการแล้ว");
    }

    private static async Task FillsMeeting(ILocator card, string date, string start, string end, string place, string people)
    {
        await BrowserSession.Fills(card, "date", date);
        await BrowserSession.Fills(card, "start", start);
        await BrowserSession.Fills(card, "end", end);
        await BrowserSession.Fills(card, "place", place);
        await BrowserSession.Fills(card, "people", people);
    }

    private static async Task Closes(BrowserSession session)
    {
        await Expect(BrowserSession.Button(await session.Sees("ข้อ ๘ จาก ๘"), "done")).ToHaveTextAsync("เสร็จแล้ว ปิดเรื่อง");
        await DoesARow(session, "ข้อ ๘ จาก ๘", Signed);
        var closing = await session.Sees("สรุปเรื่อง", Number, "ปิดเรื่องแล้ว");
        Assert.InRange((await closing.InnerTextAsync()).Split("ภายในวันเดียว").Length - 1, 0, 1);
        await session.Shows("closing", closing);
        Assert.Contains("archive-mou", System.Text.Encoding.UTF8.GetString(await session.Opens(closing, "เปิดแฟ้มเรื่อง")), StringComparison.Ordinal);
        await session.Says($"ประวัติ {Number}");
        var history = await session.Sees("ประวัติ", "ปิดเรื่อง", "จัดเก็บ MoU");
        await session.Shows("history", history);
        var told = await history.InnerTextAsync();
        Assert.True(told.IndexOf("ปิดเรื่อง", StringComparison.Ordinal) < told.IndexOf("เปิดเรื่อง", StringComparison.Ordinal), told);
        await session.Says($"สถานะ {Number}");
        await session.Shows("status-closed", await session.Sees("สถานะเรื่อง", "ปิดเรื่องแล้ว"));
    }
}

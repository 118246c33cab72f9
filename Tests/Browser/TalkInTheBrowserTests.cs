using Xunit;

namespace OnesqaBot.Browser.Tests;

/// <summary>An officer who has read nothing opens an MoU in plain words, asks the handbook on the way, and finds a case by its partner.</summary>
[Trait("Category", "Slow")]
public sealed class TalkInTheBrowserTests(Chromium chromium) : IClassFixture<Chromium>
{
    private static readonly (string Said, string Name, string[] Answer)[] Questions =
    [
        ("ทำ MoU ต้องใช้เอกสารอะไรบ้างคะ", "documents", ["เอกสารของแต่ละข้อ", "รายงานการวิเคราะห์ข้อมูลหน่วยงานต่างประเทศ", "หน้า "]),
        ("ใครเซ็น MoU คะ", "who-signs", ["ข้อ ๖", "พิจารณา", "หน้า "]),
        ("ถ้า ผอ. ไม่อนุมัติให้ประสานงานต้องทำยังไงคะ", "not-approved", ["กลับไปข้อ ๑", "หากไม่อนุมัติให้นำไปทบทวน"]),
        ("กลับจากประชุมต่างประเทศต้องทำอะไรบ้าง", "after-meeting", ["เข้าร่วมประชุมในเวทีระหว่างประเทศ", "ข้อ ๗"]),
        ("แบบประเมิน ก.พ.ร. ต้องส่งเมื่อไหร่คะ", "opdc-when", ["แบบประเมินองค์การมหาชนของ ก.พ.ร.", "หน้า "]),
    ];

    [Theory]
    [InlineData("desktop")]
    [InlineData("phone")]
    public async Task In_an_officers_own_words(string screen)
    {
        await using var session = await BrowserSession.Open(chromium, Screen.Named(screen), "talk");
        await session.Be("malee");
        await session.Sees("ยินดีต้อนรับสู่ OnesqaBot");
        await session.Says("พี่คะ หนูต้องทำ MoU กับ TEQSA ออสเตรเลียค่ะ");
        await session.Shows("what-is-known", await session.Sees("รับไว้แล้ว", "TEQSA", "ต้องการร่วมมือกันในเรื่องใด"));
        foreach (var (said, name, answer) in Questions)
        {
            await session.Says(said);
            await session.Shows(name, await session.Sees(answer));
        }

        await session.Says("การรับรองร่วม");
        var confirm = await session.Sees("ตรวจคำตอบก่อนเปิดเรื่อง", "TEQSA (ออสเตรเลีย)", "การรับรองร่วม");
        await session.Shows("confirm", confirm);
        await session.Presses(confirm, "dialog-choose/open");
        await session.Sees("ข้อ ๑ จาก ๘", "TEQSA");
        await session.Says("หาเรื่อง teqsa");
        await session.Shows("found", await session.Sees("2570-MOU-001", "TEQSA (ออสเตรเลีย)"));
        await session.Says("มีงานไหนเลยกำหนดบ้าง");
        await session.Shows("late", await session.Sees("งานเลยกำหนด"));
        await session.Says("เดือนหน้ามีกำหนดอะไรบ้าง");
        await session.Shows("month", await session.Sees("เดือนธันวาคม"));
        await session.Says("อนุมัติเรื่องนี้ให้หน่อย");
        await session.ShowsPage("page-end");
    }
}

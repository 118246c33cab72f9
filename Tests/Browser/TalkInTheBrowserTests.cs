using Xunit;

namespace OnesqaBot.Browser.Tests;

/// <summary>An officer who has read nothing opens an MoU in her own words, asks the handbook on the way, and finds a case by its partner.</summary>
[Collection(BrowserTests.Name)]
[Trait("Category", "Slow")]
public sealed class TalkInTheBrowserTests(Chromium chromium)
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
    public async Task In_her_own_words(string screen)
    {
        await using var desk = await Desk.Open(chromium, Screen.Named(screen), "talk");
        await desk.Be("malee");
        await desk.Sees("ยินดีต้อนรับสู่ OnesqaBot");
        await desk.Says("พี่คะ หนูต้องทำ MoU กับ TEQSA ออสเตรเลียค่ะ");
        await desk.Shows("what-is-known", await desk.Sees("รับไว้แล้ว", "TEQSA", "ต้องการร่วมมือกันในเรื่องใด"));
        foreach (var (said, name, answer) in Questions)
        {
            await desk.Says(said);
            await desk.Shows(name, await desk.Sees(answer));
        }

        await desk.Says("การรับรองร่วม");
        var confirm = await desk.Sees("ตรวจคำตอบก่อนเปิดเรื่อง", "TEQSA (ออสเตรเลีย)", "การรับรองร่วม");
        await desk.Shows("confirm", confirm);
        await desk.Presses(confirm, "dialog-choose/open");
        await desk.Sees("ข้อ ๑ จาก ๘", "TEQSA");
        await desk.Says("หาเรื่อง teqsa");
        await desk.Shows("found", await desk.Sees("2570-MOU-001", "TEQSA (ออสเตรเลีย)"));
        await desk.Says("มีงานไหนเลยกำหนดบ้าง");
        await desk.Shows("late", await desk.Sees("งานเลยกำหนด"));
        await desk.Says("เดือนหน้ามีกำหนดอะไรบ้าง");
        await desk.Shows("month", await desk.Sees("เดือนธันวาคม"));
        await desk.Says("อนุมัติเรื่องนี้ให้หน่อย");
        await desk.ShowsPage("page-end");
    }
}

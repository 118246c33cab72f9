using Xunit;

namespace OnesqaBot.Browser.Tests;

/// <summary>Opening a case on a phone, with a question on the way, an answer that is changed, and what was not understood.</summary>
[Collection(BrowserTests.Name)]
[Trait("Category", "Slow")]
public sealed class OpeningInTheBrowserTests(Chromium chromium)
{
    /// <summary>Three lines and a row or two of buttons: a miss must not cost the screen (844 px high).</summary>
    private const double HighestMiss = 220;

    [Theory]
    [InlineData("phone")]
    [InlineData("desktop")]
    public async Task Questions_the_calendar_in_the_middle_one_answer_changed_and_opened(string screen)
    {
        await using var desk = await Desk.Open(chromium, Screen.Named(screen), "opening");
        await desk.Be("malee");
        await desk.Says("ฟหกดเสวง ๆ");
        var miss = await desk.Sees("ยังไม่เข้าใจ");
        await desk.Shows("not-understood", miss);
        Assert.InRange((await miss.BoundingBoxAsync())!.Height, 1, HighestMiss);
        await desk.Says("ความร่วมมือ");
        var mean = await desk.Sees("ใช่หรือไม่");
        await desk.Shows("did-you-mean", mean);
        await desk.Presses(mean, "start");
        await desk.Sees("คำถามที่ ๑ จาก ๓");
        await desk.Says("NIAD-QE");
        await desk.Sees("คำถามที่ ๒ จาก ๓");
        await desk.Says("ปฏิทิน");
        await desk.Sees("ปีงบประมาณ ๒๕๗๐");
        await desk.Shows("asked-again", await desk.Sees("คำถามที่ ๒ จาก ๓"));
        await desk.Says("ญี่ปุน");
        await desk.Sees("คำถามที่ ๓ จาก ๓");
        await desk.Says("การแลกเปลี่ยนผู้ประเมินและการประเมินร่วม");
        var confirm = await desk.Sees("ตรวจคำตอบก่อนเปิดเรื่อง");
        await desk.Shows("confirm", confirm);
        await desk.ShowsPage("page-confirm");
        await desk.Presses(confirm, "dialog-choose/edit");
        var which = await desk.Sees("ต้องการแก้ไขคำตอบข้อใด");
        await desk.Shows("which-answer", which);
        await desk.Presses(which, "dialog-choose/2");
        await desk.Sees("อยู่ในประเทศใด");
        await desk.Says("ญี่ปุ่น");
        confirm = await desk.Sees("ตรวจคำตอบก่อนเปิดเรื่อง", "NIAD-QE (ญี่ปุ่น)");
        await desk.Shows("confirm-changed", confirm);
        await desk.Presses(confirm, "dialog-choose/open");
        await desk.Shows("opened", await desk.Sees("เปิดเรื่อง 2570-MOU-001 แล้ว"));
        await desk.Sees("2570-MOU-001", "ข้อ ๑ จาก ๘");
        await desk.Says("ขอบคุณค่ะ");
        var word = await desk.Sees("ด้วยความยินดี");
        Assert.InRange((await word.BoundingBoxAsync())!.Height, 1, 120);
        await desk.ShowsPage("page-end");
    }
}

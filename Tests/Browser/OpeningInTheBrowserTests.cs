using Xunit;

namespace OnesqaBot.Browser.Tests;

/// <summary>Opening a case on a phone, with a question on the way, an answer that is changed, and what was not understood.</summary>
[Trait("Category", "Slow")]
public sealed class OpeningInTheBrowserTests(Chromium chromium) : IClassFixture<Chromium>
{
    /// <summary>Three lines and a row or two of buttons: a miss must not cost the screen (844 px high).</summary>
    private const double HighestMiss = 220;

    [Theory]
    [InlineData("phone")]
    [InlineData("desktop")]
    public async Task Questions_the_calendar_in_the_middle_one_answer_changed_and_opened(string screen)
    {
        await using var session = await BrowserSession.Open(chromium, Screen.Named(screen), "opening");
        await session.Be("malee");
        await session.Says("ฟหกดเสวง ๆ");
        var miss = await session.Sees("ยังไม่เข้าใจ");
        await session.Shows("not-understood", miss);
        Assert.InRange((await miss.BoundingBoxAsync())!.Height, 1, HighestMiss);
        await session.Says("ความร่วมมือ");
        var mean = await session.Sees("ใช่หรือไม่");
        await session.Shows("did-you-mean", mean);
        await session.Presses(mean, "start");
        await session.Sees("คำถามที่ ๑ จาก ๓");
        await session.Says("NIAD-QE");
        await session.Sees("คำถามที่ ๒ จาก ๓");
        await session.Says("ปฏิทิน");
        await session.Sees("ปีงบประมาณ ๒๕๗๐");
        await session.Shows("asked-again", await session.Sees("คำถามที่ ๒ จาก ๓"));
        await session.Says("ญี่ปุน");
        await session.Sees("คำถามที่ ๓ จาก ๓");
        await session.Says("การแลกเปลี่ยนผู้ประเมินและการประเมินร่วม");
        var confirm = await session.Sees("ตรวจคำตอบก่อนเปิดเรื่อง");
        await session.Shows("confirm", confirm);
        await session.ShowsPage("page-confirm");
        await session.Presses(confirm, "dialog-choose/edit");
        var which = await session.Sees("ต้องการแก้ไขคำตอบข้อใด");
        await session.Shows("which-answer", which);
        await session.Presses(which, "dialog-choose/2");
        await session.Sees("อยู่ในประเทศใด");
        await session.Says("ญี่ปุ่น");
        confirm = await session.Sees("ตรวจคำตอบก่อนเปิดเรื่อง", "NIAD-QE (ญี่ปุ่น)");
        await session.Shows("confirm-changed", confirm);
        await session.Presses(confirm, "dialog-choose/open");
        await session.Shows("opened", await session.Sees("เปิดเรื่อง 2570-MOU-001 แล้ว"));
        await session.Sees("2570-MOU-001", "ข้อ ๑ จาก ๘");
        await session.Says("ขอบคุณค่ะ");
        var word = await session.Sees("ด้วยความยินดี");
        Assert.InRange((await word.BoundingBoxAsync())!.Height, 1, 120);
        await session.ShowsPage("page-end");
    }
}

using OnesqaBot.Dialogs.Messages;
using Xunit;

namespace OnesqaBot.Dialogs.Tests;

/// <summary>What Teams adds to words is taken off.</summary>
public sealed class MessageTextTests
{
    private static readonly MessageMention Bot = new("<at>OnesqaBot</at>", "OnesqaBot", true);
    private static readonly MessageMention Somchai = new("<at>นายสมชาย วัฒนกุล</at>", "นายสมชาย วัฒนกุล", false);

    [Theory]
    [InlineData("งานของฉัน&nbsp;", "งานของฉัน")]
    [InlineData("งานของฉัน\u00A0", "งานของฉัน")]
    [InlineData("<at>OnesqaBot</at>&nbsp;ช่องผู้ดูแล\n", "ช่องผู้ดูแล")]
    [InlineData("<at>OnesqaBot</at> <at>OnesqaBot</at> งานของฉัน", "งานของฉัน")]
    [InlineData("งานของฉัน <at id=\"0\">OnesqaBot</at>", "งานของฉัน")]
    [InlineData("Research &amp; Development Office", "Research & Development Office")]
    [InlineData("a &lt;b&gt; &quot;c&quot; &#3585;", "a <b> \"c\" ก")]
    [InlineData("<quoted messageId=\"1797999999999\"/> NIAD-QE", "NIAD-QE")]
    [InlineData("<quoted messageId=\"1\">เดิม</quoted> ใหม่", "ใหม่")]
    [InlineData("<attachment id=\"1\"></attachment>ข้อความ", "ข้อความ")]
    [InlineData("งาน\u200Bของ\u200Bฉัน", "งานของฉัน")]
    [InlineData("2026-11-23T10:00:00Z", "2026-11-23T10:00:00Z")]
    [InlineData("x < y และ y > z", "x < y และ y > z")]
    [InlineData(null, "")]
    public void Only_what_was_said_stays(string? text, string said) => Assert.Equal((said, said), MessageText.Read(text, null, [Bot], "OnesqaBot"));

    [Fact]
    public void A_colleague_stays_as_a_name_in_an_answer_and_not_in_a_wish() =>
        Assert.Equal(
            ("สถานะ 2570-MOU-001 ค่ะ นายสมชาย วัฒนกุล", "สถานะ 2570-MOU-001 ค่ะ"),
            MessageText.Read("<at>OnesqaBot</at> สถานะ 2570-MOU-001 ค่ะ <at>นายสมชาย วัฒนกุล</at>", null, [Bot, Bot, Somchai], "OnesqaBot"));

    [Theory]
    [InlineData("Reply")]
    [InlineData("Forward")]
    public void What_was_quoted_or_forwarded_is_not_said_now(string kind)
    {
        var html = $"<blockquote itemscope=\"\" itemtype=\"http://schema.skype.com/{kind}\" itemid=\"1\"><strong>OnesqaBot</strong><p>อยู่ในประเทศใด</p></blockquote><p>ญี่ปุ่น&nbsp;<img itemtype=\"http://schema.skype.com/Emoji\" alt=\"🙏\" src=\"x\"></p>";
        Assert.Equal("ญี่ปุ่น 🙏", MessageText.Read("OnesqaBot\nอยู่ในประเทศใด\n\nญี่ปุ่น 🙏", html, [], null).Text);
    }

    [Fact]
    public void A_quotation_within_a_quotation_is_not_said_now_either()
    {
        const string Inner = "<blockquote itemtype='http://schema.skype.com/Reply'><p>งานของฉัน</p></blockquote>";
        var html = $"<blockquote itemscope itemtype=\"http://schema.skype.com/Forward\"><p>ถามว่า</p>{Inner}<p>ตอบว่า ญี่ปุ่น</p></blockquote><p>เกาหลี</p><blockquote><p>และลาว</p></blockquote>";
        Assert.Equal("เกาหลี และลาว", MessageText.Read("x", html, [], null).Text);
    }

    [Fact]
    public void Long_and_broken_markup_takes_no_time()
    {
        foreach (var piece in new[] { "<at", "<quoted ", "<at>x", "&", "<blockquote itemtype=\"http://schema.skype.com/Reply\">", "<img alt=\"" })
            Assert.NotNull(MessageText.Read(string.Concat(Enumerable.Repeat(piece, 20_000)), string.Concat(Enumerable.Repeat(piece, 20_000)), [Bot], "x").Text);
    }
}

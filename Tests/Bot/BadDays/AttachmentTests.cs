using System.Text.Json.Nodes;
using OnesqaBot.Bot.Tests.BadDays.Support;
using OnesqaBot.Tests.Support;
using Xunit;
using static OnesqaBot.Bot.Tests.BadDays.Support.AttachedMessages;

namespace OnesqaBot.Bot.Tests.BadDays;

/// <summary>What Teams sends beside the words, while a row waits for its document.</summary>
public sealed class AttachmentTests
{
    private const string Emoji = "https://statics.teams.cdn.office.net/evergreen-assets/personal-expressions/v2/assets/emoticons/praying/default/20_f.png";
    private const string Gif = "https://media4.giphy.com/media/v1/giphy.gif";
    private const string Pasted = "https://smba.trafficmanager.net/apac/v3/attachments/0-sea-d1-0123456789abcdef/views/original";

    private static readonly byte[] Png = [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A];

    [Fact]
    public async Task Words_are_read_though_an_emoji_came_with_them()
    {
        await using var office = await Office.Open();
        var number = (await office.OpensACase()).ToString();
        var answer = Assert.Single(await Says(office, Message(office, "งานของฉัน 🙏", Image(Emoji), Html("<p>งานของฉัน <img itemtype=\"http://schema.skype.com/Emoji\" alt=\"🙏\"></p>"))));
        Assert.True(answer.Shows(number));
        Assert.False(answer.Shows("คลิปหนีบกระดาษ"));
    }

    [Theory]
    [InlineData("", Emoji)]
    [InlineData("🙏", Emoji)]
    [InlineData("", Gif)]
    public async Task An_emoji_or_a_GIF_is_no_document(string text, string address)
    {
        await using var office = await Office.Open();
        var number = (await office.OpensACase()).ToString();
        await Attach(office, number);
        var answer = Assert.Single(await Says(office, Message(office, text, Image(address), Html("<p><img itemtype=\"http://schema.skype.com/Emoji\"></p>"))));
        Assert.True(answer.Shows("รับทราบ") && answer.Shows("คลิปหนีบกระดาษ"));
        await NothingIsFiled(office, number);
    }

    [Fact]
    public async Task A_pasted_picture_is_told_at_once_how_to_be_handed_in()
    {
        await using var office = await Office.Open();
        var number = (await office.OpensACase()).ToString();
        await Attach(office, number);
        var answer = Assert.Single(await Says(office, Message(office, "", Image(Pasted), Html("<p><img itemtype=\"http://schema.skype.com/AMSImage\"></p>"))));
        Assert.True(answer.Shows("รูปที่วางไว้ในข้อความ") && answer.Shows("คลิปหนีบกระดาษ"));
        // With words, these are answered as well.
        var answers = await Says(office, Message(office, "งานของฉัน", Image(Pasted)));
        Assert.Equal(2, answers.Count);
        Assert.True(answers[1].Shows(number));
        await NothingIsFiled(office, number);
    }

    [Fact]
    public async Task A_pasted_picture_is_offered_as_a_document_and_filed_when_chosen()
    {
        await using var office = await Office.Open();
        var number = (await office.OpensACase()).ToString();
        var question = Assert.Single(await Says(office, () => office.Teams.SendPictureAsync("malee", Png)));
        Assert.True(question.Shows("“รูปภาพ.png” คือเอกสารใด") && question.Shows(number));
        Assert.Empty(Filed(office));
        await office.Teams.SendTextAsync("malee", "1");
        await office.Teams.WaitForMessageAsync("malee", m => m.Offers("done") && m.Shows("✅") && m.Shows("รูปภาพ.png"));
        await Eventually.Holds(() => Filed(office).Count > 0, "it is filed");
        Assert.Equal(["รูปภาพ.png"], Filed(office));
    }

    [Fact]
    public async Task A_pasted_picture_that_was_no_document_leaves_no_trace()
    {
        await using var office = await Office.Open();
        var number = (await office.OpensACase()).ToString();
        await office.Teams.SendPictureAsync("malee", Png);
        Assert.True(Assert.Single(await Says(office, () => office.Teams.SendTextAsync("malee", "ยกเลิก"))).Shows("ไม่ได้เก็บ"));
        await NothingIsFiled(office, number);
    }

    [Fact]
    public async Task Words_around_a_pasted_picture_are_answered_before_it_is_offered()
    {
        await using var office = await Office.Open();
        var number = (await office.OpensACase()).ToString();
        var answers = await Says(office, () => office.Teams.SendPictureAsync("malee", Png, "งานของฉัน"));
        Assert.Equal(2, answers.Count);
        Assert.True(answers[0].Shows(number) && answers[1].Shows("คือเอกสารใด"));
    }

    [Fact]
    public async Task A_pasted_picture_that_nothing_waits_for_does_not_get_in_the_way()
    {
        await using var office = await Office.Open();
        Assert.False(Assert.Single(await Says(office, () => office.Teams.SendPictureAsync("malee", Png, "งานของฉัน"))).Shows("ไม่ได้เก็บ"));
        Assert.True(Assert.Single(await Says(office, () => office.Teams.SendPictureAsync("malee", Png))).Shows("ไม่ได้เก็บ"));
    }

    [Fact]
    public async Task A_program_that_calls_itself_a_picture_is_not_taken()
    {
        await using var office = await Office.Open();
        var number = (await office.OpensACase()).ToString();
        Assert.True(Assert.Single(await Says(office, () => office.Teams.SendPictureAsync("malee", "MZ not a picture"u8.ToArray()))).Shows("ไม่ได้เก็บไฟล์"));
        await NothingIsFiled(office, number);
    }

    [Fact]
    public async Task What_is_asked_beside_a_file_is_answered_and_a_caption_is_not()
    {
        await using var office = await Office.Open();
        var number = (await office.OpensACase()).ToString();
        var answers = await Says(office, Message(office, $"สถานะ {number}", Attached("ก.pdf", await Upload(office, Pdf))));
        Assert.Contains(answers, m => m.Shows("สถานะเรื่อง"));
        var before = office.Teams.Seen("malee").Count(m => m.FromBot);
        await Says(office, Message(office, "ส่งรายงานค่ะ", Attached("ข.pdf", await Upload(office, Pdf))));
        Assert.DoesNotContain(office.Teams.Seen("malee").Where(m => m.FromBot).Skip(before), m => m.Shows("ส่งรายงานค่ะ"));
    }

    [Fact]
    public async Task A_picture_of_another_channel_is_a_file()
    {
        await using var office = await Office.Open();
        await office.OpensACase();
        var activity = Message(office, "", new JsonObject { ["contentType"] = "image/png", ["contentUrl"] = await Upload(office, [0x89, .. "PNG"u8]), ["name"] = "ภาพ.png" });
        activity["channelId"] = "emulator";
        await office.Post(activity);
        await office.Teams.WaitForMessageAsync("malee", m => m.Offers("done") && m.Shows("ภาพ.png"));
    }

    [Fact]
    public async Task Two_documents_of_one_name_are_both_reached()
    {
        await using var office = await Office.Open();
        await office.OpensACase();
        await office.Teams.SendFileAsync("malee", "scan.pdf", Pdf);
        await office.Teams.WaitForMessageAsync("malee", m => m.Offers("done") && m.Shows("✅"));
        await office.Teams.SendFileAsync("malee", "scan.pdf", (byte[])[.. Pdf, .. Pdf]);
        // The place is full: the second is one more document.
        await office.Teams.WaitForMessageAsync("malee", m => m.Shows("แทนไฟล์ “scan.pdf”"));
        await office.Teams.SendTextAsync("malee", "2");
        await Eventually.Holds(() => Filed(office).Count == 2, "both are filed");
        Assert.Equal(["scan (2).pdf", "scan.pdf"], Filed(office));
    }
}

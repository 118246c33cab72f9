using System.Text.Json.Nodes;
using OnesqaBot.Bot.Tests.BadDays.Support;
using OnesqaBot.Simulator;
using Xunit;

namespace OnesqaBot.Bot.Tests.BadDays;

/// <summary>Messages as Teams really sends them, with what it puts around a person's words.</summary>
public sealed class WordsOfTeamsTests
{
    private const string Quoted = "<quoted messageId=\"1797999999999\"/> ";

    [Theory]
    [InlineData(Quoted + "งานของฉัน")]
    [InlineData("งานของฉัน&nbsp;")]
    [InlineData("งานของฉัน\u00A0")]
    [InlineData("<at>OnesqaBot</at> งานของฉัน")]
    [InlineData("งานของฉัน 🙏")]
    [InlineData("สวัสดีค่ะ ขอดูงานของฉันหน่อยค่ะ")]
    public async Task A_wish_is_understood(string text)
    {
        await using var office = await Office.Open();
        await office.Post(Message(office, text));
        Assert.True(Last(office).Shows("ไม่มีงานค้าง"), string.Join('\n', Last(office).Lines()));
    }

    [Theory]
    [InlineData("ปฏิทินปีงบ 71")]
    [InlineData("ปฏิทินปีงบ 2571")]
    [InlineData("ปีงบ 71")]
    public async Task A_year_of_two_digits_is_that_year(string text)
    {
        await using var office = await Office.Open();
        await office.Post(Message(office, text));
        Assert.Contains(Last(office).Lines(), l => l.Contains("๒๕๗๑", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_answer_is_what_was_said_and_nothing_around_it()
    {
        await using var office = await Office.Open();
        await office.Post(Message(office, "<at>OnesqaBot</at>&nbsp;MoU"));
        await office.Post(Message(office, Quoted + "Research &amp; Development Office"));
        var forwarded = Message(office, "มาลี\nตามที่หารือ\n\nJapan");
        forwarded["attachments"] = new JsonArray(new JsonObject
        {
            ["contentType"] = "text/html",
            ["content"] = "<blockquote itemscope itemtype=\"http://schema.skype.com/Forward\" itemid=\"1\"><strong>มาลี</strong><p>ตามที่หารือ</p></blockquote><p>Japan</p>",
        });
        await office.Post(forwarded);
        await office.Post(Message(office, "การประเมินร่วม กับ <at>นายสมชาย วัฒนกุล</at>"));
        Assert.True(Last(office).Shows("Research & Development Office (Japan)"), string.Join('\n', Last(office).Lines()));
        Assert.True(Last(office).Shows("การประเมินร่วม กับ นายสมชาย วัฒนกุล"));
        await office.Post(Message(office, "เปิดเลย"));
        Assert.True((await office.Teams.WaitForMessageAsync("malee", m => m.Offers("done"))).Shows("Research & Development Office (Japan)"));
    }

    [Theory]
    [InlineData("ปฏิทิน", "๒๕๗๐")]
    [InlineData("คู่มือ", "กระบวนการในคู่มือ")]
    [InlineData("สัปดาห์นี้", "สัปดาห์")]
    [InlineData("รักษาการ", "รักษาการ")]
    public async Task A_command_of_the_menu_is_carried_out_in_the_middle_of_questions(string command, string shows)
    {
        await using var office = await Office.Open();
        foreach (var text in new[] { "MoU", "NIAD-QE", command }) await office.Post(Message(office, text));
        var seen = office.Teams.Seen("malee").Where(m => m.FromBot).ToList();
        Assert.True(seen[^2].Shows(shows), string.Join('\n', seen[^2].Lines()));
        Assert.True(seen[^1].Shows("อยู่ในประเทศใด"));
        foreach (var text in new[] { "ญี่ปุ่น", "การประเมินร่วม" }) await office.Post(Message(office, text));
        Assert.True(Last(office).Shows("NIAD-QE (ญี่ปุ่น)"));
    }

    [Theory]
    [InlineData("ยกเลิกก่อนค่ะ")]
    [InlineData("ไม่เอาแล้ว")]
    [InlineData("ขอยกเลิกก่อนนะคะ")]
    public async Task Whoever_wants_out_of_the_questions_gets_out(string text)
    {
        await using var office = await Office.Open();
        await office.Post(Message(office, "MoU"));
        await office.Post(Message(office, text));
        Assert.True(Last(office).Shows("ยังไม่ได้เปิดเรื่อง"));
    }

    [Fact]
    public async Task An_edited_answer_is_corrected_and_an_edit_of_nothing_is_told()
    {
        await using var office = await Office.Open();
        await office.Post(Message(office, "MoU"));
        await office.Post(Message(office, "NAID-QE", "1798000000077"));
        await office.Post(Edited(office, "NIAD-QE", "1798000000077"));
        Assert.True(Last(office).Shows("แก้ “ชื่อหน่วยงาน” เป็น “NIAD-QE” แล้ว") || Last(office).Shows("เป็น “NIAD-QE” แล้ว"), string.Join('\n', Last(office).Lines()));
        foreach (var text in new[] { "ญี่ปุ่น", "การประเมินร่วม" }) await office.Post(Message(office, text));
        Assert.True(Last(office).Shows("NIAD-QE (ญี่ปุ่น)"));
        await office.Post(Message(office, "ยกเลิก"));
        await office.Post(Edited(office, "JUAA", "1798000000077"));
        Assert.True(Last(office).Shows("ข้อความที่แก้ไขภายหลังไม่มีผล"));
    }

    [Theory]
    [InlineData("<at>OnesqaBot</at>&nbsp;ช่องผู้ดูแล\n", "เป็นช่องผู้ดูแลระบบแล้ว", false)]
    [InlineData("<at>OnesqaBot</at> สถานะ 2570-MOU-001 ค่ะ <at>นางสาวกนกพรรณ รัตนประเสริฐสวัสดิ์วงศ์ไพศาล ณ อยุธยา</at>", "NIAD-QE", true)]
    [InlineData("<at>OnesqaBot</at> สถานะ 2570-MOU-001 ค่ะ <at>สมชาย</at>", "NIAD-QE", true)]
    public async Task In_a_channel_mentions_are_taken_off_too(string text, string shows, bool opened)
    {
        await using var office = await Office.Open();
        if (opened) await office.OpensACase();
        var message = Message(office, text, person: "chai");
        message["conversation"] = new JsonObject { ["id"] = office.Channel, ["conversationType"] = "channel", ["isGroup"] = true, ["tenantId"] = office.Teams.Options.TenantId };
        var bot = new JsonObject { ["type"] = "mention", ["text"] = "<at>OnesqaBot</at>", ["mentioned"] = new JsonObject { ["id"] = office.Teams.Options.BotId, ["name"] = "OnesqaBot" } };
        message["entities"] = new JsonArray(bot, bot.DeepClone(), new JsonObject { ["type"] = "mention", ["text"] = "<at>x</at>", ["mentioned"] = new JsonObject { ["id"] = "29:x", ["name"] = "x" } });
        await office.Post(message);
        Assert.Contains(office.Teams.Messages(office.Channel), m => m.FromBot && m.Shows(shows));
    }

    [Theory]
    [InlineData("application/vnd.microsoft.card.fluidEmbedCard", "Loop")]
    [InlineData("audio/mp4", "ข้อความเสียง")]
    public async Task What_cannot_be_read_is_told(string contentType, string word)
    {
        await using var office = await Office.Open();
        var message = Message(office, "");
        message["attachments"] = new JsonArray(new JsonObject { ["contentType"] = contentType, ["content"] = new JsonObject() });
        await office.Post(message);
        Assert.True(Last(office).Shows(word), string.Join('\n', Last(office).Lines()));
    }

    private static JsonObject Message(Office office, string text, string? id = null, string person = "malee")
    {
        var message = RawActivities.Message(office, text, person, id);
        message.Remove("attachments");
        return message;
    }

    private static JsonObject Edited(Office office, string text, string id)
    {
        var message = Message(office, text, id);
        message["type"] = "messageUpdate";
        message["channelData"]!["eventType"] = "editMessage";
        return message;
    }

    private static SimulatedMessage Last(Office office) => office.Teams.Seen("malee").Last(m => m.FromBot);
}

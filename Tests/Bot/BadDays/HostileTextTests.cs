using System.Text.Json.Nodes;
using OnesqaBot.Bot.Tests.BadDays.Support;
using OnesqaBot.Simulator.Clients;
using OnesqaBot.Tests.Support;
using Xunit;

namespace OnesqaBot.Bot.Tests.BadDays;

/// <summary>Whatever people type comes out as text: no markup, no link, no mention, nothing that breaks a card.</summary>
public sealed class HostileTextTests
{
    /// <summary>In every hostile text, to find it again.</summary>
    private const string Mark = "ดาว";

    private const string Markup =
        "**ดาว** _ดาว_ [ดาว](http://evil.example) ![ดาว](http://evil.example/x.png) # ดาว <b>ดาว</b> <script>alert('ดาว')</script> <at>ดาว</at> {{DATE(2026-01-01,LONG)}} `ดาว` \"'\\";

    [Theory]
    [InlineData("")]
    [InlineData("   \t\n ")]
    [InlineData("\u200b\u200b")]
    [InlineData("👍🏽👨‍👩‍👧‍👦🇹🇭")]
    [InlineData("\ud83d")]
    [InlineData("\0\u0001")]
    [InlineData("<at>OnesqaBot</at>")]
    [InlineData("สถานะ 9999-XXX-999999999999999999999")]
    [InlineData("ยกเลิกเรื่อง '; DROP TABLE events; --")]
    public async Task Whatever_is_said_gets_an_answer(string text)
    {
        await using var office = await Office.Open();
        var before = office.Teams.Seen("malee").Count;
        // Half a surrogate pair goes over the wire as an escape.
        var body = RawActivities.Message(office, "TEXT").ToJsonString().Replace("\"text\":\"TEXT\"", $"\"text\":{Escaped(text)}", StringComparison.Ordinal);
        Assert.Equal(200, (int)(await office.Post(body)).Status);
        Assert.True(office.Teams.Seen("malee").Count > before);
        NothingIsMarkup(office);
    }

    [Fact]
    public async Task Five_thousand_characters_are_cut_or_refused_wherever_they_are_typed()
    {
        await using var office = await Office.Open();
        var longText = string.Concat(Enumerable.Repeat("ประกันคุณภาพการศึกษา ", 5000 / 21 + 1))[..5000];
        await office.Teams.SendTextAsync("malee", longText);
        await office.Teams.SendTextAsync("malee", "MoU");
        foreach (var short_ in new[] { "NIAD-QE", "ญี่ปุ่น", "การแลกเปลี่ยน" })
        {
            await office.Teams.SendTextAsync("malee", longText);
            Assert.True(office.Teams.Seen("malee").Last(m => m.FromBot).Asks());
            await office.Teams.SendTextAsync("malee", short_);
        }

        await office.Teams.SendTextAsync("malee", longText);
        Assert.True(office.Teams.Seen("malee").Last(m => m.FromBot).Asks());
        await office.Teams.SendTextAsync("malee", "ใช่");
        var row = await office.Teams.WaitForMessageAsync("malee", m => m.Offers("done"));
        var number = (string)row.Actions.First(a => a.Verb == "done").Data!["case"]!;
        Assert.True(row.Shows("NIAD-QE (ญี่ปุ่น)"));

        await office.Teams.PressAsync("malee", row.Id, "done");
        var refused = await office.Teams.PressAsync("malee", row.Id, "done", new { reason = longText });
        Assert.Equal(PressOutcome.CardReplaced, refused.Outcome);
        Assert.Contains("done", refused.Card!.ToJsonString(), StringComparison.Ordinal);
        await office.Teams.SendTextAsync("malee", $"ยกเลิกเรื่อง {number}");
        var cancel = await office.Teams.WaitForMessageAsync("malee", m => m.Offers("cancel-case"));
        Assert.Equal(PressOutcome.CardReplaced, (await office.Teams.PressAsync("malee", cancel.Id, "cancel-case", new { reason = longText })).Outcome);
        await office.Propose(number);
        await office.Sees("somchai", number, "approve");
        Assert.DoesNotContain(office.Teams.Log, e => e.Status is >= 400);
    }

    [Fact]
    public async Task Markup_stays_what_was_typed_in_every_field_reason_and_meeting()
    {
        await using var office = await Office.Open();
        await office.Teams.SendTextAsync("malee", Markup);
        var number = (await office.OpensACase("malee", "ก " + Markup[..100], "ข " + Markup[..50], "ค " + Markup)).ToString();
        await office.Post(RawActivities.File(office, Markup + ".pdf", (await office.Teams.UploadAsync("x.pdf", new MemoryStream([1, 2, 3]))).DownloadUrl.AbsoluteUri));
        await office.Teams.WaitForMessageAsync("malee", m => m.Shows("📄"));
        var row = await office.Sees("malee", number, "done");
        await office.Teams.PressAsync("malee", row.Id, "done");
        await Next(office, number, "ข้อ ๒ จาก");
        await FinishSaying(office, number);
        var decision = await office.Sees("somchai", number, "approve");
        await office.Teams.PressAsync("somchai", decision.Id, "return", new { reason = Markup });
        await office.Teams.WaitForMessageAsync("malee", m => m.Offers("done", number) && m.Shows("ครั้งที่ ๒"));
        await FinishSaying(office, number);
        await Next(office, number, "ข้อ ๒ จาก");
        await FinishSaying(office, number);
        await office.Teams.PressAsync("somchai", (await office.Teams.WaitForMessageAsync("somchai", m => m.Offers("approve") && m.Shows("ครั้งที่ ๒"))).Id, "approve");
        await Next(office, number, "ข้อ ๔ จาก");
        await FinishSaying(office, number);
        await Next(office, number, "ข้อ ๕ จาก");
        await FinishSaying(office, number);
        await office.Teams.PressAsync("somchai", (await office.Sees("somchai", number, "choose")).Id, "choose/ceremony");
        var meeting = await office.Sees("malee", number, "set-meeting");
        await office.Teams.PressAsync("malee", meeting.Id, "set-meeting", new
        {
            date = "2027-01-20", start = "09:00", end = "10:00", place = Markup, people = Markup + "\n" + Markup,
        });
        await office.Teams.SendTextAsync("malee", $"ประวัติ {number}");
        await office.Teams.SendTextAsync("somchai", $"สถานะ {number}");
        await office.Teams.SendTextAsync("malee", "งานของฉัน");
        await office.Teams.ViewAsync("malee");
        NothingIsMarkup(office);
        Assert.True(office.Teams.Seen("malee").Count(m => m.Shows("**" + Mark + "**")) > 6);
        await Eventually.Holds(() => File.Exists(Path.Combine(office.Data, "calendar.ics")), "the event is in the calendar");
        var calendar = await File.ReadAllTextAsync(Path.Combine(office.Data, "calendar.ics"));
        Assert.Equal(1, calendar.Split("BEGIN:VEVENT").Length - 1);
    }

    [Theory]
    [InlineData("2026-13-45", "09:00", "10:00", "ห้อง", "ก")]
    [InlineData("2569-01-20", "09:00", "08:00", "ห้อง", "ก")]
    [InlineData("2020-01-20", "09:00", "10:00", "ห้อง", "ก")]
    [InlineData("9999-12-31", "23:00", "23:59", "ห้อง", "ก")]
    [InlineData("0001-01-01", "00:00", "00:01", "ห้อง", "ก")]
    [InlineData("2027-01-20", "25:00", "26:00", "ห้อง", "ก")]
    [InlineData("2027-01-20", "09:00", "10:00", " ", " , ;\n")]
    public async Task A_meeting_that_cannot_be_is_answered_with_the_card(string date, string start, string end, string place, string people)
    {
        await using var office = await Office.Open();
        var number = (await office.OpensACase()).ToString();
        var data = new JsonObject { ["case"] = number, ["step"] = "analyse-partner", ["visit"] = 1 };
        foreach (var (name, value) in new[] { ("date", date), ("start", start), ("end", end), ("place", place), ("people", people) }) data[name] = value;
        var (status, body) = await office.Post(RawActivities.Invoke(office, "set-meeting", data));
        Assert.Equal(200, (int)status);
        Assert.Equal(200, (int)JsonNode.Parse(body)!["statusCode"]!);
        Assert.False(File.Exists(Path.Combine(office.Data, "calendar.ics")));
    }

    private static async Task Next(Office office, string number, string row) =>
        await office.Teams.WaitForMessageAsync("malee", m => m.Offers("done", number) && m.Shows(row));

    private static async Task FinishSaying(Office office, string number)
    {
        var row = await office.Sees("malee", number, "done");
        await office.Teams.PressAsync("malee", row.Id, "done");
        var confirm = office.Teams.Seen("malee").Single(m => m.Id == row.Id).Actions.SingleOrDefault(a => a.Verb == "done");
        if (confirm is not null) await office.Teams.PressAsync("malee", row.Id, confirm.Key, new { reason = Markup });
    }

    /// <summary>No card that anybody sees has typed text where Markdown is read, a mention, or a live tag.</summary>
    private static void NothingIsMarkup(Office office)
    {
        var conversations = office.Teams.Options.People.Select(p => (p.Id, office.Teams.PersonalConversation(p.Id))).Append(("malee", office.Channel));
        foreach (var message in conversations.SelectMany(c => office.Teams.Seen(c.Item1, c.Item2)).Where(m => m.FromBot))
        {
            Assert.DoesNotContain(message.Cards.SelectMany(c => CardReading.MarkdownTexts(c)), t => t.Contains(Mark, StringComparison.Ordinal));
            Assert.DoesNotContain(message.Lines(), l => l.Contains("<at", StringComparison.OrdinalIgnoreCase) || l.Contains("{{", StringComparison.Ordinal));
            Assert.True(message.Activity["entities"] is null or JsonArray { Count: 0 });
            Assert.Equal("", message.Text);
        }
    }

    private static string Escaped(string text) => "\"" + string.Concat(text.Select(c => $"\\u{(int)c:x4}")) + "\"";
}

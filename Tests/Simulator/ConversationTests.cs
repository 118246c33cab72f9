using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Xunit;

namespace OnesqaBot.Simulator.Tests;

public sealed class ConversationTests
{
    [Fact]
    public async Task The_bot_hears_once_of_every_chat_and_channel_it_is_in()
    {
        await using var office = await SimulatedTeams.OpenAsync("wichai");

        Assert.Equal([office.Malee, office.Channel], office.Bot.ReceivedOf("installationUpdate").Select(a => (string?)a["conversation"]!["id"]));
        var update = office.Bot.ReceivedOf("conversationUpdate")[0];
        Assert.Equal(["28:onesqabot", "29:malee"], update["membersAdded"]!.AsArray().Select(member => (string?)member!["id"]));
        Assert.Equal("personal", (string?)update["conversation"]!["conversationType"]);
        Assert.Equal(office.Teams.Url.AbsoluteUri, (string?)update["serviceUrl"]);
        Assert.Equal("00000000-0000-4000-8000-000000000001", (string?)update["from"]!["aadObjectId"]);
        Assert.Equal(office.Channel, (string?)office.Bot.ReceivedOf("installationUpdate")[1]["channelData"]!["channel"]!["id"]);
    }

    [Fact]
    public async Task The_bot_may_come_up_later_and_elsewhere()
    {
        await using var bot = await StubBot.StartAsync();
        await using var teams = await TeamsSimulator.StartAsync(new() { People = [new("malee", Guid.NewGuid().ToString(), "มาลี", "", null)] });
        Assert.False(teams.Installed.IsCompleted);
        teams.BotEndpoint = bot.Endpoint;
        await teams.Installed.WaitAsync(TimeSpan.FromSeconds(60));
        Assert.NotEmpty(bot.ReceivedOf("installationUpdate"));
    }

    [Fact]
    public async Task Text_goes_to_the_bot_and_its_answer_comes_back()
    {
        await using var office = await SimulatedTeams.OpenAsync();
        var sent = await office.Teams.SendTextAsync("malee", "เริ่ม <แผน>");

        Assert.True(sent.Delivered);
        var heard = Assert.Single(office.Bot.ReceivedOf("message"));
        Assert.Equal("เริ่ม <แผน>", (string?)heard["text"]);
        Assert.Equal(sent.MessageId, (string?)heard["id"]);
        Assert.Equal("th-TH", (string?)heard["locale"]);
        Assert.Contains("&lt;แผน&gt;", (string?)heard["attachments"]![0]!["content"]);

        await office.Bot.SayAsync(office.Teams, office.Malee, new { type = "message", text = "ได้ค่ะ" });
        var seen = await office.Teams.WaitForMessageAsync("malee", message => message.FromBot);
        Assert.Equal("ได้ค่ะ", seen.Text);
        Assert.Equal(1, office.Teams.Unread("malee"));
        await office.Teams.ViewAsync("malee");
        Assert.Equal(0, office.Teams.Unread("malee"));
    }

    [Fact]
    public async Task An_update_keeps_the_place_and_a_delete_removes()
    {
        await using var office = await SimulatedTeams.OpenAsync();
        var first = await office.Bot.SayAsync(office.Teams, office.Malee, new { type = "message", text = "หนึ่ง" });
        var second = await office.Bot.SayAsync(office.Teams, office.Malee, new { type = "message", text = "สอง" });
        var path = $"v3/conversations/{Uri.EscapeDataString(office.Malee)}/activities/";

        using var updated = await office.Bot.CallAsync(office.Teams, HttpMethod.Put, path + first, new { type = "message", text = "หนึ่งใหม่" });
        Assert.Equal(200, (int)updated.StatusCode);
        Assert.Equal(["หนึ่งใหม่", "สอง"], office.Teams.Messages(office.Malee).Select(message => message.Text));
        Assert.Equal(2, office.Teams.Messages(office.Malee)[0].Version);

        using var deleted = await office.Bot.CallAsync(office.Teams, HttpMethod.Delete, path + second);
        Assert.Equal(200, (int)deleted.StatusCode);
        using var again = await office.Bot.CallAsync(office.Teams, HttpMethod.Delete, path + second);
        Assert.Equal(404, (int)again.StatusCode);
        Assert.Single(office.Teams.Messages(office.Malee));
    }

    [Theory]
    [InlineData("29:wichai")]
    [InlineData("00000000-0000-4000-8000-000000000002")]
    public async Task A_personal_conversation_is_created_by_either_id_and_is_always_the_same(string member)
    {
        await using var office = await SimulatedTeams.OpenAsync();
        using var response = await CreateAsync(office, member);
        Assert.Equal(201, (int)response.StatusCode);
        Assert.Equal(office.Teams.PersonalConversation("wichai"), (string?)(await response.Content.ReadFromJsonAsync<JsonObject>())!["id"]);
    }

    [Fact]
    public async Task Nothing_reaches_a_person_without_the_app_until_they_get_it()
    {
        await using var office = await SimulatedTeams.OpenAsync("wichai");
        using var refused = await CreateAsync(office, "29:wichai");
        Assert.Equal(403, (int)refused.StatusCode);
        Assert.Equal("BotNotInConversationRoster", (string?)(await refused.Content.ReadFromJsonAsync<JsonObject>())!["error"]!["code"]);
        await Assert.ThrowsAsync<InvalidOperationException>(() => office.Teams.SendTextAsync("wichai", "สวัสดี"));

        await office.Teams.SetInstalledAsync("wichai", true);
        using var created = await CreateAsync(office, "29:wichai");
        Assert.Equal(201, (int)created.StatusCode);
        Assert.Equal("add", (string?)office.Bot.ReceivedOf("installationUpdate")[^1]["action"]);
    }

    [Fact]
    public async Task In_a_channel_the_bot_hears_what_names_it_and_answers_in_the_thread()
    {
        await using var office = await SimulatedTeams.OpenAsync();
        Assert.Null((await office.Teams.SendTextAsync("malee", "คุยกันเอง", office.Channel)).Status);
        Assert.True((await office.Teams.SendTextAsync("malee", "@OnesqaBot สวัสดี", office.Channel)).Delivered);

        var heard = Assert.Single(office.Bot.ReceivedOf("message"));
        Assert.Equal("<at>OnesqaBot</at> สวัสดี", (string?)heard["text"]);
        var thread = (string)heard["conversation"]!["id"]!;
        Assert.Equal($"{office.Channel};messageid={heard["id"]}", thread);
        await office.Bot.SayAsync(office.Teams, thread, new { type = "message", text = "ค่ะ" });
        Assert.Equal((string?)heard["id"], office.Teams.Messages(office.Channel)[^1].Thread);
    }

    [Fact]
    public async Task Members_are_listed_and_found()
    {
        await using var office = await SimulatedTeams.OpenAsync();
        var channel = $"v3/conversations/{Uri.EscapeDataString(office.Channel)}";
        using var paged = await office.Bot.CallAsync(office.Teams, HttpMethod.Get, channel + "/pagedmembers");
        Assert.Equal(2, (await paged.Content.ReadFromJsonAsync<JsonObject>())!["members"]!.AsArray().Count);
        using var one = await office.Bot.CallAsync(office.Teams, HttpMethod.Get, channel + "/members/29%3Amalee");
        Assert.Equal("malee@onesqa.example", (string?)(await one.Content.ReadFromJsonAsync<JsonObject>())!["email"]);
        using var nobody = await office.Bot.CallAsync(office.Teams, HttpMethod.Get, channel + "/members/29%3Anobody");
        Assert.Equal(404, (int)nobody.StatusCode);
    }

    [Fact]
    public async Task A_card_message_above_28_KB_is_too_large()
    {
        await using var office = await SimulatedTeams.OpenAsync();
        var path = $"v3/conversations/{Uri.EscapeDataString(office.Malee)}/activities";
        using var large = await office.Bot.CallAsync(office.Teams, HttpMethod.Post, path, SimulatedTeams.CardMessage(SimulatedTeams.Card(new string('x', 29_000))));
        Assert.Equal(413, (int)large.StatusCode);
        using var unknown = await office.Bot.CallAsync(office.Teams, HttpMethod.Post, "v3/conversations/a%3Anone/activities", new { type = "message" });
        Assert.Equal(404, (int)unknown.StatusCode);
    }

    private static Task<HttpResponseMessage> CreateAsync(SimulatedTeams office, string member) => office.Bot.CallAsync(
        office.Teams, HttpMethod.Post, "v3/conversations",
        new { bot = new { id = "28:onesqabot" }, members = new[] { new { id = member } }, tenantId = office.Teams.Options.TenantId });
}

using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OnesqaBot.Bot.Reminders;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;
using Xunit;

namespace OnesqaBot.Bot.Tests.BadDays;

/// <summary>The channels that the bot was added to stand in for the office's when that one is gone.</summary>
public sealed class KnownChannelTests
{
    private const string First = "19:first@thread.tacv2";

    [Theory]
    [InlineData("404")]
    [InlineData("removed")]
    [InlineData("deleted")]
    public async Task A_channel_that_is_gone_is_followed_by_the_next_known_one(string how)
    {
        await using var office = await Office.Open();
        await office.Settles();
        await Tells(office, office.Channel, "installationUpdate", "remove");
        await Tells(office, First, "installationUpdate", "add");
        await Tells(office, office.Channel, "installationUpdate", "add");

        // Known after a restart.
        await office.RestartsTheBot();
        Assert.Equal(First, await Present(office));
        if (how == "removed") await Tells(office, First, "installationUpdate", "remove");
        if (how == "deleted") await Tells(office, First, "conversationUpdate", null, "channelDeleted");
        // Where nobody tells, the service answers 404 to what is sent there.
        var number = await office.OpensACase();
        await office.Settles();
        foreach (var _ in new[] { 1, 2 }) await Sweeps(office);
        Assert.Equal(office.Channel, await Present(office));
        Assert.Empty(await office.Services.GetRequiredService<IOutbox>().DeadLetters(10, default));
        Assert.Equal(1, office.Teams.Messages(office.Channel).Count(m => m.FromBot && Office.Text(m).Contains(number.ToString(), StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_channel_that_the_bot_left_is_not_taken()
    {
        await using var office = await Office.Open();
        await office.Settles();
        await Tells(office, First, "installationUpdate", "add");
        await Tells(office, First, "installationUpdate", "remove");
        Assert.Equal(office.Channel, await Present(office));
        await Tells(office, office.Channel, "installationUpdate", "remove");
        await Sweeps(office);
        Assert.Null(await Present(office));
    }

    [Fact]
    public async Task Without_a_channel_no_reply_is_owed_and_in_the_next_one_a_thread_tells_of_what_follows()
    {
        await using var office = await Office.Open("--Bot:ThreadPerCase", "true");
        await office.Settles();
        await Tells(office, office.Channel, "installationUpdate", "remove");
        await Tells(office, First, "installationUpdate", "add");
        // The service no longer knows it, but the bot does not know that yet.
        var number = await office.OpensACase();
        await office.SkipsTheDocuments();
        Assert.Null(await Present(office));

        await Tells(office, office.Channel, "installationUpdate", "add");
        await Sweeps(office);
        await office.SkipsTheDocuments();
        var root = Assert.Single(office.Teams.Messages(office.Channel), m => m is { FromBot: true, Thread: null } && Office.Text(m).Contains(number.ToString(), StringComparison.Ordinal));
        var reply = Assert.Single(office.Teams.Messages(office.Channel), m => m.Thread == root.Id);
        Assert.Contains("ข้อ ๒", Office.Text(reply), StringComparison.Ordinal);
        Assert.Empty(await office.Services.GetRequiredService<IOutbox>().DeadLetters(10, default));
    }

    private static Task Sweeps(Office office) => office.Services.GetRequiredService<DeadlineSweep>().Run(default);

    private static async Task<string?> Present(Office office) =>
        (await office.Services.GetRequiredService<IConversations>().Find(Recipient.Channel, default))?.ConversationId;

    private static async Task Tells(Office office, string channel, string type, string? action, string? what = null)
    {
        var activity = office.Press("chai", "1", "my-work", null);
        activity.Remove("value");
        activity.Remove("name");
        activity["type"] = type;
        activity["action"] = action;
        activity["conversation"] = new JsonObject { ["id"] = channel, ["isGroup"] = true, ["conversationType"] = "channel", ["tenantId"] = office.Teams.Options.TenantId };
        activity["channelData"] = new JsonObject { ["eventType"] = what, ["channel"] = new JsonObject { ["id"] = channel }, ["team"] = new JsonObject { ["id"] = channel } };
        using var response = await office.PostRaw(activity);
        Assert.Equal(200, (int)response.StatusCode);
    }
}

using System.Net.Http.Json;
using System.Text.Json.Nodes;
using OnesqaBot.Tests.Support;
using OnesqaBot.Workflow.Cases;
using Xunit;

namespace OnesqaBot.Bot.Tests.Story;

/// <summary>The channel gives one typed message to two instances that share one store: at once, and again a second later.</summary>
public sealed class OneMessageAtTwoInstancesTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1000)]
    public async Task Exactly_one_answer_counts(int later)
    {
        await using var office = await Office.Open();
        await using var other = await office.AnotherInstance();
        // An instance that takes two seconds counts as dead, and the first message of a process waits that long for what is learned.
        await office.Says("malee", "วิธีใช้");
        using var browser = LoopbackClient.Create();
        foreach (var text in new[] { "MoU", "NIAD-QE", "ญี่ปุ่น", "การประเมินร่วม", "ใช่" })
        {
            var message = Message(office, text);
            var first = browser.PostAsJsonAsync(new Uri(office.Url, "api/messages"), message.DeepClone());
            await Task.Delay(later);
            var statuses = await Task.WhenAll(first, browser.PostAsJsonAsync(new Uri($"{other.Urls.First()}/api/messages"), message));
            Assert.All(statuses, s => Assert.InRange((int)s.StatusCode, 200, 202));
        }

        await office.Settles();
        Assert.Equal("NIAD-QE (ญี่ปุ่น)", (await office.Case(CaseNumber.Parse("2570-MOU-001"))).Case.Subject);
        Assert.Null(await office.Store.Find(CaseNumber.Parse("2570-MOU-002"), default));
        // Whoever lost the race waited for the other to send: nothing is asked twice.
        var questions = office.Teams.Seen("malee").Where(m => m.FromBot && Office.Text(m).Contains("คำถามที่", StringComparison.Ordinal)).Select(Office.Text);
        Assert.Equal(3, questions.Count());
        await other.StopAsync();
    }

    private static JsonObject Message(Office office, string text)
    {
        var malee = office.Teams.Options.People.Single(p => p.Id == "malee");
        return new JsonObject
        {
            ["type"] = "message", ["id"] = Guid.NewGuid().ToString("N"), ["channelId"] = "msteams", ["serviceUrl"] = office.Teams.Url.AbsoluteUri, ["text"] = text, ["textFormat"] = "plain",
            ["from"] = new JsonObject { ["id"] = malee.TeamsId, ["name"] = malee.Name, ["aadObjectId"] = malee.EntraObjectId },
            ["conversation"] = new JsonObject { ["id"] = office.Teams.PersonalConversation("malee"), ["conversationType"] = "personal", ["tenantId"] = office.Teams.Options.TenantId },
            ["recipient"] = new JsonObject { ["id"] = office.Teams.Options.BotId, ["name"] = "OnesqaBot" },
        };
    }
}

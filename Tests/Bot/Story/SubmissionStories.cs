using System.Text.Json.Nodes;
using OnesqaBot.Bot.Tests.Story.Forms;
using Xunit;

namespace OnesqaBot.Bot.Tests.Story;

/// <summary>What a unit has sent in for a collection, as its collector sees it.</summary>
public sealed class SubmissionStories
{
    [Fact]
    public async Task It_is_shown_to_whoever_may_accept_it_until_the_collection_is_closed()
    {
        await using var office = await Office.Open();
        await office.BudgetReachesTheCollection();
        JsonObject typed = new() { ["field-projects"] = "ประเมินรอบที่ห้า", ["field-amount"] = "45000000", ["field-details"] = "4,000 แห่ง" };
        await office.Presses("thanakorn", "send-answer", typed);
        typed["reason"] = "รอผู้บริหารลงนาม";
        await office.Presses("thanakorn", "send-answer", typed);
        var (card, _) = office.Find("niran", "show-answer");
        var (verb, data) = Office.Behind(card, "show-answer");

        Assert.DoesNotContain("ประเมินรอบที่ห้า", await office.Posts("thanakorn", card.Id, verb, data.DeepClone()), StringComparison.Ordinal);
        Assert.Contains("ประเมินรอบที่ห้า", await office.Posts("niran", card.Id, verb, data.DeepClone()), StringComparison.Ordinal);

        await office.Presses("niran", "accept");
        await office.Presses("niran", "done");
        await office.Presses("niran", "done", new { reason = "ที่เหลือส่งภายหลัง" });
        var late = await office.Posts("niran", card.Id, verb, data.DeepClone());
        Assert.DoesNotContain("ประเมินรอบที่ห้า", late, StringComparison.Ordinal);
        Assert.Contains("ข้อ ๕ จาก ๙", late, StringComparison.Ordinal);
    }
}

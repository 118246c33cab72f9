using OnesqaBot.Workflow.Cases.Watching;
using Xunit;

namespace OnesqaBot.Bot.Tests.Story;

/// <summary>An officer of another section follows a case.</summary>
public sealed class WatchStories
{
    [Fact]
    public async Task Whoever_follows_a_case_hears_of_each_step_and_of_its_end_until_they_stop()
    {
        await using var office = await Office.Open();
        var number = await office.OpensACaseAt("approve-coordination");
        await office.Says("niran", $"ติดตามเรื่อง {number}");
        // The sentence alone changes nothing.
        Assert.Empty((await office.Case(number)).Case.Watchers);
        var asked = office.Newest("niran");
        Assert.Contains("พิจารณาอนุมัติให้ประสานงาน", Office.Text(asked), StringComparison.Ordinal);
        await office.Presses("niran", asked, "watch");
        Assert.Equal(WatchScope.Steps, (await office.Case(number)).Case.WatchOf("niran"));
        Assert.Contains("ท่านติดตามเรื่องนี้", Office.Text(office.Reload("niran", asked)), StringComparison.Ordinal);

        await office.Presses("somchai", "approve");
        var told = office.Newest("niran");
        foreach (var said in new[] { "เรื่องที่ท่านติดตามคืบหน้า", "อนุมัติ", "นายสมชาย วัฒนกุล" }) Assert.Contains(said, Office.Text(told), StringComparison.Ordinal);
        await office.Presses("niran", told, "watch");
        Assert.Empty((await office.Case(number)).Case.Watchers);
        Assert.Null(office.Reload("niran", told).FindAction("approve"));
        var cards = office.Teams.Seen("niran").Count;
        await office.Says("malee", $"ยกเลิกเรื่อง {number}");
        await office.Presses("malee", "cancel-case", new { reason = "ไม่ใช้แล้ว" });
        Assert.Equal(cards, office.Teams.Seen("niran").Count);
    }

    [Fact]
    public async Task The_end_is_told_once_and_an_owner_is_told_whose_it_is()
    {
        await using var office = await Office.Open();
        var number = await office.OpensACaseAt("approve-coordination");
        await office.Says("niran", $"สถานะ {number}");
        await office.Presses("niran", "watch");
        Assert.Null(Assert.Single(await office.Says("malee", $"ติดตามเรื่อง {number}")).FindAction("watch"));
        await office.Says("malee", $"ยกเลิกเรื่อง {number}");
        await office.Presses("malee", "cancel-case", new { reason = "ไม่ใช้แล้ว" });
        Assert.Equal(1, office.Cards("niran", "เรื่องที่ท่านติดตามสิ้นสุดแล้ว"));
        Assert.Null(office.Newest("niran").FindAction("watch"));
    }

    [Fact]
    public async Task A_press_on_an_earlier_versions_card_still_asks_to_hear_of_the_end()
    {
        await using var office = await Office.Open();
        var number = await office.OpensACaseAt("approve-coordination");
        var card = office.Newest("somchai");
        await office.Presses("somchai", "approve");
        await office.Posts("somchai", card.Id, "end-notice", new System.Text.Json.Nodes.JsonObject { ["case"] = number.ToString(), ["step"] = "approve-coordination", ["visit"] = 1 });
        Assert.Equal(WatchScope.End, (await office.Case(number)).Case.WatchOf("somchai"));
    }
}

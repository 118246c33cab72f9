using System.Text.Json.Nodes;
using OnesqaBot.Cards.Approvals;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Decisions;
using Xunit;

namespace OnesqaBot.Bot.Tests.Story;

/// <summary>The director approves several papers with one confirmation.</summary>
public sealed class ApproveSeveralStories
{
    private const string Step = "approve-coordination";

    [Fact]
    public async Task Those_ticked_are_approved_with_what_was_said_of_their_documents_and_the_rest_waits()
    {
        await using var office = await Office.Open();
        var numbers = new[] { await office.OpensACaseAt(Step), await office.OpensACaseAt(Step), await office.OpensACaseAt(Step) };
        var list = Assert.Single(await office.Says("somchai", "รออนุมัติ"));
        var before = office.Teams.Seen("somchai").Count;
        await office.Presses("somchai", list, "ask-approve-several");
        var form = office.Newest("somchai");
        Assert.True(office.Teams.Seen("somchai").Count >= before);
        foreach (var number in numbers) Assert.Contains(number.ToString(), Office.Text(form), StringComparison.Ordinal);

        // Nothing is ticked at first, and nothing ticked approves nothing.
        await office.Presses("somchai", form, "approve-several", Ticks((numbers[0], ApproveSeveralCard.Undecided)));
        Assert.Contains("กรุณาเลือกอนุมัติอย่างน้อยหนึ่งเรื่อง", Office.Text(office.Reload("somchai", form)), StringComparison.Ordinal);
        Assert.All(await Steps(office, numbers), s => Assert.Equal(Step, s));

        await office.Presses("somchai", form, "approve-several", Ticks((numbers[0], "NotOpened"), (numbers[1], "Opened"), (numbers[2], ApproveSeveralCard.Undecided)));
        Assert.Contains("อนุมัติแล้ว ๒ จาก ๒ เรื่อง", Office.Text(office.Reload("somchai", form)), StringComparison.Ordinal);
        Assert.Equal(["draft-mou", "draft-mou", Step], await Steps(office, numbers));
        Assert.Contains("อนุมัติพร้อมเรื่องอื่น", Office.Text(Assert.Single(await office.Says("malee", $"ประวัติ {numbers[0]}"))), StringComparison.Ordinal);
        var stated = (await office.Case(numbers[1])).Events.Select(e => e.Event).OfType<ReadingStated>().Single();
        Assert.Equal((Step, 1), (stated.Step, stated.Visit));
    }

    [Fact]
    public async Task One_that_is_refused_does_not_stop_the_others_and_pressing_again_changes_nothing()
    {
        await using var office = await Office.Open();
        var numbers = new[] { await office.OpensACaseAt(Step), await office.OpensACaseAt(Step) };
        var form = Assert.Single(await office.Says("somchai", "อนุมัติหลายเรื่อง"));
        // The first one is taken back meanwhile.
        await office.Says("malee", $"ดึงกลับ {numbers[0]}");
        await office.Presses("malee", "recall", new { reason = "แนบผิดฉบับ" });
        var ticks = Ticks((numbers[0], "Opened"), (numbers[1], "Opened"));
        await office.Presses("somchai", form, "approve-several", ticks);
        var result = Office.Text(office.Reload("somchai", form));
        foreach (var said in new[] { "อนุมัติแล้ว ๑ จาก ๒ เรื่อง", "ดึงกลับไปแก้ไขแล้ว" }) Assert.Contains(said, result, StringComparison.Ordinal);
        Assert.Equal(["request-coordination", "draft-mou"], await Steps(office, numbers));

        var events = (await office.Case(numbers[1])).Events.Count;
        Assert.Contains("อนุมัติแล้ว ๑ จาก ๒ เรื่อง", await office.Posts("somchai", form.Id, "approve-several", ticks.DeepClone().AsObject()), StringComparison.Ordinal);
        Assert.Equal(events, (await office.Case(numbers[1])).Events.Count);
    }

    [Fact]
    public async Task Whoever_may_not_decide_approves_nothing_whatever_the_press_says()
    {
        await using var office = await Office.Open();
        var number = await office.OpensACaseAt(Step);
        Assert.Contains("ไม่มีเรื่องที่ท่านอนุมัติพร้อมกันได้", Office.Text(Assert.Single(await office.Says("malee", "อนุมัติหลายเรื่อง"))), StringComparison.Ordinal);
        var card = office.Newest("malee");
        Assert.Contains("อนุมัติแล้ว ๐ จาก ๑ เรื่อง", await office.Posts("malee", card.Id, "approve-several", Ticks((number, "Opened"))), StringComparison.Ordinal);
        // What is no paper of this bot is nothing.
        await office.Posts("malee", card.Id, "approve-several", new JsonObject { ["field-2570-MOU-001|x"] = "Opened", ["field-"] = "Opened", ["field-a|b|c|d|e"] = "Opened" });
        Assert.Equal(Step, (await office.Case(number)).Case.Current!.Step);
    }

    private static JsonObject Ticks(params (CaseNumber Number, string Value)[] ticks)
    {
        var inputs = new JsonObject();
        foreach (var (number, value) in ticks) inputs[$"field-{new Paper(number, Step, 1, 0, 0)}"] = value;
        return inputs;
    }

    private static async Task<IEnumerable<string>> Steps(Office office, IEnumerable<CaseNumber> numbers)
    {
        List<string> steps = [];
        foreach (var number in numbers) steps.Add((await office.Case(number)).Case.Current!.Step);
        return steps;
    }
}

using System.Text.Json.Nodes;
using OnesqaBot.Workflow.Cases;
using Xunit;

namespace OnesqaBot.Bot.Tests.Story;

/// <summary>Who may act beside the one who got the card, and who may not.</summary>
public sealed class PeopleTests
{
    private const string WanidaActs = "  - {person: wanida, position: director, instead-of: somchai, from: 2026-11-01, to: 2026-12-31}";
    private const string SomchaiHelpsOut =
        "  - {person: somchai, position: international-relations-officer, instead-of: malee, from: 2026-11-01, to: 2026-12-31}";

    [Fact]
    public async Task A_second_officer_does_the_step_though_the_card_went_to_the_first()
    {
        await using var office = await Office.Open();
        var number = await office.OpensACase();
        var card = office.Card("malee", "ข้อ ๑ จาก ๘");
        Assert.Equal(0, office.Cards("kanda", "ข้อ ๑ จาก ๘"));

        var (name, content) = Office.File("รายงานของกานดา.pdf");
        await office.HandsInFor("kanda", (name, content));
        Assert.Contains(name, Office.Text(office.Reload("malee", card)), StringComparison.Ordinal);
        await office.Presses("kanda", "done");

        var done = office.Reload("malee", card);
        Assert.Contains("โดย: นางสาวกานดา ศรีสุข", Office.Text(done), StringComparison.Ordinal);
        Assert.Empty(Office.Deciding(done));
        // The next step is again that of whoever opened the case.
        Assert.Equal(1, office.Cards("malee", "ข้อ ๒ จาก ๘"));
        Assert.Equal(0, office.Cards("kanda", "ข้อ ๒ จาก ๘"));
        var history = Office.Text(Assert.Single(await office.Says("malee", $"ประวัติ {number}")));
        Assert.Contains("นางสาวมาลี ใจงาม", history, StringComparison.Ordinal);
        Assert.Contains("นางสาวกานดา ศรีสุข", history, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_acting_director_gets_the_card_and_decides_and_both_names_are_kept()
    {
        await using var office = await Office.Acting(WanidaActs);
        var number = await office.OpensACaseAt("approve-coordination");
        var his = office.Card("somchai", "ข้อ ๓ จาก ๘");
        Assert.NotNull(his.FindAction("approve"));
        await office.Presses("wanida", "approve");

        var both = "นางวนิดา พงษ์ไพบูลย์ รักษาการแทน นายสมชาย วัฒนกุล (ผู้อำนวยการ สมศ.)";
        Assert.Contains($"โดย: {both}", Office.Text(office.Reload("somchai", his)), StringComparison.Ordinal);
        Assert.Empty(Office.Deciding(office.Reload("somchai", his)));
        Assert.Contains(both, Office.Text(Assert.Single(await office.Says("malee", $"ประวัติ {number}"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_acting_order_ends_with_its_last_day()
    {
        await using var office = await Office.Acting("  - {person: wanida, position: director, instead-of: somchai, from: 2026-11-01, to: 2026-11-23}");
        await office.OpensACaseAt("approve-coordination");
        var card = office.Card("wanida", "ข้อ ๓ จาก ๘");
        var (verb, data) = Office.Behind(card, "approve");
        // To half past midnight: the order has ended, and the office's own posts of the morning have not begun.
        office.Clock.Advance(TimeSpan.FromHours(15.5));
        await office.Looks("wanida");
        Assert.DoesNotContain(office.Reload("wanida", card).Actions, a => a.Verb == "approve");
        await Unchanged(office, async () => Assert.Contains(
            "เป็นหน้าที่ของผู้อำนวยการ สมศ.", await office.Posts("wanida", card.Id, verb, data), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_director_does_not_decide_on_work_of_the_directors_own()
    {
        await using var office = await Office.Acting(SomchaiHelpsOut);
        await office.OpensACase("somchai");
        await office.SkipsTheDocuments("somchai");
        await office.SkipsTheDocuments("somchai");

        // It goes to who stands in for the director, and not to himself.
        Assert.Equal(0, office.Cards("somchai", "ข้อ ๓ จาก ๘"));
        var card = office.Card("wanida", "ข้อ ๓ จาก ๘");
        var (verb, data) = Office.Behind(card, "approve");
        await Unchanged(office, async () => Assert.Contains(
            "ท่านเป็นผู้เสนอเรื่องนี้ จึงพิจารณาเองไม่ได้", await office.Posts("somchai", office.Newest("somchai").Id, verb, data), StringComparison.Ordinal));
        Assert.Contains("ไม่มีเรื่องรอ", Office.Text(Assert.Single(await office.Says("somchai", "รออนุมัติ"))), StringComparison.Ordinal);
        await office.Presses("wanida", "approve");
        Assert.Equal(1, office.Cards("somchai", "ข้อ ๔ จาก ๘"));
    }

    [Theory]
    [InlineData("malee")]
    [InlineData("kanda")]
    [InlineData("niran")]
    [InlineData("prasert")]
    [InlineData("wanida")]
    public async Task Who_does_not_hold_the_position_decides_nothing(string person)
    {
        await using var office = await Office.Open();
        await office.OpensACaseAt("approve-coordination");
        var card = office.Card("somchai", "ข้อ ๓ จาก ๘");
        foreach (var button in new[] { "approve", "return" })
        {
            var (verb, data) = Office.Behind(card, button);
            data["reason"] = "ไม่เหมาะสม";
            await Unchanged(office, async () => Assert.Contains(
                "เป็นหน้าที่ของผู้อำนวยการ สมศ. (นายสมชาย วัฒนกุล)", await office.Posts(person, office.Newest(person).Id, verb, data), StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_stranger_is_told_how_to_be_let_in_and_changes_nothing()
    {
        await using var office = await Office.Open();
        await office.OpensACaseAt("approve-coordination");
        var card = office.Card("somchai", "ข้อ ๓ จาก ๘");
        var (verb, data) = Office.Behind(card, "approve");
        var press = office.Press("somchai", card.Id, verb, data);
        press["from"]!["aadObjectId"] = "99999999-0000-0000-0000-000000000000";
        await Unchanged(office, async () =>
        {
            using var response = await office.PostRaw(press);
            var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
            Assert.Contains("ยังไม่พบชื่อของท่าน", CardText.Read(answer["value"]), StringComparison.Ordinal);
        });
    }

    private static Task Unchanged(Office office, Func<Task> done) => office.ChangesNothing(CaseNumber.Parse("2570-MOU-001"), done);
}

using System.Text.Json.Nodes;
using OnesqaBot.Adapters.Tests.Graph.StandIn;
using OnesqaBot.Simulator;
using OnesqaBot.Tests.Support;
using Xunit;

namespace OnesqaBot.Bot.Tests.Story;

/// <summary>Who is who: acting orders set in chat, members of groups, vacant posts.</summary>
public sealed class StaffingTests
{
    private const string Director = "00000000-0000-0000-0000-000000000003";
    private const string DirectorsGroup = "11111111-2222-3333-4444-555555555555";

    [Fact]
    public async Task An_acting_order_set_in_chat_brings_what_waits_and_outlives_a_restart_until_it_is_taken_back()
    {
        await using var office = await Office.Open();
        var number = await office.OpensACaseAt("approve-coordination");
        Assert.Equal(0, office.Cards("wanida", "ข้อ ๓ จาก ๘"));
        await Sets(office, "chai", "director|somchai", "wanida", "2026-11-23", "2026-11-30");
        await Eventually.Holds(() => office.Cards("wanida", "ข้อ ๓ จาก ๘") == 1, "the card of wanida");
        Assert.Contains("นางวนิดา พงษ์ไพบูลย์ รักษาการแทน นายสมชาย วัฒนกุล", Office.Text(office.Newest("chai")), StringComparison.Ordinal);

        await office.RestartsTheBot();
        await office.Presses("wanida", "return", new { reason = "ขอข้อมูลเพิ่ม" });
        Assert.Contains("นางวนิดา พงษ์ไพบูลย์ รักษาการแทน นายสมชาย วัฒนกุล (ผู้อำนวยการ สมศ.)", Office.Text(Assert.Single(await office.Says("malee", $"ประวัติ {number}"))), StringComparison.Ordinal);

        await office.Says("chai", "รักษาการ");
        await office.Presses("chai", "revoke-acting");
        Assert.Contains("ไม่มีการรักษาการแทน", Office.Text(office.Newest("chai")), StringComparison.Ordinal);
        Assert.DoesNotContain(office.Directory.Holders("director", new DateOnly(2026, 11, 23)), p => p.Id == "wanida");
    }

    [Fact]
    public async Task An_order_for_later_begins_on_its_day_by_itself()
    {
        await using var office = await Office.Open();
        await office.OpensACaseAt("approve-coordination");
        await Sets(office, "chai", "director|somchai", "wanida", "2026-11-25", "2026-11-27");
        await office.Refreshes();
        Assert.Equal(0, office.Cards("wanida", "ข้อ ๓ จาก ๘"));
        office.Clock.Advance(TimeSpan.FromDays(2));
        await Eventually.Holds(() => office.Cards("wanida", "ข้อ ๓ จาก ๘") == 1, "the card of wanida");
    }

    [Fact]
    public async Task Only_those_who_look_after_the_bot_set_orders_and_nobody_for_their_own_benefit()
    {
        await using var office = await Office.Open();
        await office.Says("malee", "รักษาการ");
        var seen = office.Newest("malee");
        Assert.Null(seen.FindAction("set-acting"));
        var data = new JsonObject { ["choice"] = "director|somchai", ["people"] = "malee", ["start"] = "2026-11-23", ["end"] = "2026-11-30" };
        Assert.Contains("ทำได้เฉพาะ", await office.Posts("malee", seen.Id, "set-acting", data), StringComparison.Ordinal);
        foreach (var (person, from, to, says) in new[]
        {
            ("chai", "2026-11-23", "2026-11-30", "ตั้งตนเอง"), ("somchai", "2026-11-23", "2026-11-30", "ดำรงตำแหน่งนี้อยู่แล้ว"), ("wanida", "2026-11-30", "2026-11-23", "วันสิ้นสุดอยู่ก่อน"),
            ("wanida", "2026-11-01", "2026-11-22", "ผ่านไปแล้ว"), ("wanida", "2026-11-23", "2028-11-23", "ไม่เกินหนึ่งปี"), ("wanida", "", "x", "วันที่ “x” อ่านไม่ได้"), ("nobody", "2026-11-23", "2026-11-30", "ไม่พบ"),
        })
        {
            await office.Says("chai", "รักษาการ");
            var form = new JsonObject { ["choice"] = "director|somchai", ["people"] = person, ["start"] = from, ["end"] = to };
            Assert.Contains(says, await office.Posts("chai", office.Newest("chai").Id, "set-acting", form), StringComparison.Ordinal);
        }

        var before = office.Directory.Acting.Count;
        var once = new JsonObject { ["choice"] = "director|somchai", ["people"] = "wanida", ["start"] = "2026-11-23", ["end"] = "2026-11-30" };
        await office.Posts("chai", office.Newest("chai").Id, "set-acting", once, "f:same");
        await office.Posts("chai", office.Newest("chai").Id, "set-acting", once, "f:same");
        Assert.Equal(before + 1, office.Directory.Acting.Count);
    }

    [Fact]
    public async Task Two_people_whose_presses_bear_the_same_id_set_two_orders()
    {
        // Ids of activities are unique in a conversation only.
        await using var office = await Office.Open();
        var before = office.Directory.Acting.Count;
        foreach (var (person, acting) in new[] { ("chai", "wanida"), ("somchai", "niran") })
        {
            await office.Says(person, "รักษาการ");
            var form = new JsonObject { ["choice"] = "director|somchai", ["people"] = acting, ["start"] = "2026-12-01", ["end"] = "2026-12-02" };
            await office.Posts(person, office.Newest(person).Id, "set-acting", form, "f:same");
        }

        Assert.Equal(before + 2, office.Directory.Acting.Count);
    }

    [Fact]
    public async Task A_vacant_post_is_told_to_the_administrators_shown_on_the_case_and_filled_in_chat()
    {
        await using var office = await Office.WithPeople(sample => sample.Replace("positions: [director]", "positions: [general-affairs-officer]", StringComparison.Ordinal)
            .Replace("    stand-in: deputy-director\n  - key: deputy-director", "  - key: deputy-director", StringComparison.Ordinal));
        Assert.Empty(office.Directory.Holders("director", new DateOnly(2026, 11, 23)));
        await office.Says("chai", "ช่องผู้ดูแล");
        await office.Teams.SendTextAsync("malee", "@OnesqaBot ช่องผู้ดูแล", office.Channel);
        Assert.Contains("ทำได้เฉพาะ", Office.Text(office.Teams.Messages(office.Channel)[^1]), StringComparison.Ordinal);
        await office.Teams.SendTextAsync("chai", "@OnesqaBot ช่องผู้ดูแล", office.Channel);
        Assert.Contains("เป็นช่องผู้ดูแลระบบแล้ว", Office.Text(office.Teams.Messages(office.Channel)[^1]), StringComparison.Ordinal);

        var number = await office.OpensACase();
        await office.SkipsTheDocuments();
        await office.SkipsTheDocuments();
        Assert.Equal("approve-coordination", (await office.Case(number)).Case.Current!.Step);
        Assert.Single(office.Teams.Messages(office.Channel), m => Office.Text(m).Contains("ตำแหน่งว่าง", StringComparison.Ordinal) && Office.Text(m).Contains("ผู้อำนวยการ สมศ. ไม่มีผู้ดำรงตำแหน่ง", StringComparison.Ordinal));
        Assert.Contains("ตำแหน่งว่าง", Office.Text(Assert.Single(await office.Says("malee", $"สถานะ {number}"))), StringComparison.Ordinal);

        await Sets(office, "chai", "director|", "wanida", "2026-11-23", "2026-11-30");
        await Eventually.Holds(() => office.Cards("wanida", "ข้อ ๓ จาก ๘") == 1, "the card of wanida");
        await office.Presses("wanida", "approve");
        Assert.Equal("draft-mou", (await office.Case(number)).Case.Current!.Step);
    }

    [Fact]
    public async Task Members_of_a_group_hold_its_position_and_lose_it_when_they_leave()
    {
        await using var graph = await GraphStandIn.Start();
        graph.People.Groups[DirectorsGroup] = [PeopleStandIn.User(Director, "Somchai", "somchai@example.org")];
        await using var office = await Office.WithPeople(Grouped, "--Graph:BaseUrl", graph.BaseUrl);
        await office.OpensACaseAt("approve-coordination");
        Assert.Equal(1, office.Cards("somchai", "ข้อ ๓ จาก ๘"));

        // A new director, who stands in no file, besides two who make the answer come in pages.
        graph.People.Groups[DirectorsGroup] = [.. new[] { "wanida", "kanda", "new" }.Select((name, n) => PeopleStandIn.User(
            name == "new" ? "99999999-0000-0000-0000-000000000000" : office.Directory.ById(name)!.EntraObjectId, name, null))];
        office.Clock.Advance(TimeSpan.FromMinutes(16));
        await Eventually.Holds(() => office.Cards("wanida", "ข้อ ๓ จาก ๘") == 1, "the card of wanida");
        Assert.Equal(["kanda", "new", "wanida"], office.Directory.Holders("director", new DateOnly(2026, 11, 23)).Select(p => p.Id.Length > 10 ? p.Name.Th : p.Id).Order(StringComparer.Ordinal));
        Assert.Contains("เป็นหน้าที่ของ", Office.Text(await PressesAnyway(office, "somchai", "approve")), StringComparison.Ordinal);
        await office.Presses("wanida", "approve");
    }

    [Fact]
    public async Task With_Graph_down_the_office_goes_on_with_what_was_known_and_administrators_are_told_once()
    {
        await using var graph = await GraphStandIn.Start();
        graph.People.Groups[DirectorsGroup] = [PeopleStandIn.User(Director, "Somchai", "somchai@example.org")];
        await using var office = await Office.WithPeople(Grouped, "--Graph:BaseUrl", graph.BaseUrl);
        graph.People.MayReadGroups = false;
        await office.RestartsTheBot();
        await office.OpensACaseAt("draft-mou");
        for (var hours = 0; hours < 4; hours++)
        {
            office.Clock.Advance(TimeSpan.FromHours(1));
            await office.Refreshes();
        }

        await Eventually.Holds(() => Told(office) == 1, "the administrators are told");
        await office.Refreshes();
        Assert.Equal(1, Told(office));
    }

    private static int Told(Office office) => office.Teams.Messages(office.Channel).Count(m => Office.Text(m).Contains("อ่านรายชื่อตามตำแหน่งจาก Microsoft Entra ID ไม่ได้ตั้งแต่", StringComparison.Ordinal));

    private static string Grouped(string sample) => sample
        .Replace("title: {th: ผู้อำนวยการ สมศ., en: Director of ONESQA}", $"title: {{th: ผู้อำนวยการ สมศ., en: Director of ONESQA}}\n    group: {DirectorsGroup}", StringComparison.Ordinal)
        .Replace("\n    positions: [director]", "", StringComparison.Ordinal);

    private static async Task<SimulatedMessage> PressesAnyway(Office office, string person, string button)
    {
        await office.Teams.PressAsync(person, office.Card(person, "ข้อ ๓ จาก ๘").Id, button);
        await office.Settles();
        return office.Newest(person);
    }

    private static async Task Sets(Office office, string by, string post, string person, string from, string to)
    {
        await office.Says(by, "รักษาการ");
        await office.Presses(by, "set-acting", new { choice = post, people = person, start = from, end = to });
    }
}

using System.Text.Json.Nodes;
using OnesqaBot.Simulator;
using OnesqaBot.Workflow.Cases;
using Xunit;

namespace OnesqaBot.Bot.Tests.Story;

/// <summary>Buttons pressed twice, late, at once, or changed by hand: one clear answer, and nothing happens twice.</summary>
public sealed class BadDayTests
{
    private static readonly CaseNumber Number = CaseNumber.Parse("2570-MOU-001");

    [Fact]
    public async Task The_same_button_twice_decides_once()
    {
        await using var office = await Office.Open();
        await office.OpensACaseAt("approve-coordination");
        var card = office.Card("somchai", "ข้อ ๓ จาก ๘");
        var (verb, data) = Office.Behind(card, "approve");
        Assert.Contains("อนุมัติแล้ว", await office.Posts("somchai", card.Id, verb, data, "f:one"), StringComparison.Ordinal);
        // The client's own second try of the same press, and a press on another device.
        foreach (var activity in new[] { "f:one", "f:two" })
        {
            await office.ChangesNothing(Number, async () => Assert.Contains(
                "อนุมัติแล้ว", await office.Posts("somchai", card.Id, verb, data, activity), StringComparison.Ordinal));
        }

        Assert.Equal(1, office.Cards("malee", "ข้อ ๔ จาก ๘"));
    }

    [Fact]
    public async Task Eight_devices_at_once_decide_once()
    {
        await using var office = await Office.Open();
        await office.OpensACaseAt("approve-coordination");
        var card = office.Card("somchai", "ข้อ ๓ จาก ๘");
        var (verb, data) = Office.Behind(card, "approve");
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => office.Posts("somchai", card.Id, verb, data)));
        Assert.All(answers, a => Assert.Contains("อนุมัติแล้ว", a, StringComparison.Ordinal));
        Assert.Single((await office.Case(Number)).Events, e => e.Event is StepFinished { Step: "approve-coordination" });
        Assert.Equal(1, office.Cards("malee", "ข้อ ๔ จาก ๘"));
        Assert.Empty(Office.Deciding(office.Reload("somchai", card)));
    }

    [Fact]
    public async Task Of_two_who_may_decide_one_wins_and_the_other_reads_who()
    {
        await using var office = await Office.Acting("  - {person: wanida, position: director, instead-of: somchai, from: 2026-11-01, to: 2026-12-31}");
        await office.OpensACaseAt("approve-coordination");
        var his = office.Card("somchai", "ข้อ ๓ จาก ๘");
        var hers = office.Card("wanida", "ข้อ ๓ จาก ๘");
        var answers = await Task.WhenAll(
            office.Teams.PressAsync("somchai", his.Id, "approve"),
            office.Teams.PressAsync("wanida", hers.Id, "return", new { reason = "ขอข้อมูลเพิ่ม" }));
        await office.Settles();

        var finished = Assert.Single((await office.Case(Number)).Events, e => e.Event is StepFinished { Step: "approve-coordination" });
        var (winner, loser) = finished.By.Person == "somchai" ? (0, 1) : (1, 0);
        Assert.DoesNotContain("ไม่ต้องทำอะไรอีก", CardText.Read(answers[winner].Card), StringComparison.Ordinal);
        Assert.Contains($"เรื่องนี้ {finished.By.Name}", CardText.Read(answers[loser].Card), StringComparison.Ordinal);
        Assert.Contains("ท่านไม่ต้องทำอะไรอีกในข้อนี้", CardText.Read(answers[loser].Card), StringComparison.Ordinal);
        foreach (var (person, card) in new[] { ("somchai", his), ("wanida", hers) })
        {
            Assert.Contains($"โดย: {finished.By.Name}", Office.Text(office.Reload(person, card)), StringComparison.Ordinal);
            Assert.Empty(Office.Deciding(office.Reload(person, card)));
        }

        Assert.Equal(1, office.Cards("malee", "ข้อ ๔ จาก ๘") + office.Cards("malee", "ข้อ ๑ จาก ๘ · ครั้งที่ ๒"));
    }

    [Fact]
    public async Task Two_officers_at_once_finish_a_step_once()
    {
        await using var office = await Office.Open();
        await office.OpensACase();
        await office.HandsInFor("malee", Office.File("รายงาน.pdf"));
        await office.Says("kanda", $"สถานะ {Number}");
        await office.Presses("kanda", "open");
        var card = office.Card("malee", "ข้อ ๑ จาก ๘");
        var (verb, data) = Office.Behind(card, "done");
        await Task.WhenAll(office.Posts("malee", card.Id, verb, data), office.Posts("kanda", office.Newest("kanda").Id, verb, data));
        Assert.Single((await office.Case(Number)).Events, e => e.Event is StepFinished);
        Assert.Equal(1, office.Cards("malee", "ข้อ ๒ จาก ๘"));
    }

    [Fact]
    public async Task A_button_of_a_finished_step_says_who_did_it()
    {
        await using var office = await Office.Open();
        await office.OpensACase();
        var row1 = office.Card("malee", "ข้อ ๑ จาก ๘");
        var done = Office.Behind(row1, "done");
        await office.SkipsTheDocuments();
        await office.SkipsTheDocuments();
        var decision = office.Card("somchai", "ข้อ ๓ จาก ๘");
        var back = Office.Behind(decision, "return");
        await office.Presses("somchai", "approve");

        await office.ChangesNothing(Number, async () =>
            Assert.Contains("ท่านไม่ต้องทำอะไรอีกในข้อนี้", await office.Posts("kanda", office.Newest("kanda").Id, done.Verb, done.Data), StringComparison.Ordinal));
        back.Data["reason"] = "เปลี่ยนใจ";
        await office.ChangesNothing(Number, async () =>
            Assert.Contains("อนุมัติแล้ว", await office.Posts("somchai", decision.Id, back.Verb, back.Data), StringComparison.Ordinal));
        Assert.Equal("draft-mou", (await office.Case(Number)).Case.Current!.Step);
    }

    [Fact]
    public async Task A_button_of_the_first_round_does_nothing_in_the_second()
    {
        await using var office = await Office.Open();
        await office.OpensACaseAt("approve-coordination");
        var first = Office.Behind(office.Card("somchai", "ข้อ ๓ จาก ๘"), "approve");
        await office.Presses("somchai", "return", new { reason = "แก้" });
        await office.SkipsTheDocuments();
        await office.SkipsTheDocuments();
        var second = office.Card("somchai", "ข้อ ๓ จาก ๘ · ครั้งที่ ๒");
        await office.ChangesNothing(Number, async () =>
            Assert.Contains("ส่งกลับแก้ไข", await office.Posts("somchai", second.Id, first.Verb, first.Data), StringComparison.Ordinal));
        Assert.NotNull(office.Reload("somchai", second).FindAction("approve"));
    }

    [Fact]
    public async Task After_the_case_was_cancelled_nothing_can_be_done_on_it()
    {
        await using var office = await Office.Open();
        await office.OpensACaseAt("approve-coordination");
        var decision = office.Card("somchai", "ข้อ ๓ จาก ๘");
        var approve = Office.Behind(decision, "approve");
        var ask = Assert.Single(await office.Says("malee", "ยกเลิกเรื่อง"));
        var cancel = Office.Behind(ask, "cancel-case");
        await office.Presses("malee", ask, "cancel-case", new { reason = "พอแล้ว" });

        await office.ChangesNothing(Number, async () =>
            Assert.Contains("ยกเลิกแล้ว", await office.Posts("somchai", decision.Id, approve.Verb, approve.Data), StringComparison.Ordinal));
        cancel.Data["reason"] = "อีกครั้ง";
        await office.ChangesNothing(Number, async () =>
            Assert.Contains("ยกเลิก", await office.Posts("malee", ask.Id, cancel.Verb, cancel.Data), StringComparison.Ordinal));
        Assert.Contains("ท่านยังไม่มีงานที่รอไฟล์", Office.Text(Assert.Single(await office.HandsIn("malee", "a.pdf", [1]))), StringComparison.Ordinal);
        Assert.Equal("พอแล้ว", (await office.Case(Number)).Case.CancelReason);
    }

    public static TheoryData<string, string?> Tampered => new()
    {
        { "approve", """{"case":"2570-MOU-099","step":"approve-coordination","visit":1}""" },
        { "approve", """{"case":"2570-MOU-001","step":"approve-coordination","visit":7}""" },
        { "approve", """{"case":"2570-MOU-001","step":"no-such-step","visit":1}""" },
        { "approve", """{"case":"2570-MOU-001","step":"decide-signing","visit":1}""" },
        { "approve", """{"case":"2570-MOU-001","step":"approve-coordination"}""" },
        { "approve", """{"case":"2570-MOU-001","step":"approve-coordination","visit":"1"}""" },
        { "approve", """{"case":"2570-MOU-001","step":"approve-coordination","visit":-1}""" },
        { "approve", """{"case":["2570-MOU-001"],"step":{},"visit":null}""" },
        { "approve", """{"case":"'; DROP TABLE events; --","step":"approve-coordination","visit":1}""" },
        { "approve", "{}" },
        { "approve", null },
        { "approve", "[1,2]" },
        { "approve", "\"text\"" },
        { "done", """{"case":"2570-MOU-001","step":"approve-coordination","visit":1,"reason":"x"}""" },
        { "choose", """{"case":"2570-MOU-001","step":"approve-coordination","visit":1,"choice":"signed"}""" },
        { "set-meeting", """{"case":"2570-MOU-001","step":"approve-coordination","visit":1,"date":"2026-12-01","start":"09:00","end":"10:00","place":"x","people":"y"}""" },
        { "return", """{"case":"2570-MOU-001","step":"approve-coordination","visit":1,"reason":{"a":1}}""" },
        { "return", """{"case":"2570-MOU-001","step":"approve-coordination","visit":1,"reason":"   "}""" },
        { "refresh", """{"case":"2570-MOU-001","card":"nonsense"}""" },
        { "seen", """{"message":"k","card":"nonsense"}""" },
        { "seen", """{"card":{"type":"AdaptiveCard"}}""" },
        { "start", """{"choice":"no-such-procedure"}""" },
        { "dialog-choose", """{"step":"open-0000","visit":1,"choice":"1"}""" },
        { "no-such-verb", """{"case":"2570-MOU-001"}""" },
        { "", "{}" },
    };

    [Fact]
    public async Task Whatever_is_changed_by_hand_is_answered_politely_and_changes_nothing()
    {
        await using var office = await Office.Open();
        await office.OpensACaseAt("approve-coordination");
        var card = office.Card("somchai", "ข้อ ๓ จาก ๘");
        foreach (var row in Tampered)
        {
            var (verb, data) = ((string)row[0], (string?)row[1]);
            await office.ChangesNothing(Number, async () =>
            {
                var answer = await office.Posts("somchai", card.Id, verb, data is null ? null : JsonNode.Parse(data));
                Assert.False(string.IsNullOrWhiteSpace(answer), $"{verb} {data}");
                Assert.DoesNotContain("Exception", answer, StringComparison.Ordinal);
                Assert.DoesNotContain("ขัดข้อง", answer, StringComparison.Ordinal);
            });
        }

        // And the button still works.
        await office.Presses("somchai", "approve");
        Assert.Equal("draft-mou", (await office.Case(Number)).Case.Current!.Step);
    }

    [Theory]
    [InlineData("signed-by-nobody")]
    [InlineData("redraft")]
    public async Task An_outcome_changed_by_hand_needs_what_the_rules_need(string outcome)
    {
        await using var office = await Office.Open();
        await office.OpensACaseAt("decide-signing");
        var card = office.Card("somchai", "ข้อ ๖ จาก ๘");
        var (verb, data) = Office.Behind(card, "choose/signed");
        data["choice"] = outcome;
        await office.ChangesNothing(Number, async () => Assert.NotEmpty(await office.Posts("somchai", card.Id, verb, data)));
    }

    [Fact]
    public async Task The_same_message_twice_is_answered_once()
    {
        await using var office = await Office.Open();
        await office.Says("malee", "MoU");
        await office.Says("malee", "NIAD-QE");
        var said = (JsonObject)office.Teams.Log.Last(e => e.Direction == TrafficDirection.ToBot).Request!.DeepClone();
        var before = office.Footprint();
        using (var again = await office.PostRaw(said)) Assert.InRange((int)again.StatusCode, 200, 202);
        await office.Settles();
        Assert.Equal(before, office.Footprint());
        await office.Says("malee", "ญี่ปุ่น");
        await office.Says("malee", "การประเมินร่วม");
        await office.Confirms("malee");
        Assert.Equal("NIAD-QE (ญี่ปุ่น)", (await office.Case(Number)).Case.Subject);
    }

    [Fact]
    public async Task Looking_again_and_again_changes_nothing()
    {
        await using var office = await Office.Open();
        await office.OpensACaseAt("approve-coordination");
        foreach (var person in new[] { "malee", "somchai", "kanda" })
        {
            await office.Looks(person);
            await office.ChangesNothing(Number, async () =>
            {
                await office.Looks(person);
                await office.Looks(person, office.Channel);
            });
        }

        Assert.NotNull(office.Card("somchai", "ข้อ ๓ จาก ๘").FindAction("approve"));
    }
}

using OnesqaBot.Simulator;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Decisions;
using OnesqaBot.Workflow.Ports;
using Xunit;

namespace OnesqaBot.Bot.Tests.Telemetry;

/// <summary>What happens is counted once, where it happens.</summary>
public sealed class MeasuringTests
{
    private static readonly string[] Quick = ["--Outbox:FirstRetry", "00:00:00.05", "--Outbox:LongestRetry", "00:00:00.2"];

    [Fact]
    public async Task Turns_are_counted_by_kind_and_timed()
    {
        await using var office = await Office.Open(Quick);
        using var measured = new Measured(office);
        await office.Says("malee", "ช่วยเหลือ");
        await office.Says("malee", "งานของฉัน");
        await office.OpensACase();
        await office.HandsIn("malee", "รายงาน.pdf", [1]);
        await office.Presses("malee", "done");

        Assert.Equal(6, measured.Sum("onesqabot.turns", ("kind", "message"), ("result", "answered")));
        Assert.Equal(1, measured.Sum("onesqabot.turns", ("kind", "file"), ("result", "answered")));
        Assert.Equal(2, measured.Sum("onesqabot.turns", ("kind", "press"), ("result", "answered")));
        Assert.Equal(9, measured.Sum("onesqabot.turns"));
        var times = measured.All("onesqabot.turn.duration");
        Assert.Equal(9, times.Count);
        Assert.All(times, t => Assert.InRange(t, 0.000_001, 90));
        Assert.Equal(9, measured.Spans("turn").Count);
    }

    [Fact]
    public async Task A_turn_whose_answer_could_not_be_sent_has_failed()
    {
        await using var office = await Office.Open(Quick);
        using var measured = new Measured(office);
        office.Teams.Faults.Add(new(ConnectorFaultKind.BadGateway, 1000, Person: "malee"));
        await office.Teams.SendTextAsync("malee", "ช่วยเหลือ");
        Assert.Equal(1, measured.Sum("onesqabot.turns", ("kind", "message"), ("result", "failed")));
        Assert.Equal(typeof(DeliveryException).FullName, Assert.Single(measured.Spans("turn")).GetTagItem("error.type"));
    }

    [Fact]
    public async Task Decisions_are_counted_by_what_became_of_them()
    {
        await using var office = await Office.Open(Quick);
        using var measured = new Measured(office);
        await office.OpensACaseAt("approve-coordination");
        var card = office.Card("somchai", "ข้อ ๓ จาก ๘");
        var (verb, data) = Office.Behind(card, "approve");
        await office.Posts("malee", card.Id, verb, data);
        await office.Posts("somchai", card.Id, verb, data);
        await office.Posts("somchai", card.Id, verb, data);

        Assert.Equal(1, measured.Sum("onesqabot.decisions", ("procedure", "mou"), ("outcome", nameof(OpenCase)), ("result", "accepted")));
        Assert.Equal(2, measured.Sum("onesqabot.decisions", ("procedure", "mou"), ("outcome", nameof(CompleteStep)), ("result", "accepted")));
        foreach (var result in new[] { "refused", "accepted", "repeated" })
            Assert.Equal(1, measured.Sum("onesqabot.decisions", ("procedure", "mou"), ("outcome", nameof(Approve)), ("result", result)));
    }

    [Fact]
    public async Task Effects_are_told_by_the_key_that_their_decision_names()
    {
        await using var office = await Office.Open(Quick);
        using var measured = new Measured(office);
        var number = await office.OpensACase();

        var decision = Assert.Single(measured.Spans("decision"));
        Assert.Equal($"{number}", decision.GetTagItem("onesqabot.case"));
        var effects = measured.Spans("effect");
        Assert.NotEmpty(effects);
        Assert.All(effects, e => Assert.Equal($"{number}", e.GetTagItem("onesqabot.case")));
        Assert.All(effects, e => Assert.StartsWith((string)decision.GetTagItem("onesqabot.effects")!, (string)e.GetTagItem("onesqabot.effect.key")!, StringComparison.Ordinal));
        Assert.All(effects, e => Assert.Equal("carried", e.GetTagItem("onesqabot.result")));
    }

    [Fact]
    public async Task The_outbox_counts_what_was_delivered_what_came_again_and_what_was_given_up()
    {
        await using var office = await Office.Open(Quick);
        using var measured = new Measured(office);
        Assert.Equal(0, measured.Latest("onesqabot.outbox.given_up"));
        Assert.Equal(0, measured.Latest("onesqabot.outbox.retries"));
        await office.OpensACase();
        await measured.Reaches("onesqabot.outbox.delivered", measured.Spans("effect").Count);

        office.Teams.Faults.Add(new(ConnectorFaultKind.BadGateway, 2, Person: "somchai"));
        await office.SkipsTheDocuments();
        await office.SkipsTheDocuments();
        await measured.Reaches("onesqabot.outbox.retries", 2);
        Assert.Equal(0, measured.Latest("onesqabot.outbox.given_up"));

        // Nothing else is on its way there that could meet the fault instead of the new card.
        await office.Settles();
        office.Teams.Faults.Add(new(ConnectorFaultKind.NotInRoster, Person: "malee", Method: "POST"));
        await office.Presses("somchai", "approve");
        await measured.Reaches("onesqabot.outbox.given_up", 1);
        Assert.Equal(0, measured.Latest("onesqabot.outbox.oldest"));
    }
}

using System.Text.Json.Nodes;
using OnesqaBot.Simulator.Clients;
using Xunit;

namespace OnesqaBot.Simulator.Tests;

public sealed class SimulatedCardTests
{
    [Fact]
    public async Task A_pressed_button_is_an_invoke_and_its_card_is_seen_by_that_person_alone()
    {
        await using var office = await SimulatedTeams.OpenAsync();
        office.Bot.OnInvoke = (_, _) => Task.FromResult<object?>(SimulatedTeams.CardAnswer(SimulatedTeams.Card("อนุมัติแล้ว", buttons: false)));
        var id = await office.Bot.SayAsync(office.Teams, office.Channel, SimulatedTeams.CardMessage(SimulatedTeams.Card("ขออนุมัติ")));

        var pressed = await office.Teams.PressAsync("malee", id, "approve", new { reason = "ดี" });

        Assert.Equal(PressOutcome.CardReplaced, pressed.Outcome);
        var invoke = Assert.Single(office.Bot.ReceivedOf("invoke"));
        Assert.Equal("adaptiveCard/action", (string?)invoke["name"]);
        Assert.Equal(id, (string?)invoke["replyToId"]);
        Assert.Equal("manual", (string?)invoke["value"]!["trigger"]);
        Assert.Equal("approve", (string?)invoke["value"]!["action"]!["verb"]);
        Assert.Equal("""{"case":7,"reason":"\u0E14\u0E35"}""", invoke["value"]!["action"]!["data"]!.ToJsonString());
        Assert.Equal("อนุมัติแล้ว", SimulatedTeams.TextOf(office.Teams.Seen("malee", office.Channel)[0].Card));
        Assert.Equal("ขออนุมัติ", SimulatedTeams.TextOf(office.Teams.Seen("wichai", office.Channel)[0].Card));
        await Assert.ThrowsAsync<ArgumentException>(() => office.Teams.PressAsync("malee", id, "approve"));

        using var updated = await office.Bot.CallAsync(
            office.Teams, HttpMethod.Put, $"v3/conversations/{Uri.EscapeDataString(office.Channel)}/activities/{id}", SimulatedTeams.CardMessage(SimulatedTeams.Card("ใหม่")));
        Assert.Equal("ใหม่", SimulatedTeams.TextOf(office.Teams.Seen("malee", office.Channel)[0].Card));
    }

    [Fact]
    public async Task Answers_that_are_no_card_are_told_to_the_person()
    {
        await using var office = await SimulatedTeams.OpenAsync();
        var id = await office.Bot.SayAsync(office.Teams, office.Malee, SimulatedTeams.CardMessage(SimulatedTeams.Card("ขออนุมัติ")));

        office.Bot.OnInvoke = (_, _) => Task.FromResult<object?>(new { statusCode = 200, type = "application/vnd.microsoft.activity.message", value = "รับแล้ว" });
        var told = await office.Teams.PressAsync("malee", id, "approve");
        Assert.Equal((PressOutcome.MessageShown, "รับแล้ว"), (told.Outcome, told.Text));

        office.Bot.OnInvoke = (_, _) => Task.FromResult<object?>(
            new { statusCode = 400, type = "application/vnd.microsoft.error", value = new { code = "BadRequest", message = "ต้องมีเหตุผล" } });
        var refused = await office.Teams.PressAsync("malee", id, "return");
        Assert.Equal((PressOutcome.Error, "ต้องมีเหตุผล"), (refused.Outcome, refused.Text));
    }

    [Fact]
    public async Task An_invoke_without_answer_is_sent_a_second_time_and_no_more()
    {
        await using var office = await SimulatedTeams.OpenAsync(TimeSpan.FromMilliseconds(400));
        var id = await office.Bot.SayAsync(office.Teams, office.Malee, SimulatedTeams.CardMessage(SimulatedTeams.Card("ขออนุมัติ")));
        office.Bot.OnInvoke = async (_, cancellationToken) =>
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return null;
        };
        var pressed = await office.Teams.PressAsync("malee", id, "approve");
        Assert.Equal(PressOutcome.NoAnswer, pressed.Outcome);
        var invokes = office.Bot.ReceivedOf("invoke");
        Assert.Equal(2, invokes.Count);
        Assert.Equal((string?)invokes[0]["id"], (string?)invokes[1]["id"]);
    }

    [Fact]
    public async Task An_old_client_submits_the_fallback_as_a_message()
    {
        await using var office = await SimulatedTeams.OpenAsync();
        office.Teams.SetOldClient("malee", true);
        var id = await office.Bot.SayAsync(office.Teams, office.Malee, SimulatedTeams.CardMessage(SimulatedTeams.Card("ขออนุมัติ", true, "29:malee")));

        var seen = Assert.Single(await office.Teams.ViewAsync("malee"));
        Assert.Equal("Action.Submit", Assert.Single(seen.Actions).Type);
        Assert.Empty(office.Bot.ReceivedOf("invoke"));
        Assert.Equal(PressOutcome.Submitted, (await office.Teams.PressAsync("malee", id, "approve", new { reason = "x" })).Outcome);
        var heard = Assert.Single(office.Bot.ReceivedOf("message"));
        Assert.Equal("""{"verb":"approve","case":7,"reason":"x"}""", heard["value"]!.ToJsonString());
        Assert.Equal(id, (string?)heard["replyToId"]);
    }

    [Fact]
    public async Task A_required_input_holds_the_button_back()
    {
        await using var office = await SimulatedTeams.OpenAsync();
        var card = SimulatedTeams.Card("ขออนุมัติ");
        card["body"]![1]!["isRequired"] = true;
        var id = await office.Bot.SayAsync(office.Teams, office.Malee, SimulatedTeams.CardMessage(card));
        Assert.Equal(PressOutcome.InvalidInputs, (await office.Teams.PressAsync("malee", id, "approve")).Outcome);
        Assert.Empty(office.Bot.ReceivedOf("invoke"));
    }

    [Fact]
    public async Task A_card_refreshes_for_those_it_names_once_per_view_and_version()
    {
        await using var office = await SimulatedTeams.OpenAsync();
        office.Bot.OnInvoke = (invoke, _) => Task.FromResult<object?>(SimulatedTeams.CardAnswer(SimulatedTeams.Card($"ของ {invoke["from"]!["id"]}")));
        var id = await office.Bot.SayAsync(office.Teams, office.Channel, SimulatedTeams.CardMessage(SimulatedTeams.Card("ขออนุมัติ", true, "29:wichai")));

        Assert.Equal("ขออนุมัติ", SimulatedTeams.TextOf((await office.Teams.ViewAsync("malee", office.Channel))[0].Card));
        Assert.Equal("ของ 29:wichai", SimulatedTeams.TextOf((await office.Teams.ViewAsync("wichai", office.Channel))[0].Card));
        Assert.Equal("automatic", (string?)Assert.Single(office.Bot.ReceivedOf("invoke"))["value"]!["trigger"]);

        await office.Teams.ViewAsync("wichai", office.Channel, again: false);
        Assert.Single(office.Bot.ReceivedOf("invoke"));
        using var updated = await office.Bot.CallAsync(
            office.Teams, HttpMethod.Put, $"v3/conversations/{Uri.EscapeDataString(office.Channel)}/activities/{id}",
            SimulatedTeams.CardMessage(SimulatedTeams.Card("ใหม่", true, "29:wichai")));
        await office.Teams.ViewAsync("wichai", office.Channel, again: false);
        Assert.Equal(2, office.Bot.ReceivedOf("invoke").Count);
        await office.Teams.ViewAsync("wichai", office.Channel);
        Assert.Equal(3, office.Bot.ReceivedOf("invoke").Count);
    }

    [Fact]
    public async Task A_required_input_behind_another_button_holds_nothing_back()
    {
        await using var office = await SimulatedTeams.OpenAsync();
        var card = SimulatedTeams.Card("ขออนุมัติ");
        card["actions"]!.AsArray().Add(JsonNode.Parse("""
            { "type": "Action.ShowCard", "title": "ส่งกลับพร้อมเหตุผล", "card": {
                "type": "AdaptiveCard",
                "body": [{ "type": "Input.Text", "id": "why", "isRequired": true }],
                "actions": [{ "type": "Action.Execute", "title": "ยืนยัน", "verb": "confirm" }] } }
            """));
        office.Bot.OnInvoke = (_, _) => Task.FromResult<object?>(null);
        var id = await office.Bot.SayAsync(office.Teams, office.Malee, SimulatedTeams.CardMessage(card));

        Assert.Equal(PressOutcome.Accepted, (await office.Teams.PressAsync("malee", id, "approve")).Outcome);
        Assert.Null(office.Bot.ReceivedOf("invoke")[0]["value"]!["action"]!["data"]!["why"]);
        Assert.Equal(PressOutcome.InvalidInputs, (await office.Teams.PressAsync("malee", id, "confirm")).Outcome);
        Assert.Equal(PressOutcome.Accepted, (await office.Teams.PressAsync("malee", id, "confirm", new { why = "แก้" })).Outcome);
        Assert.Equal("""{"reason":"","why":"แก้"}""", office.Bot.ReceivedOf("invoke")[1]["value"]!["action"]!["data"]!.ToJsonString(Readable));
    }

    private static readonly System.Text.Json.JsonSerializerOptions Readable =
        new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}

using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using OnesqaBot.Simulator;
using OnesqaBot.Workflow.Cases;
using Xunit;

namespace OnesqaBot.Bot.Tests.Harness;

/// <summary>Presses that no button makes: posted to the bot as Teams would, with any data, by anyone, at any time.</summary>
internal sealed partial class Office
{
    /// <summary>The verb and data of a button, to be sent again or changed.</summary>
    public static (string Verb, JsonObject Data) Behind(SimulatedMessage card, string button)
    {
        var action = card.FindAction(button)!;
        return (action.Verb!, (JsonObject)action.Data!.DeepClone());
    }

    /// <summary>Posts a press; the answer is a card or a word, never a fault.</summary>
    /// <returns>What the person reads then.</returns>
    public async Task<string> Posts(string person, string messageId, string verb, JsonNode? data, string? activityId = null)
    {
        var answer = await Answers(person, messageId, verb, data, activityId);
        return answer is JsonObject card ? CardText.Read(card) : (string)answer!;
    }

    /// <summary>Posts a press.</summary>
    /// <returns>The card that the pressed one becomes, or a word.</returns>
    public async Task<JsonNode?> Answers(string person, string messageId, string verb, JsonNode? data, string? activityId = null)
    {
        using var response = await PostRaw(Press(person, messageId, verb, data, activityId));
        Assert.Equal(200, (int)response.StatusCode);
        var answer = (await response.Content.ReadFromJsonAsync<JsonObject>())!;
        Assert.Equal(200, (int)answer["statusCode"]!);
        await Settles();
        return answer["value"];
    }

    /// <summary>Holds that what is done leaves the case as it was, and sends nothing to anyone.</summary>
    public async Task ChangesNothing(CaseNumber number, Func<Task> done)
    {
        await Settles();
        var (events, footprint) = ((await Case(number)).Events.Count, Footprint(m => !IsUnsolicited(m)));
        await done();
        await Settles();
        Assert.Equal((events, footprint), ((await Case(number)).Events.Count, Footprint(m => !IsUnsolicited(m))));
    }

    public Task<HttpResponseMessage> PostRaw(JsonObject activity) => Http.PostAsJsonAsync(Endpoint, activity);

    /// <summary>Posts two presses at once, the first to this bot and the second to another instance.</summary>
    /// <param name="reversed">Whether the second has the start.</param>
    /// <returns>What both read then.</returns>
    public async Task<(string One, string Two)> PostAtOnce(WebApplication other, bool reversed, JsonObject one, JsonObject two)
    {
        var (first, second) = (Endpoint, EndpointOf(other));
        var said = reversed ? (await Task.WhenAll(Say(two, second), Say(one, first))).Reverse().ToArray() : await Task.WhenAll(Say(one, first), Say(two, second));
        await Settles();
        return (said[0], said[1]);

        async Task<string> Say(JsonObject press, Uri at)
        {
            using var response = await Http.PostAsJsonAsync(at, press);
            Assert.Equal(200, (int)response.StatusCode);
            var answer = (await response.Content.ReadFromJsonAsync<JsonObject>())!;
            Assert.Equal(200, (int)answer["statusCode"]!);
            return answer["value"] is JsonObject card ? CardText.Read(card) : (string)answer["value"]!;
        }
    }

    /// <summary>A press of a button of a card, with what was entered besides.</summary>
    public JsonObject Press(string person, SimulatedMessage card, string button, JsonObject? inputs = null)
    {
        var (verb, data) = Behind(card, button);
        foreach (var (key, value) in inputs ?? []) data[key] = value?.DeepClone();
        return Press(person, card.Id, verb, data);
    }

    public JsonObject Press(string person, string messageId, string verb, JsonNode? data, string? activityId = null) =>
        Activities.Press(Teams.Options.People.Single(p => p.Id == person), verb, data, messageId, activityId ?? $"f:{Guid.NewGuid()}");
}

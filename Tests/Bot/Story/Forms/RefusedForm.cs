using System.Text.Json.Nodes;
using OnesqaBot.Simulator;
using Xunit;

namespace OnesqaBot.Bot.Tests.Story.Forms;

/// <summary>Sends forms over HTTP as clients do, also such as no client lets through, and looks at what comes back.</summary>
internal static class RefusedForm
{
    /// <summary>The newest card of a person that has a button of this verb, with that button.</summary>
    public static (SimulatedMessage Card, SimulatedAction Button) Find(this Office office, string person, string verb, string? choice = null)
    {
        var found = office.Teams.Seen(person).SelectMany(m => m.Actions.Select(a => (Card: m, Button: a)))
            .LastOrDefault(a => a.Button.Verb == verb && (choice is null || (string?)a.Button.Data?["choice"] == choice));
        return found.Card is null ? throw new InvalidOperationException($"{person} has no button {verb}:\n{Office.Text(office.Newest(person))}") : found;
    }

    /// <summary>Sends a form that is refused: everything typed stands in its fields again, and why it was refused above the buttons.</summary>
    /// <param name="shown">Where an input does not show what was typed but what it was understood as.</param>
    /// <returns>The card as it came back.</returns>
    public static async Task<JsonObject> Refuses(
        this Office office, string person, string verb, string says, JsonObject typed, JsonObject? shown = null, string? choice = null)
    {
        var (card, button) = office.Find(person, verb, choice);
        var data = (JsonObject?)button.Data?.DeepClone() ?? [];
        foreach (var (id, value) in typed) data[id] = value?.DeepClone();
        var back = Assert.IsType<JsonObject>(await office.Answers(person, card.Id, verb, data));
        Holds(back, typed, shown);
        var last = back["body"]!.AsArray()[^1]!;
        Assert.Equal("warning", (string?)last["style"]);
        Assert.Contains(says, CardText.Read(last), StringComparison.Ordinal);
        Assert.Contains(back["actions"]!.AsArray(), a => (string?)a!["verb"] == verb);
        return back;
    }

    /// <summary>Everything typed stands in the card's fields.</summary>
    public static void Holds(JsonNode card, JsonObject typed, JsonObject? shown = null)
    {
        var fields = Inputs(card["body"]).ToDictionary(i => (string)i["id"]!, i => (string?)i["value"] ?? "");
        Assert.All(typed, t => Assert.Equal((string?)(shown?[t.Key] ?? t.Value), fields[t.Key]));
    }

    public static IEnumerable<JsonObject> Inputs(JsonNode? node) => node switch
    {
        JsonArray list => list.SelectMany(Inputs),
        JsonObject thing when ((string?)thing["type"])?.StartsWith("Input.", StringComparison.Ordinal) == true => [thing],
        JsonObject thing => Inputs(thing["items"]),
        _ => [],
    };

    /// <summary>The row that collects is reached on the shortest way: reasons instead of documents, whoever has to endorse does.</summary>
    public static async Task BudgetReachesTheCollection(this Office office)
    {
        await office.Says("niran", "คำของบประมาณ");
        await office.Says("niran", "๒๕๗๑");
        await office.Confirms("niran");
        for (var row = 1; row <= 4; row++)
        {
            await office.Presses("niran", "done");
            if (Office.Text(office.Newest("niran")).Contains("เอกสารยังไม่ครบ", StringComparison.Ordinal)) await office.Presses("niran", "done", new { reason = "ส่งเอกสารตามภายหลัง" });
            foreach (var head in (string[])["orathai", "prasert"]) await office.Presses(head, "approve");
        }
    }
}

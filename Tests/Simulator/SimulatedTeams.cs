using System.Text.Json.Nodes;

namespace OnesqaBot.Simulator.Tests;

/// <summary>A simulator with two people and a stub bot, and the cards that the tests send.</summary>
internal sealed class SimulatedTeams : IAsyncDisposable
{
    private SimulatedTeams(StubBot bot, TeamsSimulator teams, SimulatedClock clock) => (Bot, Teams, Clock) = (bot, teams, clock);

    public StubBot Bot { get; }

    public TeamsSimulator Teams { get; }

    public SimulatedClock Clock { get; }

    public string Malee => Teams.PersonalConversation("malee");

    public string Channel => Teams.Options.Channels[0].ConversationId;

    /// <summary>Longer than any answer takes, however busy the machine is.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public static Task<SimulatedTeams> OpenAsync(params string[] notInstalled) => OpenAsync(Patience, notInstalled);

    /// <param name="invokeTimeout">How long Teams waits for the answer to a press.</param>
    public static async Task<SimulatedTeams> OpenAsync(TimeSpan invokeTimeout, params string[] notInstalled)
    {
        var bot = await StubBot.StartAsync();
        var clock = new SimulatedClock(new DateTimeOffset(2026, 11, 23, 2, 0, 0, TimeSpan.Zero));
        var teams = await TeamsSimulator.StartAsync(new SimulatorOptions
        {
            BotEndpoint = bot.Endpoint,
            Clock = clock,
            NotInstalled = notInstalled,
            InvokeTimeout = invokeTimeout,
            People =
            [
                new("malee", "00000000-0000-4000-8000-000000000001", "มาลี ใจดี", "เจ้าหน้าที่", "malee@onesqa.example"),
                new("wichai", "00000000-0000-4000-8000-000000000002", "วิชัย รุ่งเรือง", "ผู้อำนวยการ", null),
            ],
        });
        await teams.Installed.WaitAsync(Patience);
        return new(bot, teams, clock);
    }

    public static JsonObject CardMessage(JsonObject card) => new()
    {
        ["type"] = "message",
        ["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "application/vnd.microsoft.card.adaptive", ["content"] = card }),
    };

    public static JsonObject Card(string text, bool buttons = true, params string[] refreshFor)
    {
        var card = (JsonObject)JsonNode.Parse("""
            {
              "type": "AdaptiveCard", "version": "1.5",
              "body": [{ "type": "TextBlock", "text": "" }],
              "actions": [
                { "type": "Action.Execute", "title": "อนุมัติ", "verb": "approve", "data": { "case": 7 },
                  "fallback": { "type": "Action.Submit", "title": "อนุมัติ", "data": { "verb": "approve", "case": 7 } } },
                { "type": "Action.Execute", "title": "ส่งกลับ", "verb": "return", "data": { "case": 7 } }
              ]
            }
            """)!;
        card["body"]![0]!["text"] = text;
        if (!buttons)
            card.Remove("actions");
        else
            ((JsonArray)card["body"]!).Add((JsonNode)new JsonObject { ["type"] = "Input.Text", ["id"] = "reason" });
        if (refreshFor.Length > 0)
        {
            card["refresh"] = new JsonObject
            {
                ["userIds"] = new JsonArray([.. refreshFor.Select(id => (JsonNode)id)]),
                ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = "refresh", ["data"] = new JsonObject { ["case"] = 7 } },
            };
        }
        return card;
    }

    public static object CardAnswer(JsonObject card) =>
        new { statusCode = 200, type = "application/vnd.microsoft.card.adaptive", value = card };

    public static string? TextOf(JsonObject? card) => (string?)card?["body"]?[0]?["text"];

    public async ValueTask DisposeAsync()
    {
        await Teams.DisposeAsync();
        await Bot.DisposeAsync();
    }
}

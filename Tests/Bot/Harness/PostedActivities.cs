using System.Net;
using System.Text.Json.Nodes;
using OnesqaBot.Simulator;

namespace OnesqaBot.Bot.Tests.Harness;

/// <summary>Activities as Teams posts them, written by hand: to be changed, repeated, or posted to any instance.</summary>
/// <param name="service">Where the bot answers.</param>
/// <param name="chat">The id of a person's chat with the bot.</param>
internal sealed class PostedActivities(Uri service, string tenant, string bot, Func<SimulatedPerson, string> chat)
{
    public JsonObject Message(SimulatedPerson from, string text, string? id = null)
    {
        var activity = Create("message", from, id);
        activity["text"] = text;
        activity["textFormat"] = "plain";
        activity["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "text/html", ["content"] = $"<p>{WebUtility.HtmlEncode(text)}</p>" });
        return activity;
    }

    /// <summary>A file is handed in by the paper clip.</summary>
    public JsonObject File(SimulatedPerson from, string name, string address)
    {
        var activity = Create("message", from, null);
        activity["attachments"] = new JsonArray(new JsonObject
        {
            ["contentType"] = "application/vnd.microsoft.teams.file.download.info",
            ["name"] = name,
            ["contentUrl"] = "https://example.invalid/onedrive",
            ["content"] = new JsonObject { ["downloadUrl"] = address, ["uniqueId"] = "1", ["fileType"] = "pdf" },
        });
        return activity;
    }

    /// <summary>A button is pressed.</summary>
    /// <param name="data">The button's data with what was typed merged in.</param>
    /// <param name="on">The id of the message with the button.</param>
    public JsonObject Press(SimulatedPerson from, string verb, JsonNode? data, string on = "1", string? id = null)
    {
        var activity = Create("invoke", from, id);
        activity["name"] = "adaptiveCard/action";
        activity["replyToId"] = on;
        activity["value"] = new JsonObject
        {
            ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = data?.DeepClone() },
            ["trigger"] = "manual",
        };
        return activity;
    }

    /// <summary>The bot is installed for a person.</summary>
    public JsonObject Installed(SimulatedPerson person)
    {
        var activity = Create("installationUpdate", person, null);
        activity["action"] = "add";
        return activity;
    }

    public JsonObject MembersAdded(SimulatedPerson person)
    {
        var activity = Create("conversationUpdate", person, null);
        activity["membersAdded"] = new JsonArray(new JsonObject { ["id"] = bot }, new JsonObject { ["id"] = person.TeamsId });
        return activity;
    }

    /// <summary>The bot is added to the office's team.</summary>
    public JsonObject AddedToTeam(SimulatedPerson by, string channel)
    {
        var activity = Create("conversationUpdate", by, null);
        activity["membersAdded"] = new JsonArray(new JsonObject { ["id"] = bot });
        activity["conversation"] = new JsonObject { ["id"] = channel, ["conversationType"] = "channel", ["isGroup"] = true, ["tenantId"] = tenant };
        activity["channelData"] = new JsonObject
        {
            ["channel"] = new JsonObject { ["id"] = channel }, ["team"] = new JsonObject { ["id"] = "19:team" }, ["tenant"] = new JsonObject { ["id"] = tenant },
        };
        return activity;
    }

    private JsonObject Create(string type, SimulatedPerson from, string? id) => new()
    {
        ["type"] = type,
        ["id"] = id ?? Guid.NewGuid().ToString(),
        ["timestamp"] = "2026-11-23T02:00:00.000Z",
        ["channelId"] = "msteams",
        ["serviceUrl"] = service.AbsoluteUri,
        ["from"] = new JsonObject { ["id"] = from.TeamsId, ["name"] = from.Name, ["aadObjectId"] = from.EntraObjectId },
        ["conversation"] = new JsonObject { ["conversationType"] = "personal", ["isGroup"] = false, ["tenantId"] = tenant, ["id"] = chat(from) },
        ["recipient"] = new JsonObject { ["id"] = bot, ["name"] = "OnesqaBot" },
        ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = tenant } },
        ["locale"] = "th-TH",
        ["entities"] = new JsonArray(new JsonObject { ["type"] = "clientInfo", ["locale"] = "th-TH" }),
    };
}

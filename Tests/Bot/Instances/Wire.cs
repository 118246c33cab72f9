using System.Text.Json.Nodes;
using OnesqaBot.Simulator;

namespace OnesqaBot.Bot.Tests.Instances;

/// <summary>Activities as Teams posts them.</summary>
internal sealed class Wire(Uri service)
{
    public const string Channel = "19:general";

    public static string Chat(SimulatedPerson person) => $"a:{person.Id}";

    /// <summary>A button is pressed.</summary>
    /// <param name="inputs">The button's data with what was typed merged in.</param>
    public JsonObject Press(SimulatedPerson person, string verb, JsonObject inputs, string on = "1") => Create(person, "invoke", new JsonObject
    {
        ["name"] = "adaptiveCard/action",
        ["replyToId"] = on,
        ["value"] = new JsonObject
        {
            ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = inputs },
            ["trigger"] = "manual",
        },
    });

    public JsonObject Message(SimulatedPerson person, string text) => Create(person, "message", new JsonObject { ["text"] = text, ["textFormat"] = "plain" });

    /// <summary>A file is handed in by the paper clip.</summary>
    public JsonObject File(SimulatedPerson person, string name) => Create(person, "message", new JsonObject
    {
        ["text"] = "",
        ["attachments"] = new JsonArray(new JsonObject
        {
            ["contentType"] = "application/vnd.microsoft.teams.file.download.info",
            ["name"] = name,
            ["contentUrl"] = "https://example.invalid/onedrive",
            ["content"] = new JsonObject { ["downloadUrl"] = new Uri(service, $"download/{Uri.EscapeDataString(name)}").AbsoluteUri, ["uniqueId"] = "1", ["fileType"] = "pdf" },
        }),
    });

    /// <summary>The bot is installed for a person.</summary>
    public JsonObject Installed(SimulatedPerson person) => Create(person, "installationUpdate", new JsonObject { ["action"] = "add" });

    /// <summary>The bot is added to the office's team.</summary>
    public JsonObject AddedToTeam(SimulatedPerson by)
    {
        var activity = Create(by, "conversationUpdate", new JsonObject { ["membersAdded"] = new JsonArray(new JsonObject { ["id"] = "28:bot" }) });
        activity["conversation"] = new JsonObject { ["id"] = Channel, ["conversationType"] = "channel", ["isGroup"] = true, ["tenantId"] = "t" };
        activity["channelData"] = new JsonObject { ["channel"] = new JsonObject { ["id"] = Channel }, ["team"] = new JsonObject { ["id"] = "19:team" }, ["tenant"] = new JsonObject { ["id"] = "t" } };
        return activity;
    }

    private JsonObject Create(SimulatedPerson person, string type, JsonObject own)
    {
        own["type"] = type;
        own["id"] = Guid.NewGuid().ToString("N");
        own["timestamp"] = "2026-11-23T02:00:00.000Z";
        own["channelId"] = "msteams";
        own["serviceUrl"] = service.AbsoluteUri;
        own["from"] = new JsonObject { ["id"] = person.TeamsId, ["name"] = person.Name, ["aadObjectId"] = person.EntraObjectId };
        own["recipient"] = new JsonObject { ["id"] = "28:bot", ["name"] = "OnesqaBot" };
        own["conversation"] = new JsonObject { ["id"] = Chat(person), ["conversationType"] = "personal", ["tenantId"] = "t" };
        own["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = "t" } };
        return own;
    }
}

using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using OnesqaBot.Simulator;

namespace OnesqaBot.Bot.Tests.BadDays.Support;

/// <summary>Activities as someone writes them by hand, and posts them past any client.</summary>
internal static class RawActivities
{
    private const string OldClient = "application/vnd.microsoft.teams.file.download.info";

    public static JsonObject Message(Office office, string text, string person = "malee", string? id = null)
    {
        var activity = Create(office, "message", person, id);
        activity["text"] = text;
        activity["textFormat"] = "plain";
        activity["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "text/html", ["content"] = $"<p>{WebUtility.HtmlEncode(text)}</p>" });
        return activity;
    }

    public static JsonObject File(Office office, string name, string address, string person = "malee")
    {
        var activity = Create(office, "message", person, null);
        activity["attachments"] = new JsonArray(new JsonObject
        {
            ["contentType"] = OldClient,
            ["name"] = name,
            ["contentUrl"] = "https://example.invalid/onedrive",
            ["content"] = new JsonObject { ["downloadUrl"] = address, ["uniqueId"] = "1", ["fileType"] = "pdf" },
        });
        return activity;
    }

    public static JsonObject Invoke(Office office, string verb, JsonObject data, string person = "malee")
    {
        var activity = Create(office, "invoke", person, null);
        activity["name"] = "adaptiveCard/action";
        activity["replyToId"] = "1";
        activity["value"] = new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = data }, ["trigger"] = "manual" };
        return activity;
    }

    public static JsonObject MembersAdded(Office office, string person = "niran")
    {
        var activity = Create(office, "conversationUpdate", person, null);
        activity["membersAdded"] = new JsonArray(new JsonObject { ["id"] = office.Teams.Options.BotId }, new JsonObject { ["id"] = Person(office, person).TeamsId });
        return activity;
    }

    public static Task<(HttpStatusCode Status, string Body)> Post(this Office office, JsonNode? activity) =>
        office.Post(activity?.ToJsonString() ?? "null");

    public static async Task<(HttpStatusCode Status, string Body)> Post(this Office office, string body, string type = "application/json")
    {
        using var content = new StringContent(body, Encoding.UTF8, type);
        using var response = await office.Http.PostAsync(office.Endpoint, content);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    private static SimulatedPerson Person(Office office, string id) => office.Teams.Options.People.Single(p => p.Id == id);

    private static JsonObject Create(Office office, string type, string person, string? id)
    {
        var from = Person(office, person);
        return new JsonObject
        {
            ["type"] = type,
            ["id"] = id ?? Guid.NewGuid().ToString(),
            ["timestamp"] = "2026-11-23T02:00:00.000Z",
            ["channelId"] = "msteams",
            ["serviceUrl"] = office.Teams.Url.AbsoluteUri,
            ["from"] = new JsonObject { ["id"] = from.TeamsId, ["name"] = from.Name, ["aadObjectId"] = from.EntraObjectId },
            ["conversation"] = new JsonObject
            {
                ["conversationType"] = "personal", ["isGroup"] = false, ["tenantId"] = office.Teams.Options.TenantId, ["id"] = office.Teams.PersonalConversation(person),
            },
            ["recipient"] = new JsonObject { ["id"] = office.Teams.Options.BotId, ["name"] = "OnesqaBot" },
            ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = office.Teams.Options.TenantId } },
            ["locale"] = "th-TH",
            ["entities"] = new JsonArray(new JsonObject { ["type"] = "clientInfo", ["locale"] = "th-TH" }),
        };
    }
}

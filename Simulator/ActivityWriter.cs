using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json.Nodes;

namespace OnesqaBot.Simulator;

/// <summary>Writes activities as Teams posts them to a bot.</summary>
internal sealed class ActivityWriter(World world)
{
    private static readonly TimeSpan Bangkok = TimeSpan.FromHours(7);

    public JsonObject Message(SimulatedPerson from, Conversation conversation, string id, string? thread, string text)
    {
        var activity = Write("message", from, conversation, id, thread ?? id);
        activity["textFormat"] = "plain";
        activity["text"] = text;
        activity["attachments"] = new JsonArray(new JsonObject
        {
            ["contentType"] = "text/html",
            ["content"] = $"<p>{HtmlEncoder.Create(System.Text.Unicode.UnicodeRanges.All).Encode(text)}</p>",
        });
        var mention = $"<at>{world.Options.BotName}</at>";
        if (text.Contains(mention, StringComparison.Ordinal))
        {
            ((JsonArray)activity["entities"]!).Add(
                (JsonNode)new JsonObject { ["type"] = "mention", ["mentioned"] = Bot(), ["text"] = mention });
        }
        return activity;
    }

    public JsonObject Invoke(SimulatedPerson from, Conversation conversation, string name, string? replyToId, string? thread, JsonObject value)
    {
        var activity = Write("invoke", from, conversation, EventId(), thread ?? replyToId);
        activity["name"] = name;
        activity["value"] = value;
        activity["replyToId"] = replyToId;
        ((JsonObject)activity["channelData"]!)["source"] = new JsonObject { ["name"] = "message" };
        return activity;
    }

    public JsonObject Installation(SimulatedPerson person, Conversation conversation, bool added)
    {
        var activity = Write("installationUpdate", person, conversation, EventId(), null);
        activity["action"] = added ? "add" : "remove";
        return activity;
    }

    public JsonObject MembersAdded(SimulatedPerson by, Conversation conversation)
    {
        var activity = Write("conversationUpdate", by, conversation, EventId(), null);
        var members = new JsonArray(Bot());
        if (conversation.Person is { } person)
            members.Add((JsonNode)new JsonObject { ["id"] = person.TeamsId, ["aadObjectId"] = person.EntraObjectId });
        activity["membersAdded"] = members;
        return activity;
    }

    /// <summary>Writes the properties common to all activities.</summary>
    public JsonObject Write(string type, SimulatedPerson from, Conversation conversation, string id, string? thread)
    {
        var now = world.Now;
        var locale = world.FindPerson(from.Id)?.Locale ?? "th-TH";
        var conversationAccount = new JsonObject
        {
            ["conversationType"] = conversation.IsPersonal ? "personal" : "channel",
            ["isGroup"] = !conversation.IsPersonal,
            ["tenantId"] = world.Options.TenantId,
            ["id"] = conversation.IsPersonal || thread is null ? conversation.Id : $"{conversation.Id};messageid={thread}",
        };
        if (!conversation.IsPersonal)
            conversationAccount["name"] = conversation.Name;
        return new JsonObject
        {
            ["type"] = type,
            ["id"] = id,
            ["timestamp"] = now.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
            ["localTimestamp"] = now.ToOffset(Bangkok).ToString("yyyy-MM-ddTHH:mm:ss.fffzzz", CultureInfo.InvariantCulture),
            ["localTimezone"] = "Asia/Bangkok",
            ["channelId"] = "msteams",
            ["serviceUrl"] = world.Url.AbsoluteUri,
            ["from"] = new JsonObject { ["id"] = from.TeamsId, ["name"] = from.Name, ["aadObjectId"] = from.EntraObjectId },
            ["conversation"] = conversationAccount,
            ["recipient"] = Bot(),
            ["channelData"] = ChannelData(conversation),
            ["locale"] = locale,
            ["entities"] = new JsonArray(new JsonObject
            {
                ["type"] = "clientInfo",
                ["locale"] = locale,
                ["country"] = locale.Split('-')[^1],
                ["platform"] = "Web",
                ["timezone"] = "Asia/Bangkok",
            }),
        };
    }

    private static string EventId() => $"f:{Guid.NewGuid()}";

    private JsonObject Bot() => new() { ["id"] = world.Options.BotId, ["name"] = world.Options.BotName };

    private JsonObject ChannelData(Conversation conversation)
    {
        var data = new JsonObject { ["tenant"] = world.Tenant() };
        if (conversation.Channel is not { } channel)
            return data;
        data["teamsChannelId"] = channel.ConversationId;
        data["teamsTeamId"] = world.Options.TeamId;
        data["channel"] = new JsonObject { ["id"] = channel.ConversationId, ["name"] = channel.Name };
        data["team"] = new JsonObject { ["id"] = world.Options.TeamId, ["name"] = world.Options.TeamName };
        return data;
    }
}

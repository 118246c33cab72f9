using System.Text.Json.Nodes;

namespace OnesqaBot.Simulator.Connector;

/// <summary>The responses of the Connector service, in Teams's wording where it is known.</summary>
internal static class ConnectorAnswers
{
    public static ConnectorAnswer Resource(int status, string id) => new(status, new JsonObject { ["id"] = id });

    public static ConnectorAnswer NotInRoster() =>
        ConnectorAnswer.Error(403, "BotNotInConversationRoster", "The bot is not part of the conversation roster.");

    public static ConnectorAnswer NoConversation() =>
        ConnectorAnswer.Error(404, "ConversationNotFound", "Conversation not found.");

    public static ConnectorAnswer NoActivity() =>
        ConnectorAnswer.Error(404, "ActivityNotFoundInConversation", "Activity not found in conversation.");

    public static ConnectorAnswer TooLarge() =>
        ConnectorAnswer.Error(413, "MessageSizeTooBig", "Message size too large.");

    public static ConnectorAnswer Bad(string message) => ConnectorAnswer.Error(400, "BadArgument", message);

    public static JsonObject Member(SimulatedPerson person, string tenantId)
    {
        var names = person.Name.Split(' ', 2);
        return new()
        {
            ["id"] = person.TeamsId,
            ["name"] = person.Name,
            ["objectId"] = person.EntraObjectId,
            ["aadObjectId"] = person.EntraObjectId,
            ["givenName"] = names[0],
            ["surname"] = names.Length > 1 ? names[1] : "",
            ["email"] = person.Email,
            ["userPrincipalName"] = person.Email,
            ["tenantId"] = tenantId,
            ["userRole"] = "user",
        };
    }

    /// <summary>The member named in the body of a POST /v3/conversations.</summary>
    public static PersonState? MemberOf(World world, JsonObject? body)
    {
        var member = (body?["members"] as JsonArray)?.OfType<JsonObject>().FirstOrDefault();
        return world.FindPerson(member.Text("id")) ?? world.FindPerson(member.Text("aadObjectId"));
    }
}

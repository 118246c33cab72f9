using System.Text.Json.Nodes;

namespace OnesqaBot.Simulator.Connector;

/// <summary>Implements the calls of the Bot Connector API. The caller must hold <see cref="World.Gate"/>.</summary>
internal sealed class ConnectorService(World world, LiveEvents live)
{
    private const int MaxBytes = 100 * 1024;
    private const int MaxBytesWithCard = 28 * 1024;

    public ConnectorAnswer Create(ConnectorCall call)
    {
        if (call.Body is not { } body)
            return ConnectorAnswers.Bad("No conversation parameters.");
        var tenant = body.Text("tenantId") ?? body.Text("channelData", "tenant", "id");
        if (tenant is not null && tenant != world.Options.TenantId)
            return ConnectorAnswer.Error(403, "Forbidden", "Unknown tenant.");
        if (body.Text("channelData", "channel", "id") is { } channel)
            return Post(call, world.FindConversation(channel), body["activity"] as JsonObject);
        if (tenant is null)
            return ConnectorAnswers.Bad("Could not parse tenant id");
        if (body["members"] is not JsonArray { Count: 1 })
            return ConnectorAnswers.Bad("Incorrect conversation creation parameters");
        if (ConnectorAnswers.MemberOf(world, body) is not { } person)
            return ConnectorAnswers.Bad("Failed to decrypt pairwise id");
        if (!person.Installed)
            return ConnectorAnswers.NotInRoster();
        return Post(call, world.FindConversation(person.ConversationId), body["activity"] as JsonObject);
    }

    public ConnectorAnswer Send(ConnectorCall call) => Changing(call, conversation =>
    {
        var activity = call.Body!;
        if (activity.Text("type") == "typing")
            live.Publish("typing", new { conversation = conversation.Id });
        if (activity.Text("type") != "message")
            return ConnectorAnswers.Resource(201, world.NextMessageId());
        return ConnectorAnswers.Resource(201, Add(conversation, activity, ThreadOf(call.ConversationId!)).Id);
    });

    public ConnectorAnswer Update(ConnectorCall call) => Changing(call, conversation =>
    {
        if (conversation.Find(call.ActivityId!) is not { FromBot: true } message)
            return ConnectorAnswers.NoActivity();
        message.Update(Stamped(call.Body!, message.Id), world.Now);
        Changed(conversation);
        return ConnectorAnswers.Resource(200, message.Id);
    });

    public ConnectorAnswer Delete(ConnectorCall call)
    {
        if (world.FindConversation(call.ConversationId!) is not { } conversation)
            return ConnectorAnswers.NoConversation();
        if (conversation.Find(call.ActivityId!) is not { FromBot: true } message || !conversation.Remove(message))
            return ConnectorAnswers.NoActivity();
        Changed(conversation);
        return new(200, null);
    }

    private ConnectorAnswer Post(ConnectorCall call, Conversation? conversation, JsonObject? activity)
    {
        if (conversation is null)
            return ConnectorAnswers.NoConversation();
        if (activity is not null && IsTooLarge(call, activity))
            return ConnectorAnswers.TooLarge();
        var answer = new JsonObject { ["id"] = conversation.Id, ["serviceUrl"] = world.Url.AbsoluteUri };
        if (activity is not null)
        {
            var id = Add(conversation, activity, null).Id;
            answer["activityId"] = id;
            answer["id"] = conversation.IsPersonal ? conversation.Id : $"{conversation.Id};messageid={id}";
        }
        return new(201, answer);
    }

    private ConnectorAnswer Changing(ConnectorCall call, Func<Conversation, ConnectorAnswer> change)
    {
        if (world.FindConversation(call.ConversationId!) is not { } conversation)
            return ConnectorAnswers.NoConversation();
        if (conversation.Person is { } person && !world.Person(person.Id).Installed)
            return ConnectorAnswers.NotInRoster();
        if (call.Size > MaxBytes)
            return ConnectorAnswers.TooLarge();
        if (call.Body is null)
            return ConnectorAnswers.Bad("No activity.");
        return IsTooLarge(call, call.Body) ? ConnectorAnswers.TooLarge() : change(conversation);
    }

    private static bool IsTooLarge(ConnectorCall call, JsonObject activity) =>
        call.Size > ((activity["attachments"] as JsonArray)?.Count > 0 ? MaxBytesWithCard : MaxBytes);

    private Message Add(Conversation conversation, JsonObject activity, string? thread)
    {
        var id = world.NextMessageId();
        var message = new Message(id, world.Options.BotId, true, conversation.IsPersonal ? null : thread, world.Now, Stamped(activity, id));
        conversation.Add(message);
        Changed(conversation);
        return message;
    }

    private static string? ThreadOf(string conversationId)
    {
        var at = conversationId.IndexOf(";messageid=", StringComparison.Ordinal);
        return at < 0 ? null : conversationId[(at + ";messageid=".Length)..];
    }

    private static JsonObject Stamped(JsonObject activity, string id)
    {
        var stamped = activity.Copy();
        stamped["id"] = id;
        return stamped;
    }

    private void Changed(Conversation conversation) => live.Publish("conversation", new { conversation = conversation.Id });
}

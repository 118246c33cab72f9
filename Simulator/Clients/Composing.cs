using System.Text.Json.Nodes;

namespace OnesqaBot.Simulator.Clients;

/// <summary>Searches in the compose box with the app's query command, and sends what was picked as the person's message.</summary>
internal sealed class Composing(World world, BotClient bot, ActivityWriter writer, LiveEvents live)
{
    /// <summary>As in the app's manifest.</summary>
    private const string Command = "findCases";
    private const string Parameter = "query";

    /// <summary>What Teams asks for at a time.</summary>
    private const int Page = 25;

    /// <param name="text">What is typed; null if the search was just opened.</param>
    public async Task<ComposeResult> QueryAsync(string personId, string? conversationId, string? text, int skip, CancellationToken cancellationToken)
    {
        JsonObject activity;
        lock (world.Gate)
        {
            var state = world.Person(personId);
            var parameter = text is null ? ("initialRun", "true") : (Parameter, text);
            activity = writer.Invoke(state.Person, Conversation(state, conversationId), "composeExtension/query", null, null, new JsonObject
            {
                ["commandId"] = Command,
                ["parameters"] = new JsonArray(new JsonObject { ["name"] = parameter.Item1, ["value"] = parameter.Item2 }),
                ["queryOptions"] = new JsonObject { ["skip"] = skip, ["count"] = Page },
            });
        }

        var answer = await bot.PostAsync(activity, world.Options.InvokeTimeout, cancellationToken);
        var extension = answer.Succeeded ? answer.Body?["composeExtension"] : null;
        var found = extension.Text("type") == "result" && extension?["attachments"] is JsonArray attachments
            ? attachments.OfType<JsonObject>().Where(a => a["content"] is JsonObject).Select(a => new ComposeChoice(
                a.Text("preview", "content", "title") ?? "", a.Text("preview", "content", "text") ?? "", a.Copy())).ToList()
            : [];
        return new(answer.Status, extension.Text("type") == "message" ? extension.Text("text") : null, found);
    }

    /// <summary>Sends a result into a conversation. The bot does not receive the message.</summary>
    /// <returns>The message's id.</returns>
    public string Share(string personId, string? conversationId, ComposeChoice choice)
    {
        string id;
        Conversation conversation;
        lock (world.Gate)
        {
            var state = world.Person(personId);
            conversation = Conversation(state, conversationId);
            id = world.NextMessageId();
            var activity = writer.Write("message", state.Person, conversation, id, id);
            var attachment = choice.Attachment.Copy();
            attachment.Remove("preview");
            activity["attachments"] = new JsonArray(attachment);
            conversation.Add(new Message(id, personId, false, null, world.Now, activity));
        }

        live.Publish("conversation", new { conversation = conversation.Id });
        return id;
    }

    private Conversation Conversation(PersonState state, string? conversationId)
    {
        var conversation = world.Conversation(conversationId ?? state.ConversationId);
        return conversation.IsPersonal && conversation.Id != state.ConversationId
            ? throw new ArgumentException($"'{conversationId}' is not a conversation of {state.Person.Id}.", nameof(conversationId))
            : conversation;
    }
}

/// <summary>The bot's answer to a search in the compose box.</summary>
/// <param name="Status">The HTTP status; 0 without an answer.</param>
/// <param name="Message">What the bot says instead of results.</param>
public sealed record ComposeResult(int Status, string? Message, IReadOnlyList<ComposeChoice> Choices);

/// <summary>A result, and the attachment that is sent if it is picked.</summary>
public sealed record ComposeChoice(string Title, string Text, JsonObject Attachment);

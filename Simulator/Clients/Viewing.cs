using System.Text.Json.Nodes;

namespace OnesqaBot.Simulator.Clients;

/// <summary>Lets a person view a conversation: marks it read, and refreshes the cards that request it.</summary>
internal sealed class Viewing(World world, Pressing pressing, LiveEvents live)
{
    // Without userIds, Teams refreshes cards only in conversations of up to this many people.
    private const int MaxPeopleForRefresh = 60;

    /// <param name="again">True if the person opens the conversation; false if it is already open and something has changed.</param>
    public async Task<IReadOnlyList<SimulatedMessage>> ViewAsync(
        string personId, string? conversationId, bool again, CancellationToken cancellationToken)
    {
        Conversation conversation;
        List<(Pressed Pressed, JsonNode? Data)> refreshes;
        lock (world.Gate)
        {
            var state = world.Person(personId);
            conversation = world.Conversation(conversationId ?? state.ConversationId);
            if (conversation.IsPersonal && conversation.Id != state.ConversationId)
                throw new ArgumentException($"'{conversationId}' is not a conversation of {personId}.", nameof(conversationId));
            if (conversation.Unread(personId) > 0)
                live.Publish("read", new { person = personId });
            conversation.MarkRead(personId);
            refreshes = state.OldClient ? [] : [.. conversation.Messages.SelectMany(message => Refreshes(state.Person, conversation, message, again))];
        }
        await Task.WhenAll(refreshes.Select(refresh => pressing.ExecuteAsync(refresh.Pressed, refresh.Data, "automatic", cancellationToken)));
        return Seen(personId, conversation.Id);
    }

    public IReadOnlyList<SimulatedMessage> Seen(string? personId, string conversationId)
    {
        lock (world.Gate)
        {
            var conversation = world.Conversation(conversationId);
            var old = personId is not null && world.Person(personId).OldClient;
            return [.. conversation.Messages.Select(message => message.SeenBy(conversation.Id, personId, old))];
        }
    }

    private IEnumerable<(Pressed Pressed, JsonNode? Data)> Refreshes(SimulatedPerson person, Conversation conversation, Message message, bool again)
    {
        // Always the refresh of the card that the bot sent, because the response to a refresh does not trigger another.
        var cards = message.SeenBy(conversation.Id, null, false).CardsByAttachment().ToList();
        if (again)
            message.ForgetRefresh(person.Id);
        if (!cards.Exists(card => Concerns(card.Card["refresh"], person)) || !message.TakeRefresh(person.Id))
            yield break;
        foreach (var (attachment, card) in cards)
        {
            if (Concerns(card["refresh"], person) && card["refresh"]?["action"] is JsonObject action)
                yield return (new(person, conversation, message, attachment, card, action), action["data"]?.DeepClone());
        }
    }

    private bool Concerns(JsonNode? refresh, SimulatedPerson person) => refresh is JsonObject
        && (refresh["userIds"] is JsonArray { Count: > 0 } users
            ? users.Any(user => user is JsonValue id && id.TryGetValue(out string? text) && text == person.TeamsId)
            : world.Options.People.Count <= MaxPeopleForRefresh);
}

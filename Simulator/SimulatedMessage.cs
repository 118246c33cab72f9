using System.Text.Json.Nodes;

namespace OnesqaBot.Simulator;

/// <summary>A button on a card. <see cref="Key"/> is unique within the message, even if titles repeat.</summary>
public sealed record SimulatedAction(string Key, string Type, string? Title, string? Verb, string? Id, JsonNode? Data)
{
    internal bool IsNamed(string name)
    {
        if ((Verb ?? Data.Text("verb")) is not { } verb) return false;
        return verb == name || (name.StartsWith($"{verb}/", StringComparison.Ordinal)
            && Data is JsonObject data && data.Any(value => value.Key != "verb" && value.Value?.ToString() == name[(verb.Length + 1)..]));
    }
}

/// <summary>A snapshot of a message, as the bot sent it or as one person sees it.</summary>
public sealed class SimulatedMessage
{
    private readonly Lazy<IReadOnlyList<SimulatedAction>> actions;

    internal SimulatedMessage(string conversationId, Message message, JsonObject seen)
    {
        ConversationId = conversationId;
        Id = message.Id;
        Thread = message.Thread;
        From = message.From;
        FromBot = message.FromBot;
        SentAt = message.SentAt;
        EditedAt = message.EditedAt;
        Version = message.Version;
        Undelivered = message.Undelivered;
        ConsentAnswered = message.ConsentAnswered;
        Activity = seen;
        actions = new(() => [.. CardsByAttachment().SelectMany(card => ActionsOf(card.Attachment, card.Card)).Select(found => found.Action)]);
    }

    public string ConversationId { get; }

    public string Id { get; }

    /// <summary>In a channel, the id of the post that this message replies to.</summary>
    public string? Thread { get; }

    /// <summary>A person's slug, or the bot's id.</summary>
    public string From { get; }

    public bool FromBot { get; }

    public DateTimeOffset SentAt { get; }

    public DateTimeOffset? EditedAt { get; }

    /// <summary>Starts at 1 and increases with each update by the bot.</summary>
    public int Version { get; }

    public bool Undelivered { get; }

    public bool ConsentAnswered { get; }

    public JsonObject Activity { get; }

    public string Text => Activity.Text("text") ?? "";

    public IReadOnlyList<JsonObject> Attachments => [.. (Activity["attachments"] as JsonArray ?? []).OfType<JsonObject>()];

    public IReadOnlyList<JsonObject> Cards => [.. CardsByAttachment().Select(card => card.Card)];

    public JsonObject? Card => Cards.Count > 0 ? Cards[0] : null;

    public IReadOnlyList<SimulatedAction> Actions => actions.Value;

    /// <summary>
    /// Finds a button by key, id or verb, or by verb and a value of its data ("choose/signed"); null if there is none or more than one.
    /// Not by title, so that a changed wording or language changes no test.
    /// </summary>
    public SimulatedAction? FindAction(string name)
    {
        var byKey = Actions.Where(action => action.Key == name).ToList();
        var found = byKey.Count > 0 ? byKey : [.. Actions.Where(action => action.Id == name || action.IsNamed(name))];
        // The same press may also be behind a form that adds to it: then the card's own button is meant.
        return found.Count > 0 && found.TrueForAll(action => action.Verb == found[0].Verb && JsonNode.DeepEquals(action.Data, found[0].Data)) ? found[0] : null;
    }

    internal IEnumerable<(int Attachment, JsonObject Card)> CardsByAttachment() => Attachments
        .Select((attachment, i) => (Attachment: i, Node: attachment))
        .Where(item => item.Node.Text("contentType") == CardTree.ContentType && item.Node["content"] is JsonObject)
        .Select(item => (item.Attachment, (JsonObject)item.Node["content"]!));

    internal static IEnumerable<(SimulatedAction Action, JsonObject Node)> ActionsOf(int attachment, JsonObject card) =>
        CardTree.ActionsOf(card).Select((node, i) => (
            new SimulatedAction(
                $"sim:{attachment}.{i}", node.Text("type")!, node.Text("title"), node.Text("verb"), node.Text("id"), node["data"]),
            node));
}

using System.Text.Json.Nodes;

namespace OnesqaBot.Simulator;

/// <summary>A personal chat with the bot, or a channel.</summary>
internal sealed class Conversation(string id, string name, SimulatedPerson? person, SimulatedChannel? channel)
{
    private readonly List<Message> messages = [];
    private readonly Dictionary<string, int> read = new(StringComparer.Ordinal);

    public string Id { get; } = id;

    public string Name { get; } = name;

    /// <summary>The owner of the personal chat; null for a channel.</summary>
    public SimulatedPerson? Person { get; } = person;

    public SimulatedChannel? Channel { get; } = channel;

    public bool IsPersonal => Person is not null;

    public IReadOnlyList<Message> Messages => messages;

    public Message? Find(string messageId) => messages.Find(message => message.Id == messageId);

    public void Add(Message message) => messages.Add(message);

    public bool Remove(Message message)
    {
        var at = messages.IndexOf(message);
        if (at < 0)
            return false;
        messages.RemoveAt(at);
        foreach (var (person, upTo) in read.ToArray())
            read[person] = upTo > at ? upTo - 1 : upTo;
        return true;
    }

    public void MarkRead(string personId) => read[personId] = messages.Count;

    public int Unread(string personId) => messages.Skip(read.GetValueOrDefault(personId)).Count(message => message.FromBot);
}

/// <summary>A message, with the individual views that people have of its cards.</summary>
internal sealed class Message(string id, string from, bool fromBot, string? thread, DateTimeOffset sentAt, JsonObject activity)
{
    private readonly Dictionary<(string Person, int Attachment), JsonObject> views = [];
    private readonly HashSet<string> refreshedFor = new(StringComparer.Ordinal);
    // What was copied for a viewer stays the same until the message changes, and is asked for again and again.
    private readonly Dictionary<(string Person, bool OldClient), SimulatedMessage> seen = [];

    public string Id { get; } = id;

    public string From { get; } = from;

    public bool FromBot { get; } = fromBot;

    /// <summary>In a channel, the id of the post that this message replies to.</summary>
    public string? Thread { get; } = thread;

    public DateTimeOffset SentAt { get; } = sentAt;

    public DateTimeOffset? EditedAt { get; private set; }

    public JsonObject Activity { get; private set; } = activity;

    public int Version { get; private set; } = 1;

    /// <summary>Whether the message could not be delivered to the bot.</summary>
    public bool Undelivered
    {
        get;
        set
        {
            field = value;
            seen.Clear();
        }
    }

    public bool ConsentAnswered
    {
        get;
        set
        {
            field = value;
            seen.Clear();
        }
    }

    /// <summary>Applies an update by the bot, which replaces the content in place and discards all individual views.</summary>
    public void Update(JsonObject activity, DateTimeOffset now)
    {
        Activity = activity;
        EditedAt = now;
        Version++;
        views.Clear();
        refreshedFor.Clear();
        seen.Clear();
    }

    public void SetView(string personId, int attachment, JsonObject card)
    {
        views[(personId, attachment)] = card;
        seen.Clear();
    }

    /// <summary>True for the first call per version and viewer, and again after <see cref="ForgetRefresh"/>.</summary>
    public bool TakeRefresh(string personId) => refreshedFor.Add(personId);

    public void ForgetRefresh(string personId) => refreshedFor.Remove(personId);

    /// <summary>The message as the person sees it or, without a person, as the bot sent it.</summary>
    public SimulatedMessage SeenBy(string conversationId, string? personId, bool oldClient)
    {
        if (!seen.TryGetValue((personId ?? "", oldClient), out var message))
            seen[(personId ?? "", oldClient)] = message = new(conversationId, this, CopyFor(personId, oldClient));
        return message;
    }

    private JsonObject CopyFor(string? personId, bool oldClient)
    {
        var copy = Activity.Copy();
        if (personId is null || copy["attachments"] is not JsonArray attachments)
            return copy;
        for (var i = 0; i < attachments.Count; i++)
        {
            if (attachments[i] is not JsonObject attachment || attachment.Text("contentType") != CardTree.ContentType)
                continue;
            if (views.TryGetValue((personId, i), out var view))
                attachment["content"] = view.DeepClone();
            if (oldClient && attachment["content"] is JsonObject card)
                CardTree.Downgrade(card);
        }
        return copy;
    }
}

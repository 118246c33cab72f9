using System.Text.Json.Nodes;

namespace OnesqaBot.Simulator;

/// <summary>The current state of a Teams user.</summary>
internal sealed class PersonState(SimulatedPerson person, string conversationId, bool installed)
{
    public SimulatedPerson Person { get; } = person;

    public string ConversationId { get; } = conversationId;

    public bool Installed { get; set; } = installed;

    public bool OldClient { get; set; }

    /// <summary>The locale of the person's client.</summary>
    public string Locale { get; set; } = "th-TH";
}

/// <summary>All people and conversations, guarded by <see cref="Gate"/>, which is only held briefly.</summary>
internal sealed class World
{
    private readonly Dictionary<string, PersonState> people = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Conversation> conversations = new(StringComparer.Ordinal);
    private readonly IAdvanceableClock clock;
    private long lastId;

    public World(SimulatorOptions options, IAdvanceableClock clock)
    {
        Options = options;
        this.clock = clock;
        foreach (var person in options.People)
        {
            var chat = new Conversation(PersonalId(person), person.Name, person, null);
            conversations.Add(chat.Id, chat);
            people.Add(person.Id, new(person, chat.Id, !options.NotInstalled.Contains(person.Id)));
        }
        foreach (var channel in options.Channels)
            conversations.Add(channel.ConversationId, new(channel.ConversationId, channel.Name, null, channel));
    }

    public Lock Gate { get; } = new();

    public SimulatorOptions Options { get; }

    /// <summary>The simulator's URL, known once it listens. Like Teams's service URLs it ends in a slash.</summary>
    public Uri Url { get; set; } = new("http://127.0.0.1/");

    public IEnumerable<PersonState> People => people.Values;

    public IEnumerable<Conversation> Conversations => conversations.Values;

    public DateTimeOffset Now => clock.GetUtcNow();

    public PersonState Person(string id) =>
        people.TryGetValue(id, out var found) ? found : throw new ArgumentException($"There is no person '{id}'.", nameof(id));

    /// <summary>Finds a person by slug, Teams id or Entra object id.</summary>
    public PersonState? FindPerson(string? id) => people.Values.FirstOrDefault(state =>
        state.Person.TeamsId == id || state.Person.Id == id
        || string.Equals(state.Person.EntraObjectId, id, StringComparison.OrdinalIgnoreCase));

    /// <summary>Finds a conversation by id, ignoring the thread suffix of a channel.</summary>
    public Conversation? FindConversation(string id) => conversations.GetValueOrDefault(id.Split(';')[0]);

    public Conversation Conversation(string id) =>
        FindConversation(id) ?? throw new ArgumentException($"There is no conversation '{id}'.", nameof(id));

    /// <summary>Creates a unique message id: milliseconds since 1970, as in Teams.</summary>
    public string NextMessageId()
    {
        var wanted = clock.GetUtcNow().ToUnixTimeMilliseconds();
        lastId = Math.Max(lastId + 1, wanted);
        return lastId.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    public (Conversation Conversation, Message Message)? FindMessage(string messageId)
    {
        foreach (var conversation in conversations.Values)
        {
            if (conversation.Find(messageId) is { } message)
                return (conversation, message);
        }
        return null;
    }

    public JsonObject Tenant() => new() { ["id"] = Options.TenantId };

    // Personal chat ids in Teams are opaque and start with "a:". This one is still readable in a log.
    private static string PersonalId(SimulatedPerson person) => $"a:1{person.Id}-7Hk2yQpD3oXvB";
}

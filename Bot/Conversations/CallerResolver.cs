using System.Collections.Concurrent;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using OnesqaBot.Bot.Cases;
using OnesqaBot.Bot.Languages;
using OnesqaBot.Bot.Outbox;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Conversations;

/// <summary>Identifies callers by their Entra object id, and remembers the conversations in which the bot can reach them.</summary>
internal sealed class CallerResolver(
    IPeople people, IConversations conversations, KnownChannels channels, OfficeContext office, ReaderLanguages languages,
    IConfiguration configuration)
{
    /// <summary>The end of the ids of chats between two people.</summary>
    private const string ChatOfTwoPeople = "@unq.gbl.spaces";

    private readonly ConcurrentDictionary<Recipient, Conversation> _remembered = new();

    // Local clients send no Entra id. Without an app id only this machine is accepted, so the client's own id is good enough.
    private readonly bool _acceptsClientIds = string.IsNullOrEmpty(configuration["MicrosoftAppId"]);

    /// <summary>Returns the id for looking up the sender, or null if the client sent none.</summary>
    public string? ObjectId(IActivity activity) =>
        activity.From?.AadObjectId is { Length: > 0 } id ? id : _acceptsClientIds ? activity.From?.Id : null;

    /// <summary>Returns the sender, or null for a stranger.</summary>
    public Caller? Resolve(IActivity activity) =>
        people.Directory.ByEntraId(ObjectId(activity)) is { } person
            ? new Caller(office.ActorFor(person), activity.From.Id, IsPersonal(activity), languages.ForPerson(person, LocaleOf(activity)))
            : null;

    /// <summary>Returns the language to answer in: the sender's, but the office's for messages in a channel, which everybody reads.</summary>
    public Language LanguageFor(IActivity activity) =>
        !IsPersonal(activity) && activity.Type != ActivityTypes.Invoke ? languages.Office
        : Resolve(activity) is { } caller ? caller.Language
        : LanguageTags.FromLocale(LocaleOf(activity));

    /// <summary>Whether this is a person's chat with the bot. A card that was shared between two people is in a chat of theirs, which is called personal too.</summary>
    public static bool IsPersonal(IActivity activity) =>
        activity.Conversation is { } c && c.Id?.EndsWith(ChatOfTwoPeople, StringComparison.Ordinal) is not true && (c.ConversationType is "personal" || (c.ConversationType is null && c.IsGroup is not true));

    /// <summary>Remembers the caller's chat; the service URL may have changed since the last activity.</summary>
    public async Task Remember(IActivity activity, CancellationToken cancellation)
    {
        if (IsPersonal(activity) && Resolve(activity) is { } caller)
            await Save(Recipient.ForPerson(caller.Person.Id), activity, cancellation);
    }

    /// <summary>
    /// Remembers the channel of a team that the bot was added to. It becomes the office's channel if there is none; otherwise it
    /// must not take over the office's posts, and only serves as a replacement if the office's channel is removed.
    /// </summary>
    public async Task RememberChannel(IActivity activity, CancellationToken cancellation)
    {
        if (ConversationOf(activity, ChannelOf(activity), userId: null) is not { } added) return;
        var office = await conversations.Find(Recipient.Channel, cancellation);
        var isOffice = office is null || office.ConversationId == added.ConversationId;
        if (isOffice) await conversations.Remember(Recipient.Channel, added, cancellation);
        await channels.Add(added, isOffice, cancellation);
    }

    /// <summary>Assigns a purpose to the activity's channel.</summary>
    public async Task Designate(Recipient purpose, IActivity activity, CancellationToken cancellation)
    {
        if (ConversationOf(activity, activity.Conversation.Id.Split(';')[0], userId: null) is not { } channel) return;
        await conversations.Remember(purpose, channel, cancellation);
        if (purpose == Recipient.Channel) await channels.Add(channel, isOffice: true, cancellation);
    }

    public static bool IsChannelDeleted(IActivity activity) => OfTeams(activity)?.EventType == "channelDeleted";

    public Task ForgetChannel(IActivity activity, CancellationToken cancellation) => channels.Remove(ChannelOf(activity), cancellation);

    private static string ChannelOf(IActivity activity) =>
        OfTeams(activity)?.Channel?.Id ?? activity.Conversation.Id.Split(';')[0];

    private async Task Save(Recipient person, IActivity activity, CancellationToken cancellation)
    {
        if (ConversationOf(activity, activity.Conversation.Id, activity.From.Id) is not { } conversation) return;
        _remembered.TryGetValue(person, out var before);
        // Not every activity tells the locale of the client.
        if (conversation.Locale is null) conversation = conversation with { Locale = (before ?? await conversations.Find(person, cancellation))?.Locale };
        if (before == conversation) return;
        await conversations.Remember(person, conversation, cancellation);
        _remembered[person] = conversation;
    }

    /// <summary>Returns the conversation of an activity, for sending to it later, or null if the bot's id is missing.</summary>
    private static Conversation? ConversationOf(IActivity activity, string id, string? userId) =>
        activity.Recipient?.Id is not { } bot ? null : new Conversation(
            activity.ServiceUrl, id, activity.ChannelId, bot, activity.Recipient.Name, userId,
            activity.Conversation.TenantId ?? OfTeams(activity)?.Tenant?.Id, LocaleOf(activity));

    private static string? LocaleOf(IActivity activity) => (activity as Activity)?.Locale is { Length: > 0 } locale ? locale : null;

    /// <summary>Returns the Teams channel data of an activity, or null if it is missing or unreadable.</summary>
    private static TeamsChannelData? OfTeams(IActivity activity) => activity.TryGetChannelData<TeamsChannelData>(out var data) ? data : null;
}

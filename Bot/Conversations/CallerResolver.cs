using System.Collections.Concurrent;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Microsoft.Extensions.Configuration;
using OnesqaBot.Bot.Cases;
using OnesqaBot.Bot.Outbox;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Conversations;

/// <summary>Knows callers by their Entra object id, and keeps where they can be written to.</summary>
internal sealed class CallerResolver(IPeople people, IConversations conversations, KnownChannels channels, OfficeContext office, IConfiguration configuration)
{
    private readonly ConcurrentDictionary<Recipient, Conversation> _remembered = new();

    // Local clients send no Entra id. Without an app id only this machine is let in, and there the client's own id will do.
    private readonly bool _takesClientIds = string.IsNullOrEmpty(configuration["MicrosoftAppId"]);

    /// <summary>The id that a person would be found by; null when the client sent none.</summary>
    public string? ObjectId(IActivity activity) =>
        activity.From?.AadObjectId is { Length: > 0 } id ? id : _takesClientIds ? activity.From?.Id : null;

    /// <summary>Who sent this; null for a stranger.</summary>
    public Caller? Resolve(IActivity activity) =>
        people.Directory.ByEntraId(ObjectId(activity)) is { } person
            ? new Caller(office.ActorFor(person), activity.From.Id, IsPersonal(activity))
            : null;

    public static bool IsPersonal(IActivity activity) =>
        activity.Conversation is { } c && (c.ConversationType is "personal" || (c.ConversationType is null && c.IsGroup is not true));

    /// <summary>Keeps the caller's chat: the service's address may be another than last time.</summary>
    public async Task Remember(IActivity activity, CancellationToken cancellation)
    {
        if (IsPersonal(activity) && Resolve(activity) is { } caller)
            await Keep(Recipient.To(caller.Person.Id), activity, cancellation);
    }

    /// <summary>
    /// The bot was added to a team: its channel becomes the office's, unless there is one. Another team must not draw
    /// the office's news to itself; it is known for the day that the office's is gone.
    /// </summary>
    public async Task RememberChannel(IActivity activity, CancellationToken cancellation)
    {
        if (Written(activity, ChannelOf(activity), userId: null) is not { } added) return;
        var office = await conversations.Find(Recipient.Channel, cancellation);
        var isOffice = office is null || office.ConversationId == added.ConversationId;
        if (isOffice) await conversations.Remember(Recipient.Channel, added, cancellation);
        await channels.Add(added, isOffice, cancellation);
    }

    /// <summary>Makes the channel of the activity the one for a purpose.</summary>
    public async Task Designate(Recipient purpose, IActivity activity, CancellationToken cancellation)
    {
        if (Written(activity, activity.Conversation.Id.Split(';')[0], userId: null) is not { } channel) return;
        await conversations.Remember(purpose, channel, cancellation);
        if (purpose == Recipient.Channel) await channels.Add(channel, isOffice: true, cancellation);
    }

    public static bool TellsOfDeletedChannel(IActivity activity) => OfTeams(activity)?.EventType == "channelDeleted";

    public Task ForgetChannel(IActivity activity, CancellationToken cancellation) => channels.Remove(ChannelOf(activity), cancellation);

    private static string ChannelOf(IActivity activity) =>
        OfTeams(activity)?.Channel?.Id ?? activity.Conversation.Id.Split(';')[0];

    private async Task Keep(Recipient person, IActivity activity, CancellationToken cancellation)
    {
        if (Written(activity, activity.Conversation.Id, activity.From.Id) is not { } conversation) return;
        if (_remembered.TryGetValue(person, out var before) && before == conversation) return;
        await conversations.Remember(person, conversation, cancellation);
        _remembered[person] = conversation;
    }

    /// <summary>Where an activity came from, to be written to; null without the bot's own id.</summary>
    private static Conversation? Written(IActivity activity, string id, string? userId) =>
        activity.Recipient?.Id is not { } bot ? null : new Conversation(
            activity.ServiceUrl, id, activity.ChannelId, bot, activity.Recipient.Name, userId,
            activity.Conversation.TenantId ?? OfTeams(activity)?.Tenant?.Id);

    /// <summary>What Teams adds to an activity; null where it is missing or cannot be read.</summary>
    private static TeamsChannelData? OfTeams(IActivity activity) => activity.TryGetChannelData<TeamsChannelData>(out var data) ? data : null;
}

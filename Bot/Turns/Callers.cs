using System.Collections.Concurrent;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Microsoft.Extensions.Configuration;
using OnesqaBot.Workflow;

namespace OnesqaBot.Bot;

/// <summary>Knows callers by their Entra object id, and keeps where they can be written to.</summary>
internal sealed class Callers(IPeople people, IConversations conversations, OfficeNow office, IConfiguration configuration)
{
    private readonly ConcurrentDictionary<Address, Conversation> _remembered = new();

    // Local clients send no Entra id. Without an app id only this machine is let in, and there the client's own id will do.
    private readonly bool _takesClientIds = string.IsNullOrEmpty(configuration["MicrosoftAppId"]);

    /// <summary>The id that a person would be found by; null when the client sent none.</summary>
    public string? ObjectId(IActivity activity) =>
        activity.From?.AadObjectId is { Length: > 0 } id ? id : _takesClientIds ? activity.From?.Id : null;

    /// <summary>Who sent this; null for a stranger.</summary>
    public Caller? Of(IActivity activity) =>
        people.Directory.ByEntraId(ObjectId(activity)) is { } person
            ? new Caller(office.ActorFor(person), activity.From.Id, IsPersonal(activity))
            : null;

    public static bool IsPersonal(IActivity activity) =>
        activity.Conversation is { } c && (c.ConversationType is "personal" || (c.ConversationType is null && c.IsGroup is not true));

    /// <summary>Keeps the caller's chat: the service's address may be another than last time.</summary>
    public async Task Remember(IActivity activity, CancellationToken cancellation)
    {
        if (IsPersonal(activity) && Of(activity) is { } caller)
            await Keep(Address.To(caller.Person.Id), activity, activity.Conversation.Id, activity.From.Id, cancellation);
    }

    /// <summary>
    /// The bot was added to a team: its channel becomes the office's, unless there is one. Another team must not draw
    /// the office's news to itself.
    /// </summary>
    public async Task RememberChannel(IActivity activity, CancellationToken cancellation)
    {
        var id = activity.GetChannelData<TeamsChannelData>()?.Channel?.Id ?? activity.Conversation.Id.Split(';')[0];
        var known = await conversations.Find(Address.Channel, cancellation);
        if (known is null || known.ConversationId == id)
            await Keep(Address.Channel, activity, id, userId: null, cancellation);
    }

    /// <summary>Makes the channel of the activity the one for a purpose.</summary>
    public Task Designate(Address purpose, IActivity activity, CancellationToken cancellation) =>
        Keep(purpose, activity, activity.Conversation.Id.Split(';')[0], userId: null, cancellation);

    public async Task ForgetChannel(IActivity activity, CancellationToken cancellation)
    {
        if ((await conversations.Find(Address.Channel, cancellation))?.ConversationId != activity.Conversation.Id.Split(';')[0]) return;
        await conversations.Forget(Address.Channel, cancellation);
    }

    private async Task Keep(Address address, IActivity activity, string id, string? userId, CancellationToken cancellation)
    {
        // Without the bot's own id nothing could be written there.
        if (activity.Recipient?.Id is not { } bot) return;
        var conversation = new Conversation(
            activity.ServiceUrl, id, activity.ChannelId, bot, activity.Recipient.Name, userId,
            activity.Conversation.TenantId ?? activity.GetChannelData<TeamsChannelData>()?.Tenant?.Id);
        // Another instance may have forgotten a channel since this one kept it, never a person.
        var isPerson = address.Person is not null;
        if (isPerson && _remembered.TryGetValue(address, out var before) && before == conversation) return;
        await conversations.Remember(address, conversation, cancellation);
        if (isPerson) _remembered[address] = conversation;
    }
}

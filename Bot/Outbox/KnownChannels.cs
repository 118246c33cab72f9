using OnesqaBot.Bot.Storage;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Outbox;

/// <summary>
/// The channels that the bot was added to, in that order. When the office's channel is removed, the next one replaces it.
/// </summary>
internal sealed class KnownChannels(IKeyValueStore store, IConversations conversations)
{
    /// <summary>An office has one channel or a few.</summary>
    private const int MaxChannels = 20;

    private readonly StoredValue<Channels> _stored = new(store, "channel/known");

    /// <param name="isOffice">Whether this is now the office's channel.</param>
    public Task Add(Conversation channel, bool isOffice, CancellationToken cancellation) => _stored.Change(
        before =>
        {
            var others = Without(before, channel.ConversationId);
            var office = isOffice ? channel.ConversationId : before?.Office;
            if (before is not null && before.Office == office && before.Known.Contains(channel)) return null;
            return new Channels(office, [.. others.TakeLast(MaxChannels - 1), channel]);
        },
        cancellation);

    /// <summary>Forgets a channel that the bot was removed from or that was deleted.</summary>
    public async Task Remove(string conversation, CancellationToken cancellation)
    {
        await _stored.Change(before => before?.Known.Any(c => c.ConversationId == conversation) is true ? before with { Known = Without(before, conversation) } : null, cancellation);
        if ((await conversations.Find(Recipient.Channel, cancellation))?.ConversationId == conversation) await conversations.Forget(Recipient.Channel, cancellation);
    }

    /// <summary>Returns the office's channel, or promotes the next known one if it was forgotten.</summary>
    public async Task<Conversation?> OfOffice(CancellationToken cancellation)
    {
        if (await conversations.Find(Recipient.Channel, cancellation) is { } present)
        {
            // It may have been stored by an earlier version, which did not list channels.
            await Add(present, isOffice: true, cancellation);
            return present;
        }

        // The office's channel is forgotten when the service reports, on a write, that it no longer exists.
        var left = await _stored.Change(before => before?.Office is { } gone ? new Channels(null, Without(before, gone)) : null, cancellation);
        if (left?.Known is not [{ } next, ..]) return null;
        await conversations.Remember(Recipient.Channel, next, cancellation);
        await Add(next, isOffice: true, cancellation);
        return next;
    }

    private static List<Conversation> Without(Channels? channels, string conversation) =>
        [.. (channels?.Known ?? []).Where(c => c.ConversationId != conversation)];

    /// <param name="Office">Conversation id of the office's channel; null if it has none.</param>
    internal sealed record Channels(string? Office, List<Conversation> Known);
}

using OnesqaBot.Bot.Storage;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Outbox;

/// <summary>The channels that the bot was added to, in that order: when the office's is gone, the next one takes its place.</summary>
internal sealed class KnownChannels(IKeyValueStore store, IConversations conversations)
{
    /// <summary>An office has one channel, or a few.</summary>
    private const int Most = 20;

    private readonly StoredValue<Channels> _stored = new(store, "channel/known");

    /// <param name="isOffice">Whether it is the office's now.</param>
    public Task Add(Conversation channel, bool isOffice, CancellationToken cancellation) => _stored.Change(
        before =>
        {
            var others = Without(before, channel.ConversationId);
            var office = isOffice ? channel.ConversationId : before?.Office;
            if (before is not null && before.Office == office && before.Known.Contains(channel)) return null;
            return new Channels(office, [.. others.TakeLast(Most - 1), channel]);
        },
        cancellation);

    /// <summary>The bot was taken out of the channel, or the channel was deleted.</summary>
    public async Task Remove(string conversation, CancellationToken cancellation)
    {
        await _stored.Change(before => before?.Known.Any(c => c.ConversationId == conversation) is true ? before with { Known = Without(before, conversation) } : null, cancellation);
        if ((await conversations.Find(Recipient.Channel, cancellation))?.ConversationId == conversation) await conversations.Forget(Recipient.Channel, cancellation);
    }

    /// <summary>The office's channel; the next known one where that was let go.</summary>
    public async Task<Conversation?> OfOffice(CancellationToken cancellation)
    {
        if (await conversations.Find(Recipient.Channel, cancellation) is { } present)
        {
            // Kept by an earlier version.
            await Add(present, isOffice: true, cancellation);
            return present;
        }

        // What was the office's was let go because it is gone: the service says so to whoever writes there.
        var left = await _stored.Change(before => before?.Office is { } gone ? new Channels(null, Without(before, gone)) : null, cancellation);
        if (left?.Known is not [{ } next, ..]) return null;
        await conversations.Remember(Recipient.Channel, next, cancellation);
        await Add(next, isOffice: true, cancellation);
        return next;
    }

    private static List<Conversation> Without(Channels? channels, string conversation) =>
        [.. (channels?.Known ?? []).Where(c => c.ConversationId != conversation)];

    /// <param name="Office">The conversation of the office's channel; null where it has none.</param>
    internal sealed record Channels(string? Office, List<Conversation> Known);
}

using AdaptiveCards;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using OnesqaBot.Bot.Conversations;
using OnesqaBot.Bot.Storage;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Copies;

/// <summary>
/// The marked messages that a conversation's clients have told of. Of two with one key, one is a copy. The conversation
/// itself cannot be asked: the channel service tells a bot of no messages.
/// </summary>
internal sealed class SeenMessages(IKeyValueStore memory, ConversationQueue queue)
{
    /// <summary>A copy stands near its twin, so that both come into view together.</summary>
    private const int Most = 200;

    private const int MostPressed = 8;

    /// <summary>Characters of a packed card that is kept; a longer one shows again as it was sent.</summary>
    private const int LongestPressed = 6_000;

    /// <param name="activity">The client's, which names the message that it shows.</param>
    /// <returns>Which message of the two is to stay, and the older one; null where there is only one.</returns>
    public async Task<(SeenMessage Kept, SeenMessage? Older)> See(IActivity activity, string message, MessageSeen seen, CancellationToken cancellation)
    {
        var (chat, thread) = Split(activity.Conversation.Id);
        var note = NoteOf(activity.ChannelId, chat);
        var now = new SeenMessage(seen.Key, message, thread, StableHash.Compute(seen.Card, 4), null);
        // Almost every look finds what is known.
        if ((await note.Read(cancellation))?.Find(m => m.Key == now.Key) is { } before && before with { Pressed = null } == now) return (before, null);
        // Whoever opens a chat tells of all its messages at once.
        return await queue.Run($"seen/{chat}", async () =>
        {
            var found = (Kept: now, Older: (SeenMessage?)null);
            await note.Change(
                all =>
                {
                    var known = all?.Find(m => m.Key == now.Key);
                    found = Compare(known, now);
                    return found.Kept == known ? null : Kept(all, [.. (all ?? []).Where(m => m.Key != now.Key), found.Kept]);
                },
                cancellation);
            return found;
        }, cancellation);
    }

    /// <summary>A press has put another card in a message's place: that one stands there from then on.</summary>
    public async Task Keep(IActivity press, AdaptiveCard shown, CancellationToken cancellation)
    {
        if (press.ReplyToId is not { Length: > 0 } message) return;
        var chat = Split(press.Conversation.Id).Chat;
        var note = NoteOf(press.ChannelId, chat);
        if ((await note.Read(cancellation))?.Exists(m => m.Id == message) is not true) return;
        var packed = PackedCard.Pack(JObject.Parse(shown.ToJson()));
        await queue.Run($"seen/{chat}", () => note.Change(all => all?.ConvertAll(m => m.Id == message ? m with { Pressed = packed.Length <= LongestPressed ? packed : null } : m), cancellation), cancellation);
    }

    private static (SeenMessage Kept, SeenMessage? Older) Compare(SeenMessage? known, SeenMessage now)
    {
        if (known is null) return (now, null);
        // The bot has updated it since: what was pressed before stands there no more.
        if (known.Id == now.Id) return (known.Sent == now.Sent ? known : now, null);
        return MessageOrder.IsNewer(now.Id, known.Id) is false
            ? (known, now)
            : (now with { Pressed = known.Sent == now.Sent ? known.Pressed : null }, known);
    }

    /// <summary>The newest; null where that is what there was.</summary>
    private static List<SeenMessage>? Kept(List<SeenMessage>? before, List<SeenMessage> all)
    {
        var newest = all.OrderBy(m => MessageOrder.Number(m.Id) ?? 0).TakeLast(Most).ToList();
        var pressed = newest.Where(m => m.Pressed is not null).TakeLast(MostPressed).ToHashSet();
        newest = newest.ConvertAll(m => pressed.Contains(m) ? m : m with { Pressed = null });
        return before is not null && newest.SequenceEqual(before) ? null : newest;
    }

    private StoredValue<List<SeenMessage>> NoteOf(string channel, string chat) => new(memory, $"seen/{channel}/{chat}");

    /// <summary>In a channel each thread is a conversation, and a copy of a post begins one of its own.</summary>
    private static (string Chat, string Thread) Split(string conversation)
    {
        var end = conversation.IndexOf(';', StringComparison.Ordinal);
        return end < 0 ? (conversation, "") : (conversation[..end], conversation[end..]);
    }
}

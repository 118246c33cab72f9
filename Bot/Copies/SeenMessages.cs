using System.Globalization;
using Microsoft.Bot.Schema;
using OnesqaBot.Bot.Conversations;
using OnesqaBot.Bot.Storage;
using OnesqaBot.Cards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Copies;

/// <summary>
/// Remembers the marked messages reported by a conversation's clients. Of two with the same key, one is a copy. The conversation
/// itself cannot be queried: the channel service does not let a bot list messages.
/// </summary>
internal sealed class SeenMessages(IKeyValueStore store, ConversationQueue queue)
{
    /// <summary>Messages remembered per chat. A copy is close to its original, so both come into view together.</summary>
    private const int MaxMessages = 200;

    private const int MaxPressed = 8;

    /// <summary>Maximum length of a remembered packed card, in characters; a longer one is shown again as it was sent.</summary>
    private const int MaxPressedLength = 6_000;

    /// <param name="activity">The client's activity, which names the message in view.</param>
    /// <returns>The message to keep, and the older copy, or null if there is only one.</returns>
    public async Task<(SeenMessage Kept, SeenMessage? Older)> See(
        IActivity activity, string message, MessageSeen seen, CancellationToken cancellation)
    {
        var (chat, thread) = Split(activity.Conversation.Id);
        var stored = StoredFor(activity.ChannelId, chat);
        var now = new SeenMessage(seen.Key, message, thread, StableHash.Compute(seen.Card, 4), null);
        // In most cases the message is already known.
        if ((await stored.Read(cancellation))?.Find(m => m.Key == now.Key) is { } before && before with { Pressed = null } == now) return (before, null);
        // A client that opens a chat reports all its messages at once.
        return await queue.Run($"seen/{chat}", async () =>
        {
            var found = (Kept: now, Older: (SeenMessage?)null);
            await stored.Change(
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

    /// <summary>Remembers the card that replaced a message's card after a button press.</summary>
    public async Task Save(IActivity press, DrawnCard shown, CancellationToken cancellation)
    {
        if (press.ReplyToId is not { Length: > 0 } message) return;
        var chat = Split(press.Conversation.Id).Chat;
        var stored = StoredFor(press.ChannelId, chat);
        if ((await stored.Read(cancellation))?.Exists(m => m.Id == message) is not true) return;
        var packed = PackedCard.Pack(shown.Json);
        await queue.Run($"seen/{chat}", () => stored.Change(all => all?.ConvertAll(m => m.Id == message ? m with { Pressed = packed.Length <= MaxPressedLength ? packed : null } : m), cancellation), cancellation);
    }

    private static (SeenMessage Kept, SeenMessage? Older) Compare(SeenMessage? known, SeenMessage now)
    {
        if (known is null) return (now, null);
        // If the bot has updated the message since, the card from an earlier press no longer applies.
        if (known.Id == now.Id) return (known.Sent == now.Sent ? known : now, null);
        return MessageOrder.IsNewer(now.Id, known.Id) is false
            ? (known, now)
            : (now with { Pressed = known.Sent == now.Sent ? known.Pressed : null }, known);
    }

    /// <summary>Returns the newest messages, or null if nothing changes.</summary>
    private static List<SeenMessage>? Kept(List<SeenMessage>? before, List<SeenMessage> all)
    {
        var newest = all.OrderBy(m => MessageOrder.Number(m.Id) ?? 0).TakeLast(MaxMessages).ToList();
        var pressed = newest.Where(m => m.Pressed is not null).TakeLast(MaxPressed).ToHashSet();
        newest = newest.ConvertAll(m => pressed.Contains(m) ? m : m with { Pressed = null });
        return before is not null && newest.SequenceEqual(before) ? null : newest;
    }

    private StoredValue<List<SeenMessage>> StoredFor(string channel, string chat) => new(store, $"seen/{channel}/{chat}");

    /// <summary>Splits a conversation id. In a channel every thread is a conversation, and a copy of a post starts its own thread.</summary>
    private static (string Chat, string Thread) Split(string conversation)
    {
        var end = conversation.IndexOf(';', StringComparison.Ordinal);
        return end < 0 ? (conversation, "") : (conversation[..end], conversation[end..]);
    }
}

/// <summary>A marked message that has come into view.</summary>
/// <param name="Key">Identity of the message, the same on every copy.</param>
/// <param name="Id">Activity id assigned by the channel.</param>
/// <param name="Thread">Thread suffix of the conversation id, after the id of the chat or channel.</param>
/// <param name="Sent">Hash of the card as sent or last updated.</param>
/// <param name="Pressed">The packed card that replaced it after a button press; null if none did.</param>
internal sealed record SeenMessage(string Key, string Id, string Thread, string Sent, string? Pressed);

/// <summary>Compares message ids. In Teams they are timestamps; ids of other clients have no order.</summary>
internal static class MessageOrder
{
    public static bool? IsNewer(string id, string than) => Number(id) is { } one && Number(than) is { } other ? one > other : null;

    public static ulong? Number(string id) => ulong.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

using OnesqaBot.Cards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Cases;
using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Copies;

/// <summary>
/// Sends messages with a mark, for senders that keep their own record of what was sent: a crash before it is written may leave a
/// second copy, which the mark identifies.
/// </summary>
internal sealed class MarkedMessenger(IMessenger messenger, IConversations conversations)
{
    /// <param name="key">Identity of the message. Of two messages with the same key in a conversation, only the newer is kept.</param>
    /// <exception cref="DeliveryException">The message was not delivered.</exception>
    public async Task<SentMessage> Send(Recipient to, OutgoingCard message, string key, CancellationToken cancellation) =>
        await messenger.Send(to, await Marked(to, message, key, cancellation), cancellation);

    /// <inheritdoc cref="Send"/>
    public async Task Update(Recipient to, SentMessage sent, OutgoingCard message, string key, CancellationToken cancellation) =>
        await messenger.Update(to, sent, await Marked(to, message, key, cancellation), cancellation);

    private async Task<CardMessage> Marked(Recipient to, OutgoingCard message, string key, CancellationToken cancellation)
    {
        // Any of the many people in a channel may be the first to see a copy.
        var readers = to.Person is null ? await conversations.UserIds(CaseCards.MaxRefreshUsers, cancellation)
            : (await conversations.Find(to, cancellation))?.UserId is { } reader ? [reader] : [];
        return new CardMessage(MessageMark.Add(message.Card, StableHash.Compute(key, 12), readers).Json, message.Summary);
    }
}

/// <param name="Summary">The one-line text of the notification.</param>
internal sealed record OutgoingCard(DrawnCard Card, string Summary);

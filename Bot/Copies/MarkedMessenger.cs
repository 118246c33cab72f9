using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Cases;
using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Copies;

/// <summary>Sends what nothing but its sender remembers, marked: a crash before that may leave a second copy.</summary>
internal sealed class MarkedMessenger(IMessenger messenger, IConversations conversations)
{
    /// <param name="key">What the message is. Of two with the same in one conversation, only the newer stays.</param>
    /// <exception cref="DeliveryException">It was not delivered.</exception>
    public async Task<SentMessage> Send(Recipient to, CardMessage message, string key, CancellationToken cancellation) =>
        await messenger.Send(to, await Marked(to, message, key, cancellation), cancellation);

    /// <inheritdoc cref="Send"/>
    public async Task Update(Recipient to, SentMessage sent, CardMessage message, string key, CancellationToken cancellation) =>
        await messenger.Update(to, sent, await Marked(to, message, key, cancellation), cancellation);

    private async Task<CardMessage> Marked(Recipient to, CardMessage message, string key, CancellationToken cancellation)
    {
        // In the channel each of many may be the first to see a copy.
        var readers = to.Person is null ? await conversations.UserIds(CaseCards.MostRefreshed, cancellation)
            : (await conversations.Find(to, cancellation))?.UserId is { } reader ? [reader] : [];
        return message with { CardJson = MessageMark.Put(JObject.Parse(message.CardJson), StableHash.Compute(key, 12), readers).ToString(Formatting.None) };
    }
}

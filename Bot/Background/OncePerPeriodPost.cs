using OnesqaBot.Bot.Copies;
using OnesqaBot.Cards.General;
using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Background;

/// <summary>Posts something once in a period, whichever instance comes to it first.</summary>
/// <param name="key">Of the claim by which instances know.</param>
internal sealed class OncePerPeriodPost(IKeyValueStore store, MarkedMessenger messenger, string key)
{
    private readonly OncePerPeriod _once = new(store, key);

    /// <summary>Posts one sentence, known before it is claimed.</summary>
    /// <inheritdoc cref="Post(string, Recipient, Func{DateTimeOffset}, Func{Task{CardMessage?}}, CancellationToken)"/>
    public Task<bool> Post(string period, Recipient to, Func<DateTimeOffset> clock, Bilingual notice, CancellationToken cancellation) =>
        Post(period, to, clock, () => Task.FromResult<CardMessage?>(new(NoticeCard.Draw(notice).ToJson(), notice.Th)), cancellation);

    /// <param name="period">Such as a date; what was posted for an earlier one does not count.</param>
    /// <param name="make">Null where there is nothing to post in this period.</param>
    /// <param name="clock">The office's: asked when the post is claimed, after it was made.</param>
    /// <returns>Whether it was posted now.</returns>
    /// <exception cref="DeliveryException">It was not; another look will.</exception>
    public async Task<bool> Post(string period, Recipient to, Func<DateTimeOffset> clock, Func<Task<CardMessage?>> make, CancellationToken cancellation)
    {
        if (await _once.IsTaken(period, clock(), cancellation)) return false;
        // Made before it is claimed: a message that takes long to make must not look as if whoever claimed it had died.
        var message = await make();
        return await _once.Run(
            period, clock(),
            async () =>
            {
                // From here on it is ended, also where the process is asked to stop: half of it would be posted twice.
                cancellation.ThrowIfCancellationRequested();
                if (message is not null) await messenger.Send(to, message, $"{key}/{period}", CancellationToken.None);
                return message is not null;
            },
            cancellation);
    }
}

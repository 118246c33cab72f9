using OnesqaBot.Bot.Copies;
using OnesqaBot.Cards.General;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Background;

/// <summary>Posts a message once per period across all instances.</summary>
/// <param name="key">Key of the claim, shared by all instances.</param>
internal sealed class OncePerPeriodPost(IKeyValueStore store, MarkedMessenger messenger, string key)
{
    private readonly OncePerPeriod _once = new(store, key);

    /// <summary>Posts a plain notice.</summary>
    /// <inheritdoc cref="Post(string, Recipient, Func{DateTimeOffset}, Func{Task{OutgoingCard?}}, CancellationToken)"/>
    public Task<bool> Post(string period, Recipient to, Func<DateTimeOffset> clock, string notice, CancellationToken cancellation) =>
        Post(period, to, clock, () => Task.FromResult<OutgoingCard?>(new(NoticeCard.Draw(notice), notice)), cancellation);

    /// <param name="period">The period, such as a date.</param>
    /// <param name="make">Creates the message; null if there is nothing to post in this period.</param>
    /// <param name="clock">The office's clock, read again when the period is claimed, after the message was created.</param>
    /// <returns>Whether this call posted the message.</returns>
    /// <exception cref="DeliveryException">The message was not posted; a later call retries.</exception>
    public async Task<bool> Post(
        string period, Recipient to, Func<DateTimeOffset> clock, Func<Task<OutgoingCard?>> make, CancellationToken cancellation)
    {
        if (await _once.IsTaken(period, clock(), cancellation)) return false;
        // Created before the claim: a message that is slow to create must not make the claimant look dead.
        var message = await make();
        return await _once.Run(
            period, clock(),
            async () =>
            {
                // Not cancelable from here on: a post that is sent but not recorded would be sent again.
                cancellation.ThrowIfCancellationRequested();
                if (message is not null) await messenger.Send(to, message, $"{key}/{period}", CancellationToken.None);
                return message is not null;
            },
            cancellation);
    }
}

using OnesqaBot.Workflow;

namespace OnesqaBot.Bot;

/// <summary>Posts something in a channel once in a period, whichever instance comes to it first.</summary>
/// <param name="key">Of the claim by which instances know.</param>
internal sealed class OncePost(IMemory memory, IMessenger messenger, string key)
{
    private readonly OncePerPeriod _once = new(memory, key);

    /// <param name="period">Such as a date; what was posted for an earlier one does not count.</param>
    /// <param name="make">Null where there is nothing to post in this period.</param>
    /// <returns>Whether it was posted now.</returns>
    /// <exception cref="DeliveryException">It was not; another look will.</exception>
    public Task<bool> Post(string period, Address to, DateTimeOffset now, Func<Task<CardMessage?>> make, CancellationToken cancellation) => _once.Run(
        period, now,
        async () =>
        {
            var message = await make();
            // From here on it is ended, also where the process is asked to stop: half of it would be posted twice.
            cancellation.ThrowIfCancellationRequested();
            if (message is not null) await messenger.Send(to, message, CancellationToken.None);
            return message is not null;
        },
        cancellation);
}

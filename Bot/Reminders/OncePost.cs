using OnesqaBot.Workflow;

namespace OnesqaBot.Bot;

/// <summary>Posts something in a channel once in a period, whichever instance comes to it first.</summary>
/// <param name="key">Of the note by which instances know.</param>
internal sealed class OncePost(IMemory memory, IMessenger messenger, string key)
{
    /// <summary>Whoever began to post and has not ended after this long has died.</summary>
    private static readonly TimeSpan LongestSend = TimeSpan.FromMinutes(1);

    private readonly SharedNote<Posted> _note = new(memory, key);
    private string _done = "";

    /// <param name="period">Such as a date; what was posted for an earlier one does not count.</param>
    /// <param name="make">Null where there is nothing to post in this period.</param>
    /// <param name="clock">The office's: asked when the post is claimed, after it was made.</param>
    /// <returns>Whether it was posted now.</returns>
    /// <exception cref="DeliveryException">It was not; another look will.</exception>
    public async Task<bool> Post(string period, Address to, Func<DateTimeOffset> clock, Func<Task<CardMessage?>> make, CancellationToken cancellation)
    {
        if (_done == period) return false;
        var known = await _note.Read(cancellation);
        if (known?.Period == period && (known.IsOver || clock() - known.Since < LongestSend))
        {
            if (known.IsOver) _done = period;
            return false;
        }

        // Made before it is claimed: a message that takes long to make must not look as if whoever claimed it had died.
        var message = await make();
        var now = clock();
        var sender = Guid.NewGuid().ToString("N");
        var mine = await _note.Change(
            before => before?.Period == period && (before.IsOver || now - before.Since < LongestSend) ? null : new Posted(period, sender, now, false), cancellation);
        if (mine!.Sender != sender)
        {
            if (mine.IsOver) _done = period;
            return false;
        }

        // From here on it is ended, also where the process is asked to stop: half of it would be posted twice.
        cancellation.ThrowIfCancellationRequested();
        if (message is not null) await messenger.Send(to, message, CancellationToken.None);
        await _note.Write(mine with { IsOver = true }, CancellationToken.None);
        _done = period;
        return message is not null;
    }

    /// <param name="IsOver">Whether it was posted, or there was nothing to post.</param>
    internal sealed record Posted(string Period, string Sender, DateTimeOffset Since, bool IsOver);
}

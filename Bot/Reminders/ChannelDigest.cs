using OnesqaBot.Cards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Bot;

/// <summary>One post a working day in the office's channel: what is late, what falls due today and soon. None where there is nothing.</summary>
internal sealed partial class ChannelDigest(IMemory memory, IMessenger messenger, DueLists lists, OfficeNow office, ILogger<ChannelDigest> log)
{
    private static readonly TimeSpan LongestSend = TimeSpan.FromMinutes(1);

    private readonly string _sender = Guid.NewGuid().ToString("N");
    private readonly SharedNote<Posted> _note = new(memory, "reminders/digest");
    private DateOnly _done;

    /// <summary>Posts the day's digest where no instance has; in office hours.</summary>
    /// <returns>Whether it was posted now.</returns>
    public async Task<bool> Post(CancellationToken cancellation)
    {
        var now = office.Get();
        if (_done == now.Today) return false;
        var mine = await _note.Change(
            before => before?.Day >= now.Today && (before.IsOver || (before.Sender != _sender && now.Now - before.Since < LongestSend)) ? null : new Posted(now.Today, _sender, now.Now, false),
            cancellation);
        if (mine!.IsOver)
        {
            _done = mine.Day;
            return false;
        }

        if (mine.Sender != _sender) return false;
        var posted = await Send(now, cancellation);
        await _note.Write(mine with { IsOver = true }, cancellation);
        _done = now.Today;
        return posted;
    }

    private async Task<bool> Send(Office now, CancellationToken cancellation)
    {
        var lines = await lists.OfOffice(cancellation);
        if (lines.Count == 0) return false;
        try
        {
            await messenger.Send(Address.Channel, new CardMessage(DigestCard.Draw(lines, now).ToJson(), DigestCard.Summary(lines, now)), cancellation);
            return true;
        }
        catch (DeliveryException e) when (e.Fault != DeliveryFault.Passing)
        {
            // No channel, or one that does not take it: the doctor tells; people are reminded in their chats.
            NotPosted(log, e.Message);
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The day's digest was not posted: {Why}")]
    private static partial void NotPosted(ILogger logger, string why);

    /// <param name="IsOver">Whether it was posted, or there was nothing to post.</param>
    internal sealed record Posted(DateOnly Day, string Sender, DateTimeOffset Since, bool IsOver);
}

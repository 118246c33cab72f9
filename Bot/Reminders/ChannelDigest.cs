using System.Globalization;
using OnesqaBot.Bot.Background;
using OnesqaBot.Bot.Cases;
using OnesqaBot.Bot.Copies;
using OnesqaBot.Cards.General;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Reminders;

/// <summary>One post a working day in the office's channel: what is late, what falls due today and soon. None where there is nothing.</summary>
internal sealed partial class ChannelDigest(IKeyValueStore store, MarkedMessenger messenger, DueLists lists, OfficeContext office, ILogger<ChannelDigest> log)
{
    private readonly OncePerPeriodPost _post = new(store, messenger, "reminders/digest");

    /// <summary>Posts the day's digest where no instance has; in office hours.</summary>
    /// <returns>Whether it was posted now.</returns>
    public async Task<bool> Post(CancellationToken cancellation)
    {
        var now = office.Get();
        try
        {
            return await _post.Post(
                now.Today.ToString("O", CultureInfo.InvariantCulture), Recipient.Channel, () => office.Now,
                async () => await lists.OfOffice(cancellation) is { Count: > 0 } lines ? new CardMessage(DigestCard.Draw(lines, now).ToJson(), DigestCard.Summary(lines, now)) : null,
                cancellation);
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
}

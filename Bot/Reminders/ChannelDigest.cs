using System.Globalization;
using OnesqaBot.Bot.Background;
using OnesqaBot.Bot.Cases;
using OnesqaBot.Bot.Copies;
using OnesqaBot.Cards.General;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Reminders;

/// <summary>
/// Posts one digest per working day in the office's channel: what is overdue, due today and due soon. Posts nothing if there is
/// nothing to report.
/// </summary>
internal sealed partial class ChannelDigest(IKeyValueStore store, MarkedMessenger messenger, DueLists lists, OfficeContext office, ILogger<ChannelDigest> log)
{
    private readonly OncePerPeriodPost _post = new(store, messenger, "reminders/digest");

    /// <summary>Posts the day's digest unless another instance has. Called in office hours.</summary>
    /// <returns>Whether this call posted it.</returns>
    public async Task<bool> Post(CancellationToken cancellation)
    {
        var now = office.Get();
        try
        {
            return await _post.Post(
                now.Today.ToString("O", CultureInfo.InvariantCulture), Recipient.Channel, () => office.Now,
                async () => await lists.OfOffice(cancellation) is { Count: > 0 } lines ? new OutgoingCard(DigestCard.Draw(lines, now), DigestCard.Summary(lines, now)) : null,
                cancellation);
        }
        catch (DeliveryException e) when (e.Fault != DeliveryFault.Passing)
        {
            // There is no channel, or it rejects the post: the doctor reports it, and people are reminded in their chats.
            NotPosted(log, e.Message);
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Could not post the daily digest: {Why}")]
    private static partial void NotPosted(ILogger logger, string why);
}

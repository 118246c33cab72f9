using OnesqaBot.Bot.Background;
using OnesqaBot.Bot.Cases;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Bot.Outbox;

/// <summary>
/// Shows the open cases in a channel that has become the office's channel. Cases that were opened while the office had no
/// channel, or were shown in an earlier one, are missing there.
/// </summary>
internal sealed class ChannelBackfill(
    IKeyValueStore notes, KnownChannels channels, ICaseStore store, CardDelivery cards, OfficeContext office, FaultIsolation isolation)
{
    private static readonly CardRef Card = new(CardKind.Channel);

    private readonly OncePerPeriod _once = new(notes, "channel/caught-up");

    public async Task Run(CancellationToken cancellation)
    {
        if (await channels.OfOffice(cancellation) is not { } channel) return;
        if (await _once.IsTaken(channel.ConversationId, office.Now, cancellation)) return;
        await _once.Run(channel.ConversationId, office.Now, () => Show(channel, cancellation), cancellation);
    }

    private async Task<bool> Show(Conversation channel, CancellationToken cancellation)
    {
        var year = FiscalYear.FromDate(office.Get().Today).BuddhistYear;
        // Yearly cases may open ahead of their year; the rare case that runs longer than a year is not shown again.
        foreach (var shown in new[] { year - 1, year, year + 1 })
            foreach (var summary in (await store.OfYear(new FiscalYear(shown), cancellation)).Where(s => s.Status == CaseStatus.Open))
                await Show(channel, summary.Number, cancellation);
        return true;
    }

    /// <exception cref="DeliveryException">The channel does not accept the card now. The next run skips the cards already sent.</exception>
    private async Task Show(Conversation channel, CaseNumber number, CancellationToken cancellation)
    {
        DeliveryException? refused = null;
        await isolation.TryRun("channel", number.ToString(), async token =>
        {
            try
            {
                var copy = await cards.Copy(number, Card, Recipient.Channel, token);
                if (copy?.Message.ConversationId != channel.ConversationId) await cards.Send(number, Card, Recipient.Channel, token);
            }
            catch (DeliveryException e)
            {
                refused = e;
            }
        }, cancellation);
        if (refused is not null) throw refused;
    }
}

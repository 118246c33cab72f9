using System.Globalization;
using OnesqaBot.Bot.Background;
using OnesqaBot.Bot.Cases;
using OnesqaBot.Bot.Copies;
using OnesqaBot.Bot.Storage;
using OnesqaBot.Cards;
using OnesqaBot.Cards.General;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Time;
using OnesqaBot.Workflow.Year;

namespace OnesqaBot.Bot.Reminders;

/// <summary>
/// Keeps one digest a week in the office's channel: what is overdue, due today and due soon. Every working day it is brought up to
/// date where it is; only when something has become overdue it is posted anew, in place of the week's earlier one.
/// </summary>
internal sealed partial class ChannelDigest(
    IKeyValueStore store, IMessenger messenger, MarkedMessenger marked, DueLists lists, OfficeContext office, ILogger<ChannelDigest> log)
{
    private readonly OncePerPeriod _once = new(store, "reminders/digest");
    private readonly StoredValue<WeeksPost> _stored = new(store, "reminders/digest-of-week");

    /// <summary>Brings the digest up to date unless another instance has done so today. Called in office hours.</summary>
    /// <returns>Whether this call posted a new message.</returns>
    public async Task<bool> Post(CancellationToken cancellation)
    {
        var now = office.Get();
        var day = now.Today.ToString("O", CultureInfo.InvariantCulture);
        try
        {
            if (await _once.IsTaken(day, office.Now, cancellation)) return false;
            // Read before the claim: a digest that is slow to create must not make the claimant look dead.
            var entries = await lists.OfOffice(cancellation);
            // Not cancelable from here on: a post that is sent but not recorded would be sent again.
            return await _once.Run(day, office.Now, () => Show(entries, now), cancellation);
        }
        catch (DeliveryException e) when (e.Fault != DeliveryFault.Passing)
        {
            // There is no channel, or it rejects the post: the doctor reports it, and people are reminded in their chats.
            NotPosted(log, e.Message);
            return false;
        }
    }

    private async Task<bool> Show(IReadOnlyList<YearEntry> entries, OfficeView now)
    {
        var (week, year) = (CalendarWeek.MondayOf(now.Today), FiscalYear.FromDate(now.Today));
        var former = await _stored.Read(CancellationToken.None) is { } post && post.Week == week ? post : null;
        if (entries.Count == 0)
        {
            if (former?.Message is { } obsolete) await Delete(obsolete);
            if (former is not null) await _stored.Write(former with { Message = null, Late = [] }, CancellationToken.None);
            return false;
        }

        List<string> late = [.. entries.Where(e => e.IsLate).Select(e => e.Key(year)).Distinct(StringComparer.Ordinal)];
        var message = new OutgoingCard(DigestCard.Draw(entries, now), DigestCard.Summary(entries, now));
        var key = string.Create(CultureInfo.InvariantCulture, $"reminders/digest/{week:O}");
        if (former is { Message: { } shown } && !late.Except(former.Late, StringComparer.Ordinal).Any() && await Update(shown, message, key))
        {
            await _stored.Write(former with { Late = late }, CancellationToken.None);
            return false;
        }

        var sent = await marked.Send(Recipient.Channel, message, key, CancellationToken.None);
        await _stored.Write(new WeeksPost(week, sent, late), CancellationToken.None);
        if (former?.Message is { } old) await Delete(old);
        return true;
    }

    /// <returns>False if the message is gone.</returns>
    private async Task<bool> Update(SentMessage shown, OutgoingCard message, string key)
    {
        try
        {
            await marked.Update(Recipient.Channel, shown, message, key, CancellationToken.None);
            return true;
        }
        catch (DeliveryException e) when (e.Fault == DeliveryFault.MessageGone)
        {
            return false;
        }
    }

    private async Task Delete(SentMessage message)
    {
        try
        {
            await messenger.Delete(Recipient.Channel, message, CancellationToken.None);
        }
        catch (DeliveryException)
        {
            // An older digest that remains does no harm: it names its day.
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Could not post the digest: {Why}")]
    private static partial void NotPosted(ILogger logger, string why);

    /// <summary>The week's digest.</summary>
    /// <param name="Message">Null if nothing is due.</param>
    /// <param name="Late">Keys of the overdue entries that it named.</param>
    internal sealed record WeeksPost(DateOnly Week, SentMessage? Message, IReadOnlyList<string> Late);
}

using System.Globalization;
using Microsoft.Extensions.Options;
using OnesqaBot.Bot.Hosting;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Decisions;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Outbox;

/// <summary>
/// Posts the course of a case as replies to its card in the office's channel: each finished step, and the end. The card is refreshed
/// after every change, by one instance at a time; the refresh also posts what has happened since its command and is not posted yet.
/// </summary>
internal sealed class CaseThread(CardDelivery cards, ICaseStore store, IConversations conversations, IOptions<BotOptions> options)
{
    private static readonly CardRef Root = new(CardKind.Channel);
    private static readonly CardRef Ended = new(CardKind.Ended);

    public bool IsRefreshedBy(RefreshCards refresh) => options.Value.ThreadPerCase && refresh.Card == Root;

    public async Task<EffectOutcome> Refresh(OutboxEntry entry, RefreshCards refresh, CancellationToken cancellation)
    {
        var posts = await Posts(entry, cancellation);
        if (posts.Count == 0) return await cards.Refresh(entry, refresh, cancellation);
        var outcome = await cards.Deliver(entry, Recipient.Channel, () => Post(entry.Case, posts, cancellation), cancellation);
        // Unlike replies, the card itself wakes nobody.
        if (outcome is Deferred) await cards.Refresh(entry, refresh, cancellation);
        return outcome;
    }

    /// <summary>The replies to post, and those to correct, because what they tell of was taken back or decided again.</summary>
    private async Task<IReadOnlyList<(CardRef Card, SentCard? Sent)>> Posts(OutboxEntry entry, CancellationToken cancellation)
    {
        var stored = await store.Find(entry.Case, cancellation) ?? throw new InvalidOperationException($"Case {entry.Case} is in the outbox but not in the store.");
        var isCorrected = stored.Events.Any(e => e.Event is DecisionTakenBack);
        var posts = new List<(CardRef, SentCard?)>();
        foreach (var card in stored.Events.Where(e => e.Sequence >= FirstEvent(entry)).SelectMany(e => Replies(e.Event)).Distinct())
        {
            var sent = await cards.Copy(entry.Case, card, Recipient.Channel, cancellation);
            if (sent is null ? IsTrue(stored.Case, card) : isCorrected) posts.Add((card, sent));
        }

        return posts;
    }

    private async Task Post(CaseNumber number, IReadOnlyList<(CardRef Card, SentCard? Sent)> posts, CancellationToken cancellation)
    {
        if (await conversations.Find(Recipient.Channel, cancellation) is null) return;
        // Sent independently of this: when the case is opened, or when the channel becomes known.
        var root = await cards.Copy(number, Root, Recipient.Channel, cancellation)
            ?? throw new DeliveryException(DeliveryFault.Passing, "The case has no card in the channel yet.");
        try
        {
            await cards.Redraw(root, cancellation);
        }
        catch (DeliveryException e) when (e.Fault == DeliveryFault.MessageGone)
        {
            root = await Renew(number, cancellation);
        }

        foreach (var (card, sent) in posts)
        {
            if (sent is not null)
            {
                await cards.RedrawIfPresent(sent, cancellation);
                continue;
            }

            try
            {
                await Reply(root);
            }
            catch (DeliveryException e) when (e.Fault == DeliveryFault.ConversationGone)
            {
                await Reply(root = await Renew(number, cancellation));
            }

            Task Reply(SentCard to) => cards.Send(number, card, Recipient.Channel, cancellation, root: to.Message);
        }
    }

    /// <summary>Sends the card again after somebody has deleted it; a new thread begins there.</summary>
    private Task<SentCard> Renew(CaseNumber number, CancellationToken cancellation) => cards.Send(number, Root, Recipient.Channel, cancellation);

    /// <summary>The replies that tell of an event, or are corrected after it.</summary>
    private static IEnumerable<CardRef> Replies(CaseEvent happened) => happened switch
    {
        StepFinished x => [new(CardKind.Watched, x.Step, x.Visit)],
        // The reply that the case has ended has its own refresh.
        DecisionTakenBack x => [new(CardKind.Watched, x.Step, x.Visit)],
        CaseClosed or CaseCancelled => [Ended],
        // The thread tells of nothing else, whatever else comes to be recorded.
        _ => [],
    };

    private static bool IsTrue(Case @case, CardRef card) =>
        card == Ended ? @case.Status != CaseStatus.Open : @case.FindVisit(card.Step, card.Visit) is { FinishedAt: not null };

    /// <summary>The sequence number of the first event of the command that an entry follows from.</summary>
    private static int FirstEvent(OutboxEntry entry) => int.Parse(entry.Key.Split('/')[^2], CultureInfo.InvariantCulture);
}

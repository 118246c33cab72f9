using AdaptiveCards;
using Microsoft.Extensions.Options;
using OnesqaBot.Bot.Cases;
using OnesqaBot.Bot.Copies;
using OnesqaBot.Bot.Drafts;
using OnesqaBot.Bot.People;
using OnesqaBot.Cards;
using OnesqaBot.Cards.Cases;
using OnesqaBot.Cards.Forms;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Bot.Outbox;

/// <summary>Sends cards and keeps what was sent up to date. Cards are drawn at the moment they go out.</summary>
internal sealed class CardDelivery(
    IMessenger messenger, MarkedMessenger marked, IOutbox outbox, IConversations conversations, CaseViews views, DraftStore drafts, CaseCommandHandler commands, AppInstaller installing, OfficeContext office, IOptions<OutboxOptions> options, TimeProvider clock)
{
    /// <summary>What is older than this was held up: its reader does not expect it any more as the answer to what was just done.</summary>
    private static readonly TimeSpan Prompt = TimeSpan.FromHours(1);

    public Task<EffectOutcome> Show(OutboxEntry entry, ShowCard show, CancellationToken cancellation) => Deliver(
        entry, show.To,
        async () =>
        {
            if (await Copy(entry.Case, show.Card, show.To, cancellation) is { } sent) await CatchUp(sent, cancellation);
            else await Send(entry.Case, show.Card, show.To, cancellation);
        },
        cancellation);

    /// <summary>Sends something on behalf of an entry: what passes is tried again, and who cannot be reached is reported to the case.</summary>
    public async Task<EffectOutcome> Deliver(OutboxEntry entry, Recipient to, Func<Task> send, CancellationToken cancellation)
    {
        // What an outage held up does not wake anybody when it is over.
        if (clock.GetUtcNow() - entry.CreatedAt > Prompt && !OfficeHours.Cover(office.Now, office.Get().Holidays))
            return new Deferred(OfficeHours.NextMorning(office.Now, office.Get().Holidays) - office.Now, "The office is closed.");
        try
        {
            await send();
            return new Completed();
        }
        catch (DeliveryException e) when (e.Fault == DeliveryFault.Passing && clock.GetUtcNow() - entry.CreatedAt < options.Value.DeliverWithin)
        {
            return new RetryLater(e.Message, e.RetryAfter);
        }
        catch (DeliveryException e)
        {
            // An office need not have a channel: when one comes, open cases are shown there (ChannelCatchUp).
            if (e.Fault == DeliveryFault.Unreachable && to == Recipient.Channel && await conversations.Find(to, cancellation) is null) return new Completed();
            // The service tells of the new chat in a moment.
            if (e.Fault is (DeliveryFault.Unreachable or DeliveryFault.ConversationGone) && entry.Attempts == 0 && await installing.For(to, cancellation))
                return new RetryLater("The app was installed for him.", TimeSpan.FromSeconds(10));
            // Also where the service will never take this message: its owner can still send the person to "my work".
            if (to.Person is { } person)
                await commands.Handle(new ReportUnreachable($"{entry.Key}/unreachable", entry.Case, person, e.Fault == DeliveryFault.Rejected), actor: null, cancellation);
            return new GivenUp(e.Message);
        }
    }

    public async Task<EffectOutcome> Refresh(OutboxEntry entry, RefreshCards refresh, CancellationToken cancellation)
    {
        foreach (var sent in await outbox.Sent(entry.Case, refresh.Card, cancellation))
        {
            try
            {
                if (!refresh.ForFile || !await IsBeingFilledIn(sent, cancellation)) await Redraw(sent, cancellation);
            }
            catch (DeliveryException e) when (e.Fault == DeliveryFault.Passing && clock.GetUtcNow() - entry.CreatedAt < options.Value.DeliverWithin)
            {
                return new RetryLater(e.Message, e.RetryAfter);
            }
            catch (DeliveryException)
            {
                // The copy is gone or its reader is: there is nothing left to bring up to date.
            }
        }

        return new Completed();
    }

    /// <summary>Sends a short card that tells which files came for a card whose form is being filled in.</summary>
    /// <param name="by">The command that brought them.</param>
    /// <returns>False where no form is open on the copy that stands at the address: the card itself is to be sent again.</returns>
    public async Task<bool> TellOfFiles(string by, CaseNumber number, CardRef card, Recipient to, CancellationToken cancellation)
    {
        if (await Copy(number, card, to, cancellation) is not { } form || !await IsBeingFilledIn(form, cancellation)) return false;
        var view = await View(number, await views.ViewerAt(to, cancellation), cancellation);
        await marked.Send(to, new CardMessage(FilesInCard.Draw(view, card).ToJson(), FilesInCard.Summary(view)), $"{by}/files", cancellation);
        return true;
    }

    /// <summary>The copy of a card that stands at an address; null when none was sent.</summary>
    public async Task<SentCard?> Copy(CaseNumber number, CardRef card, Recipient to, CancellationToken cancellation) =>
        (await outbox.Sent(number, card, cancellation)).FirstOrDefault(s => s.To == to);

    /// <param name="with">What to remember of the copy besides.</param>
    /// <exception cref="DeliveryException">It was not sent.</exception>
    public async Task Send(CaseNumber number, CardRef card, Recipient to, CancellationToken cancellation, Func<SentCard, SentCard>? with = null)
    {
        var view = await View(number, await views.ViewerAt(to, cancellation), cancellation);
        var sent = new SentCard(number, card, to, await messenger.Send(to, await Message(card, view, cancellation, isNew: true), cancellation));
        // What stands in the chat is remembered, whoever wants to stop meanwhile: forgotten, it would be sent again.
        await outbox.Remember(with?.Invoke(sent) ?? sent, CancellationToken.None);
        await KeepUp(sent, view, cancellation);
    }

    private async Task Redraw(SentCard sent, CancellationToken cancellation)
    {
        var view = await View(sent.Case, await views.ViewerAt(sent.To, cancellation), cancellation);
        await messenger.Update(sent.To, sent.Message, await Message(sent.Card, view, cancellation), cancellation);
        await KeepUp(sent, view, cancellation);
    }

    /// <summary>
    /// Sent before, and the process fell over before it looked whether the case had gone on meanwhile: a refresh that came
    /// before the copy was remembered found nothing to draw.
    /// </summary>
    public async Task CatchUp(SentCard sent, CancellationToken cancellation)
    {
        try
        {
            await Redraw(sent, cancellation);
        }
        catch (DeliveryException e) when (e.Fault != DeliveryFault.Passing)
        {
            // The copy is gone or its reader is: there is nothing to bring up to date.
        }
    }

    /// <summary>
    /// Draws anew until what stands in the chat is what the case is: two who draw at once, in this process or in two, may
    /// arrive in the wrong order, but each looks again after it wrote.
    /// </summary>
    private async Task KeepUp(SentCard sent, CaseView drawn, CancellationToken cancellation)
    {
        try
        {
            for (var view = await View(sent.Case, drawn.Viewer, cancellation);
                 view.Case.Version != drawn.Case.Version;
                 view = await View(sent.Case, drawn.Viewer, cancellation))
            {
                drawn = view;
                await messenger.Update(sent.To, sent.Message, await Message(sent.Card, view, cancellation), cancellation);
            }
        }
        catch (DeliveryException e) when (e.Fault == DeliveryFault.MessageGone)
        {
            // It was there a moment ago: a newer copy has taken its place.
        }
    }

    private async Task<CaseView> View(CaseNumber number, Viewer viewer, CancellationToken cancellation) =>
        await views.Find(number, viewer, cancellation)
            ?? throw new InvalidOperationException($"Case {number} is in the outbox but not in the store.");

    /// <summary>Whether a copy is a form that its reader may be filling in: drawn anew it would lose what is typed there.</summary>
    private async Task<bool> IsBeingFilledIn(SentCard sent, CancellationToken cancellation) =>
        sent.To.Person is not null
        && TypedForm.IsOpenOn(await Drawn(sent.Card, await View(sent.Case, await views.ViewerAt(sent.To, cancellation), cancellation), null, cancellation));

    private async Task<AdaptiveCard> Drawn(CardRef card, CaseView view, IReadOnlyList<string>? refreshFor, CancellationToken cancellation, bool isNew = false) =>
        CaseCards.Draw(card, view with { Form = await drafts.On(card, view, cancellation) }, refreshFor, isNew);

    private async Task<CardMessage> Message(CardRef card, CaseView view, CancellationToken cancellation, bool isNew = false)
    {
        // In the channel a card comes into view of many: each of them may be the first to see a stray copy.
        var refreshFor = view.Viewer.Person is null ? await conversations.UserIds(CaseCards.MostRefreshed, cancellation) : null;
        return new CardMessage((await Drawn(card, view, refreshFor, cancellation, isNew)).ToJson(), CaseCards.Summary(card, view));
    }
}

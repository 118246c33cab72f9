using Microsoft.Extensions.Options;
using OnesqaBot.Bot.Cases;
using OnesqaBot.Bot.Conversations;
using OnesqaBot.Bot.Copies;
using OnesqaBot.Bot.Drafts;
using OnesqaBot.Bot.People;
using OnesqaBot.Cards;
using OnesqaBot.Cards.Cases;
using OnesqaBot.Cards.Forms;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Bot.Outbox;

/// <summary>Sends cards and keeps sent cards up to date. Cards are rendered at the moment they are sent.</summary>
internal sealed class CardDelivery(
    IMessenger messenger, MarkedMessenger marked, IOutbox outbox, IConversations conversations, CaseViews views, DrawnCards cards, DraftStore drafts, CaseCommandHandler commands, AppInstaller installing, OfficeContext office, IOptions<OutboxOptions> options, TimeProvider clock)
{
    /// <summary>An older entry was delayed: the reader no longer expects it as the response to what they just did.</summary>
    private static readonly TimeSpan PromptWithin = TimeSpan.FromHours(1);

    public Task<EffectOutcome> Show(OutboxEntry entry, ShowCard show, CancellationToken cancellation) => Deliver(
        entry, show.To,
        async () =>
        {
            if (await Copy(entry.Case, show.Card, show.To, cancellation) is { } sent)
            {
                await RedrawIfPresent(sent, cancellation);
                return;
            }

            var view = await View(entry.Case, show.To, cancellation);
            // Otherwise the decision that it followed from was taken back before it was sent.
            if (!view.Case.IsWithdrawn(show.Card)) await Send(show.Card, show.To, view, cancellation);
        },
        cancellation);

    /// <summary>Sends on behalf of an entry: retries transient faults and reports an unreachable person to the case.</summary>
    public async Task<EffectOutcome> Deliver(OutboxEntry entry, Recipient to, Func<Task> send, CancellationToken cancellation)
    {
        // Messages delayed by an outage must not wake people when it ends.
        if (clock.GetUtcNow() - entry.CreatedAt > PromptWithin && !OfficeHours.Cover(office.Now, office.Get().Holidays))
            return new Deferred(OfficeHours.NextMorning(office.Now, office.Get().Holidays) - office.Now, "The office is closed.");
        try
        {
            await send();
            return new Completed();
        }
        catch (DeliveryException e) when (e.Fault == DeliveryFault.Passing && clock.GetUtcNow() - entry.CreatedAt < options.Value.DeliverWithin)
        {
            return new RetryLater(e.Message, e.RetryAfter) { Reason = e.Reason };
        }
        catch (DeliveryException e)
        {
            // A channel is optional: when one is added, ChannelBackfill shows the open cases there.
            if (e.Fault == DeliveryFault.Unreachable && to == Recipient.Channel && await conversations.Find(to, cancellation) is null) return new Completed();
            // The service announces the new chat within moments.
            if (e.Fault is (DeliveryFault.Unreachable or DeliveryFault.ConversationGone) && entry.Attempts == 0 && await installing.TryInstall(to, cancellation))
                return new RetryLater("The app was installed for the recipient.", TimeSpan.FromSeconds(10));
            // Reported even when the service will never accept this message: the case owner can still point the person to "my work".
            if (to.Person is { } person)
                await commands.Handle(new ReportUnreachable(CommandId.ForEffect(entry, "unreachable"), entry.Case, person, e.Fault == DeliveryFault.Rejected), actor: null, cancellation);
            return new GivenUp(e.Reason, e.Message);
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
                return new RetryLater(e.Message, e.RetryAfter) { Reason = e.Reason };
            }
            catch (DeliveryException)
            {
                // The copy or its reader is gone: there is nothing left to update.
            }
        }

        return new Completed();
    }

    /// <summary>Sends a short card listing the files that arrived for a card whose form is being filled in.</summary>
    /// <param name="by">The command that delivered the files.</param>
    /// <returns>False if the recipient's copy has no open form; the card itself must be sent again.</returns>
    public async Task<bool> SendFilesNotice(string by, CaseNumber number, CardRef card, Recipient to, CancellationToken cancellation)
    {
        if (await Copy(number, card, to, cancellation) is not { } form || !await IsBeingFilledIn(form, cancellation)) return false;
        var view = await View(number, to, cancellation);
        using var language = ReaderLanguage.Use(view.Viewer.Language);
        await marked.Send(to, new OutgoingCard(FilesInCard.Draw(view, card), FilesInCard.Summary(view)), $"{by}/files", cancellation);
        return true;
    }

    /// <summary>Whether somebody is still to act on a card of a step.</summary>
    public async Task<bool> IsAwaited(CaseNumber number, CardRef card, CancellationToken cancellation)
    {
        var @case = (await View(number, views.Everyone, cancellation)).Case;
        return @case.Status == CaseStatus.Open && @case.FindVisit(card.Step, card.Visit) is { FinishedAt: null } visit
            && (card.Kind != CardKind.Inquiry || (visit.OpenInquiry is { } inquiry && CardRef.ForInquiry(card.Step, card.Visit, inquiry.Number) == card));
    }

    /// <summary>Returns the recipient's copy of a card, or null if none was sent.</summary>
    public async Task<SentCard?> Copy(CaseNumber number, CardRef card, Recipient to, CancellationToken cancellation) =>
        (await outbox.Sent(number, card, cancellation)).FirstOrDefault(s => s.To == to);

    /// <param name="with">Adds further data to the remembered copy.</param>
    /// <param name="root">The message of the channel to reply to; null for a message of its own.</param>
    /// <exception cref="DeliveryException">The card was not sent.</exception>
    public async Task<SentCard> Send(
        CaseNumber number, CardRef card, Recipient to, CancellationToken cancellation, Func<SentCard, SentCard>? with = null, SentMessage? root = null) =>
        await Send(card, to, await View(number, to, cancellation), cancellation, with, root);

    private async Task<SentCard> Send(
        CardRef card, Recipient to, CaseView view, CancellationToken cancellation, Func<SentCard, SentCard>? with = null, SentMessage? root = null)
    {
        var message = await Message(card, view, cancellation, isNew: true);
        var sent = new SentCard(view.Case.Number, card, to, await (root is null ? messenger.Send(to, message, cancellation) : messenger.Reply(to, root, message, cancellation)));
        // Not cancelable: a card that is in the chat but not remembered would be sent again.
        await outbox.Remember(with?.Invoke(sent) ?? sent, CancellationToken.None);
        await UpdateUntilCurrent(sent, view, cancellation);
        return sent;
    }

    /// <exception cref="DeliveryException">The copy was not redrawn.</exception>
    public async Task Redraw(SentCard sent, CancellationToken cancellation)
    {
        var view = await View(sent.Case, sent.To, cancellation);
        await messenger.Update(sent.To, sent.Message, await Message(sent.Card, view, cancellation), cancellation);
        await UpdateUntilCurrent(sent, view, cancellation);
    }

    /// <summary>
    /// Redraws a copy whose sender crashed before it checked whether the case had changed in the meantime. A refresh that ran
    /// before the copy was remembered found nothing to redraw.
    /// </summary>
    public async Task RedrawIfPresent(SentCard sent, CancellationToken cancellation)
    {
        try
        {
            await Redraw(sent, cancellation);
        }
        catch (DeliveryException e) when (e.Fault != DeliveryFault.Passing)
        {
            // The copy or its reader is gone: there is nothing to update.
        }
    }

    /// <summary>
    /// Redraws until the chat shows the current case. Concurrent updates, from one process or several, may arrive out of order,
    /// but each writer checks again after writing.
    /// </summary>
    private async Task UpdateUntilCurrent(SentCard sent, CaseView drawn, CancellationToken cancellation)
    {
        try
        {
            while (await views.Version(sent.Case, cancellation) != drawn.Case.Version)
            {
                drawn = await View(sent.Case, drawn.Viewer, cancellation);
                await messenger.Update(sent.To, sent.Message, await Message(sent.Card, drawn, cancellation), cancellation);
            }
        }
        catch (DeliveryException e) when (e.Fault == DeliveryFault.MessageGone)
        {
            // It existed a moment ago: a newer copy has replaced it.
        }
    }

    private async Task<CaseView> View(CaseNumber number, Recipient to, CancellationToken cancellation) =>
        await View(number, await views.ViewerAt(to, cancellation), cancellation);

    private async Task<CaseView> View(CaseNumber number, Viewer viewer, CancellationToken cancellation) =>
        await views.Find(number, viewer, cancellation)
            ?? throw new InvalidOperationException($"Case {number} is in the outbox but not in the store.");

    /// <summary>Whether a copy is a form that its reader may be filling in: redrawing it would lose the typed text.</summary>
    private async Task<bool> IsBeingFilledIn(SentCard sent, CancellationToken cancellation) =>
        sent.To.Person is not null
        && TypedForm.IsOpenOn(await Drawn(sent.Card, await View(sent.Case, sent.To, cancellation), null, cancellation));

    private async Task<DrawnCard> Drawn(
        CardRef card, CaseView view, IReadOnlyList<string>? refreshFor, CancellationToken cancellation, bool isNew = false)
    {
        view = view with { Form = await drafts.FindForCard(card, view, cancellation) };
        return isNew || refreshFor is not null ? CaseCards.Draw(card, view, refreshFor, isNew) : cards.Draw(card, view);
    }

    private async Task<CardMessage> Message(CardRef card, CaseView view, CancellationToken cancellation, bool isNew = false)
    {
        // Many people see a card in the channel: any of them may be the first to see a stray copy.
        var refreshFor = view.Viewer.Person is null ? await conversations.UserIds(CaseCards.MaxRefreshUsers, cancellation) : null;
        return new CardMessage((await Drawn(card, view, refreshFor, cancellation, isNew)).Json, CaseCards.Summary(card, view));
    }
}

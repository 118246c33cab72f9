using OnesqaBot.Bot.Cases;
using OnesqaBot.Bot.Copies;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Bot.Outbox;

/// <summary>Keeps a single copy of a card in a chat: after a repost, and after a crash that left two.</summary>
internal sealed class CardReposting(CardDelivery delivery, IMessenger messenger, IOutbox outbox, OfficeContext office)
{
    public async Task<EffectOutcome> RepostFor(OutboxEntry entry, RepostCard repost, CancellationToken cancellation)
    {
        var now = office.Get();
        if (repost.InOfficeHours && !OfficeHours.Cover(now.Now, now.Holidays)) return new Deferred(OfficeHours.NextMorning(now.Now, now.Holidays) - now.Now, "The office is closed.");
        // Somebody may have acted while the request waited for the morning.
        if (repost.InOfficeHours && !await delivery.IsAwaited(entry.Case, repost.Card, cancellation)) return new Completed();
        return await delivery.Deliver(entry, repost.To, () => Repost(entry.Key, entry.Case, repost.Card, repost.To, cancellation), cancellation);
    }

    /// <summary>Moves a person's copy of a card to the end of the chat by sending a new copy and deleting the old one.</summary>
    /// <param name="by">
    /// Key of the outbox entry or command that requests the repost. Repeated calls with the same key send one message, wherever an
    /// earlier call stopped; the old copies still to be deleted are stored with the copy.
    /// </param>
    /// <exception cref="DeliveryException">The repost is incomplete; calling again with the same key resumes it.</exception>
    public async Task Repost(string by, CaseNumber number, CardRef card, Recipient to, CancellationToken cancellation)
    {
        var copy = await delivery.Copy(number, card, to, cancellation);
        if (copy?.RepostedBy == by)
        {
            await delivery.RedrawIfPresent(copy, cancellation);
        }
        else
        {
            await delivery.Send(number, card, to, cancellation, sent => sent with
            {
                RepostedBy = by,
                Superseded = copy is null ? null : [.. copy.Superseded ?? [], copy.Message],
            });
        }

        await DeleteSuperseded(number, card, to, cancellation);
    }

    /// <summary>
    /// Reposts a step's card after files were handed in for it. A form that is being filled in keeps its place and its typed
    /// text; a short card lists the files instead.
    /// </summary>
    /// <inheritdoc cref="Repost"/>
    public async Task AfterFiles(string by, CaseNumber number, CardRef card, Recipient to, CancellationToken cancellation)
    {
        if (!await delivery.SendFilesNotice(by, number, card, to, cancellation)) await Repost(by, number, card, to, cancellation);
    }

    private async Task DeleteSuperseded(CaseNumber number, CardRef card, Recipient to, CancellationToken cancellation)
    {
        if (await delivery.Copy(number, card, to, cancellation) is not { Superseded: { Count: > 0 } superseded } copy) return;
        foreach (var old in superseded)
        {
            try
            {
                await messenger.Delete(to, old, cancellation);
            }
            catch (DeliveryException e) when (e.Fault != DeliveryFault.Passing)
            {
                // Already gone, or the service refuses to delete it: a remaining old copy shows the current case when it is viewed.
            }
        }

        await outbox.Remember(copy with { Superseded = null }, cancellation);
    }

    /// <summary>
    /// Deletes the older of two copies of a card. The client requests a card's current state when it comes into view, which
    /// reveals a copy that a crash left behind: sent, never remembered, and then sent again. A copy newer than the remembered one
    /// may be about to be remembered by <see cref="Repost"/>, in this process or another; deleting it as a stray would leave the
    /// person without a card.
    /// </summary>
    public async Task KeepNewest(CaseNumber number, CardRef card, Recipient to, string activityId, CancellationToken cancellation)
    {
        var known = await delivery.Copy(number, card, to, cancellation);
        if (known is null || known.Message.ActivityId == activityId || MessageOrder.IsNewer(activityId, known.Message.ActivityId) is not { } newer) return;
        var seen = known.Message with { ActivityId = activityId };
        if (newer) await outbox.Remember(known with { Message = seen }, cancellation);
        await messenger.Delete(to, newer ? known.Message : seen, cancellation);
    }
}

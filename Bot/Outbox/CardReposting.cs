using OnesqaBot.Bot.Copies;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Outbox;

/// <summary>Keeps one copy of a card in a chat while it is sent again: after a repost, and after a crash that left two.</summary>
internal sealed class CardReposting(CardDelivery delivery, IMessenger messenger, IOutbox outbox)
{
    public Task<EffectOutcome> Bring(OutboxEntry entry, RepostCard bring, CancellationToken cancellation) => delivery.Deliver(
        entry, bring.To, () => Repost(entry.Key, entry.Case, bring.Card, bring.To, cancellation), cancellation);

    /// <summary>Brings a person's copy of a card to the end of the chat: a new one is sent, and the old one is deleted.</summary>
    /// <param name="by">
    /// The outbox entry or the command that asks for it. However often it comes and wherever it broke off before, it sends one
    /// message: what is left to do after that (old copies to delete) is kept with the copy.
    /// </param>
    /// <exception cref="DeliveryException">Something is left to do: the same again goes on where this broke off.</exception>
    public async Task Repost(string by, CaseNumber number, CardRef card, Recipient to, CancellationToken cancellation)
    {
        var copy = await delivery.Copy(number, card, to, cancellation);
        if (copy?.RepostedBy == by)
        {
            await delivery.CatchUp(copy, cancellation);
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
    /// Files were handed in for a row: its card is sent again with them on it. A form that is being filled in stays where it is,
    /// with what is typed in it, and a short card tells what is in.
    /// </summary>
    /// <inheritdoc cref="Repost"/>
    public async Task AfterFiles(string by, CaseNumber number, CardRef card, Recipient to, CancellationToken cancellation)
    {
        if (!await delivery.TellOfFiles(by, number, card, to, cancellation)) await Repost(by, number, card, to, cancellation);
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
                // It is gone, or the service will not delete it: an old copy that stays shows the case as it is when it is looked at.
            }
        }

        await outbox.Remember(copy with { Superseded = null }, cancellation);
    }

    /// <summary>
    /// Of two copies of a card takes the older one back. The client asks for a card's present state when it comes into
    /// view, and so tells the bot of a copy that a crash left behind: sent, but never remembered, and then sent again.
    /// A copy newer than the remembered one may just be on its way into memory (<see cref="Repost"/>), in this process
    /// or in another; taking that for a stray would leave the person with none.
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

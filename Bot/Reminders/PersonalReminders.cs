using OnesqaBot.Bot.Cases;
using OnesqaBot.Bot.Copies;
using OnesqaBot.Bot.Outbox;
using OnesqaBot.Bot.Storage;
using OnesqaBot.Cards;
using OnesqaBot.Cards.General;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Bot.Reminders;

/// <summary>
/// Sends each person with something due one card per working day, however many steps it lists: the first reminder of the day
/// sends the card, further ones redraw it, and the next day's card replaces it.
/// </summary>
internal sealed class PersonalReminders(
    IKeyValueStore store, IMessenger messenger, MarkedMessenger marked, CardDelivery delivery, CaseViews views, DueLists lists, OfficeContext office)
{
    /// <summary>A sender that has not finished after this long is considered dead.</summary>
    private static readonly TimeSpan SendTimeout = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan SenderRetry = TimeSpan.FromSeconds(2);

    public async Task<EffectOutcome> Remind(OutboxEntry entry, RemindPerson remind, CancellationToken cancellation)
    {
        var now = office.Get();
        if (now.Directory.ById(remind.Person) is not { } person) return new Completed();
        // A delayed reminder waits for the next morning, so that nobody is disturbed at night.
        if (remind.Send && !OfficeHours.Cover(now.Now, now.Holidays)) return new Deferred(OfficeHours.NextMorning(now.Now, now.Holidays) - now.Now, "The office is closed.");

        using var language = ReaderLanguage.Use((await views.ViewerAt(Recipient.ForPerson(person.Id), cancellation)).Language);
        var lines = await lists.ForPerson(office.ActorFor(person), cancellation);
        var stored = new StoredValue<DayCard>(store, KeyOf(person));
        if (await stored.Read(cancellation) is { Message: { } sent } today && today.Day == now.Today) return await Redraw(entry, person, sent, lines, now, cancellation);
        if (!remind.Send || lines.Count == 0) return new Completed();

        var mine = await stored.Change(
            before => before?.Day == now.Today && (before.Message is not null || (before.Sender != entry.Key && now.Now - before.Since < SendTimeout))
                ? null
                : new DayCard(now.Today, entry.Key, now.Now, null, before?.Message ?? before?.Former),
            cancellation);
        return mine?.Sender == entry.Key && mine.Message is null
            ? await Send(entry, person, mine, stored, lines, now, cancellation)
            : new Deferred(SenderRetry, "Another entry is sending the card of this day.");
    }

    private Task<EffectOutcome> Send(
        OutboxEntry entry, Person person, DayCard mine, StoredValue<DayCard> stored, IReadOnlyList<WorkLine> lines, OfficeView now, CancellationToken cancellation) =>
        delivery.Deliver(entry, Recipient.ForPerson(person.Id), async () =>
        {
            var sent = await marked.Send(Recipient.ForPerson(person.Id), Message(lines, now), KeyOf(person), cancellation);
            await stored.Write(mine with { Message = sent, Former = null }, cancellation);
            if (mine.Former is { } former) await DeleteFormer(person, former, cancellation);
        }, cancellation);

    private async Task<EffectOutcome> Redraw(
        OutboxEntry entry, Person person, SentMessage sent, IReadOnlyList<WorkLine> lines, OfficeView now, CancellationToken cancellation)
    {
        try
        {
            await marked.Update(Recipient.ForPerson(person.Id), sent, Message(lines, now), KeyOf(person), cancellation);
        }
        catch (DeliveryException e) when (e.Fault == DeliveryFault.Passing && entry.Attempts < 5)
        {
            return new RetryLater(e.Message, e.RetryAfter) { Reason = e.Reason };
        }
        catch (DeliveryException)
        {
            // The card was deleted, or the service rejects the update: the person was reminded this morning, and "my work" lists it.
        }

        return new Completed();
    }

    private async Task DeleteFormer(Person person, SentMessage former, CancellationToken cancellation)
    {
        try
        {
            await messenger.Delete(Recipient.ForPerson(person.Id), former, cancellation);
        }
        catch (DeliveryException)
        {
            // A remaining old card does no harm: its buttons lead to current data.
        }
    }

    /// <summary>The same key every day, so that a stray copy that is only seen the next day is deleted too.</summary>
    private static string KeyOf(Person person) => $"reminders/{person.Id}";

    private static OutgoingCard Message(IReadOnlyList<WorkLine> lines, OfficeView now) =>
        new(RemindersCard.Draw(lines, now), RemindersCard.Summary(lines, now));

    /// <param name="Sender">Key of the outbox entry that sends the card.</param>
    /// <param name="Message">The sent message; null while it is being sent.</param>
    /// <param name="Former">An earlier day's card, to be deleted.</param>
    internal sealed record DayCard(DateOnly Day, string Sender, DateTimeOffset Since, SentMessage? Message, SentMessage? Former);
}

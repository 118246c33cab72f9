using OnesqaBot.Workflow;

namespace OnesqaBot.Bot;

/// <summary>Hands each effect to what carries it out.</summary>
internal sealed class EffectRunner(CardDelivery cards, CardReposting reposting, DocumentFiling documents, CalendarKeeping calendar, PersonalReminders reminders)
{
    public Task<EffectOutcome> Run(OutboxEntry entry, CancellationToken cancellation) => entry.Effect switch
    {
        ShowCard show => cards.Show(entry, show, cancellation),
        BringCard bring => reposting.Bring(entry, bring, cancellation),
        RefreshCards refresh => cards.Refresh(entry, refresh, cancellation),
        FileDocument file => documents.File(entry, file, cancellation),
        PutEvent put => calendar.Put(entry, put, cancellation),
        CancelEvent cancel => calendar.Cancel(entry, cancel, cancellation),
        KeepDeadline keep => calendar.Keep(entry, keep, cancellation),
        RemindPerson remind => reminders.Remind(entry, remind, cancellation),
        // A newer version that runs beside this one, or comes after it, can.
        UnreadableEffect => Task.FromResult<EffectOutcome>(new TryLater("The effect cannot be read by this version.")),
        _ => throw new InvalidOperationException($"Nothing carries out {entry.Effect.GetType().Name}."),
    };
}

using OnesqaBot.Workflow;

namespace OnesqaBot.Bot;

/// <summary>Hands each effect to what carries it out.</summary>
internal sealed class EffectRunner(CardDelivery cards, CardReposting reposting, DocumentFiling documents, CalendarKeeping calendar, PersonalReminders reminders)
{
    public async Task<EffectOutcome> Run(OutboxEntry entry, CancellationToken cancellation)
    {
        try
        {
            return await CarryOut(entry, cancellation);
        }
        catch (UnreadableCaseException e) when (e.IsNewer)
        {
            // As with an effect that only a newer version knows.
            return new TryLater("The case was written by a newer version.");
        }
    }

    private Task<EffectOutcome> CarryOut(OutboxEntry entry, CancellationToken cancellation) => entry.Effect switch
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

using OnesqaBot.Bot.Cases;
using OnesqaBot.Bot.Reminders;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Outbox;

/// <summary>Dispatches each effect to its handler.</summary>
internal sealed class EffectRunner(
    CardDelivery cards, CaseThread thread, CardReposting reposting, DocumentFiling documents, CalendarSync calendar, PersonalReminders reminders,
    OfficeContext office)
{
    public async Task<EffectOutcome> Run(OutboxEntry entry, CancellationToken cancellation)
    {
        // Cards for one person are drawn in that person's language.
        using var language = ReaderLanguage.Use(office.Language);
        try
        {
            return await CarryOut(entry, cancellation);
        }
        catch (UnreadableCaseException e) when (e.IsNewer)
        {
            // Same as for an effect that only a newer version knows.
            return new RetryLater("The case was written by a newer version.");
        }
    }

    internal Task<EffectOutcome> CarryOut(OutboxEntry entry, CancellationToken cancellation) => entry.Effect switch
    {
        ShowCard show => cards.Show(entry, show, cancellation),
        RepostCard repost => reposting.RepostFor(entry, repost, cancellation),
        RefreshCards refresh when thread.IsRefreshedBy(refresh) => thread.Refresh(entry, refresh, cancellation),
        RefreshCards refresh => cards.Refresh(entry, refresh, cancellation),
        FileDocument file => documents.File(entry, file, cancellation),
        UpsertMeetingEvent put => calendar.UpsertMeeting(entry, put, cancellation),
        CancelMeetingEvent cancel => calendar.CancelMeeting(entry, cancel, cancellation),
        SyncDeadlineEvent keep => calendar.SyncDeadline(entry, keep, cancellation),
        RemindPerson remind => reminders.Remind(entry, remind, cancellation),
        // A newer version, running alongside or installed later, can read it.
        UnreadableEffect => Task.FromResult<EffectOutcome>(new RetryLater("The effect cannot be read by this version.")),
        _ => throw new InvalidOperationException($"No handler for the effect {entry.Effect.GetType().Name}."),
    };
}

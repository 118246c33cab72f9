using OnesqaBot.Workflow;

namespace OnesqaBot.Bot;

/// <summary>Keeps a meeting's event in the calendar as the case has it.</summary>
internal sealed class CalendarKeeping(ICaseStore store, ProcedureLibrary procedures, ICalendar calendar)
{
    public Task<EffectOutcome> Put(OutboxEntry entry, PutEvent effect, CancellationToken cancellation) => Try(async () =>
    {
        var @case = (await store.Find(entry.Case, cancellation))!.Case;
        // Cancelled since: putting the event now would bring it back.
        if (@case.Status == CaseStatus.Cancelled || @case.Visit(effect.Step, effect.Visit)?.Meeting is not { } meeting) return;

        var title = procedures.Of(@case).Step(effect.Step).Title.Th;
        await calendar.Put(new CalendarEntry(
            Id(entry.Case, effect.Step, effect.Visit), $"{title} · {@case.Subject}",
            meeting.Start, meeting.End, meeting.Place, meeting.People, entry.Case.ToString()), cancellation);
    });

    public Task<EffectOutcome> Cancel(OutboxEntry entry, CancelEvent effect, CancellationToken cancellation) =>
        Try(() => calendar.Cancel(Id(entry.Case, effect.Step, effect.Visit), cancellation));

    private static string Id(CaseNumber number, string step, int visit) => FormattableString.Invariant($"{number}/{step}/{visit}");

    private static async Task<EffectOutcome> Try(Func<Task> action)
    {
        try
        {
            await action();
            return new Carried();
        }
        catch (AdapterException e)
        {
            return new TryLater(e.Message, e.RetryAfter);
        }
    }
}

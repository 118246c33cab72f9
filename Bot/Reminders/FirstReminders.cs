using OnesqaBot.Bot.Cases;
using OnesqaBot.Bot.Conversations;
using OnesqaBot.Bot.Storage;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Deadlines;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Bot.Reminders;

/// <summary>
/// Schedules the first reminder of cases that an earlier build left without one because their step has no deadline. Runs once
/// per store, in any instance. Reminders that are already due are posted.
/// </summary>
internal sealed class FirstReminders(IKeyValueStore notes, ICaseStore store, CaseCommandHandler commands, OfficeContext office)
{
    /// <summary>Open cases may date from recent years; older ones are no longer waited for.</summary>
    private const int YearsBack = 5;

    private readonly StoredValue<Given> _stored = new(notes, "reminders/first-looks");
    private bool _done;

    public async Task Run(CancellationToken cancellation)
    {
        if (_done) return;
        if (await _stored.Read(cancellation) is null)
        {
            var present = FiscalYear.FromDate(office.Get().Today).BuddhistYear;
            for (var year = present - YearsBack; year <= present + 1; year++)
            {
                foreach (var summary in await store.OfYear(new FiscalYear(year), cancellation))
                {
                    if (summary is not { Status: CaseStatus.Open, NextReminderAt: null }) continue;
                    await commands.Handle(new PostReminder(CommandId.ForFirstReminder(summary.Number), summary.Number, DateTimeOffset.MinValue), actor: null, cancellation);
                }
            }

            await _stored.Write(new Given(office.Get().Today), cancellation);
        }

        _done = true;
    }

    internal sealed record Given(DateOnly Day);
}

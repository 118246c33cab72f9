using OnesqaBot.Bot.Cases;
using OnesqaBot.Bot.Storage;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Bot.Reminders;

/// <summary>
/// Cases that an earlier build left without a next look, because their row has no deadline, get one: once in a store's life,
/// whichever instance comes to it. What is due by then is posted.
/// </summary>
internal sealed class FirstReminders(IKeyValueStore notes, ICaseStore store, CaseCommandHandler commands, OfficeContext office)
{
    /// <summary>Open cases may be of the last years; of years before nobody waits any more.</summary>
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
                    await commands.Handle(new PostReminder($"{summary.Number}/first-look", summary.Number, DateTimeOffset.MinValue), actor: null, cancellation);
                }
            }

            await _stored.Write(new Given(office.Get().Today), cancellation);
        }

        _done = true;
    }

    internal sealed record Given(DateOnly Day);
}

using OnesqaBot.Workflow;

namespace OnesqaBot.Bot;

/// <summary>
/// Cases that an earlier build left without a next look, because their row has no deadline, get one: once in a store's life,
/// whichever instance comes to it. What is due by then is posted.
/// </summary>
internal sealed class FirstLooks(IMemory memory, ICaseStore store, CaseDesk desk, OfficeNow office)
{
    /// <summary>Open cases may be of the last years; of years before nobody waits any more.</summary>
    private const int YearsBack = 5;

    private readonly SharedNote<Given> _note = new(memory, "reminders/first-looks");
    private bool _done;

    public async Task Look(CancellationToken cancellation)
    {
        if (_done) return;
        if (await _note.Read(cancellation) is null)
        {
            var present = FiscalYear.Of(office.Get().Today).BuddhistYear;
            for (var year = present - YearsBack; year <= present + 1; year++)
            {
                foreach (var summary in await store.OfYear(new FiscalYear(year), cancellation))
                {
                    if (summary is not { Status: CaseStatus.Open, LookAt: null }) continue;
                    await desk.Handle(new PostReminder($"{summary.Number}/first-look", summary.Number, DateTimeOffset.MinValue), actor: null, cancellation);
                }
            }

            await _note.Write(new Given(office.Get().Today), cancellation);
        }

        _done = true;
    }

    internal sealed record Given(DateOnly Day);
}

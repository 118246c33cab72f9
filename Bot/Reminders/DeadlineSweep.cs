using OnesqaBot.Bot.Background;
using OnesqaBot.Bot.Cases;
using OnesqaBot.Bot.Holidays;
using OnesqaBot.Bot.Outbox;
using OnesqaBot.Bot.Recurring;
using OnesqaBot.Bot.Telemetry;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Reminders;

/// <summary>
/// Watches deadlines, in office hours. Each instance sweeps: what a reminder is, and that it is posted once, the case itself
/// decides.
/// </summary>
internal sealed class DeadlineSweep(
    ICaseStore store, CaseCommandHandler commands, HolidayService holidays, HolidayReplanner planning, YearWarning years, RecurringCaseOpener openings, UnopenedWork unopened, FirstReminders firstLooks,
    ChannelCatchUp channel, ChannelDigest digest, FaultNotice faults, FaultIsolation isolation, OfficeContext office, ReminderTelemetry telemetry, TimeProvider clock)
    : PeriodicWork(isolation, office, clock)
{
    /// <summary>Cases that are read at once; what remains comes right after.</summary>
    private const int Page = 200;

    private const int AtOnce = 4;

    private readonly FaultIsolation _isolation = isolation;
    private readonly OfficeContext _office = office;

    protected override TimeSpan Interval { get; } = TimeSpan.FromMinutes(1);

    // Deadlines are planned by the newest holidays before anybody is reminded of them, and the digest tells what the reminders told.
    internal override IReadOnlyList<PeriodicStep> Steps =>
    [
        new("holidays", InOfficeHours: false, holidays.Refresh),
        new("replanning", InOfficeHours: true, planning.Run),
        new("holiday-warning", InOfficeHours: true, years.Run),
        new("openings", InOfficeHours: true, openings.Run),
        new("unopened-work", InOfficeHours: true, unopened.Run),
        new("first-looks", InOfficeHours: true, firstLooks.Run),
        new("reminders", InOfficeHours: true, Remind),
        new("office-channel", InOfficeHours: true, channel.Run),
        new("digest", InOfficeHours: true, Digest),
        new("fault-notice", InOfficeHours: true, faults.Post),
    ];

    /// <summary>What the office entered of its holidays is known before anybody is answered.</summary>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await holidays.Refresh(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    private async Task Remind(CancellationToken cancellation)
    {
        // A case that was looked at is due later; what stays due was not taken, and is not asked again in this look.
        for (var (seen, more) = (new HashSet<CaseNumber>(), true); more;)
        {
            var due = await store.DueForReminder(_office.Now, Page + seen.Count, cancellation);
            var fresh = due.Where(s => seen.Add(s.Number)).ToList();
            await Parallel.ForEachAsync(
                fresh, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation },
                async (s, token) => await _isolation.Try("reminders", s.Number.ToString(), t => Remind(s, t), token));
            more = fresh.Count >= Page;
        }
    }

    private async Task Remind(CaseSummary summary, CancellationToken cancellation)
    {
        var at = summary.NextReminderAt!.Value;
        var settled = await commands.Handle(new PostReminder(FormattableString.Invariant($"{summary.Number}/look/{at.UtcTicks}"), summary.Number, at), actor: null, cancellation);
        if (settled.Decision is Accepted { State.Current.LastReminder: { } last } && last.At >= at) telemetry.Sent(last.People.Count + last.Above.Count);
    }

    private async Task Digest(CancellationToken cancellation)
    {
        if (await digest.Post(cancellation)) telemetry.Sent();
    }
}

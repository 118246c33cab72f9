using OnesqaBot.Workflow;

namespace OnesqaBot.Bot;

/// <summary>
/// Posts what is due to be said of deadlines, in office hours. Each instance sweeps: what a reminder is, and that it is
/// posted once, the case itself decides.
/// </summary>
internal sealed partial class DeadlineSweep(
    ICaseStore store, CaseDesk desk, HolidayDesk holidays, Replanning planning, YearWarning years, Openings openings, UnopenedWork unopened, FirstLooks firstLooks, ChannelDigest digest, OfficeNow office, ReminderTelemetry telemetry, TimeProvider clock, ILogger<DeadlineSweep> log)
    : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(1);

    /// <summary>Cases that are read at once; what remains comes right after.</summary>
    private const int Page = 200;

    private const int AtOnce = 4;

    /// <summary>One look at everything that is due. Safe at any time, by any number of instances at once.</summary>
    public async Task Sweep(CancellationToken cancellation)
    {
        await holidays.Refresh(cancellation);
        if (!OfficeHours.Cover(office.Now, office.Get().Holidays)) return;
        await planning.Look(cancellation);
        await years.Look(cancellation);
        await openings.Look(cancellation);
        await unopened.Look(cancellation);
        await firstLooks.Look(cancellation);
        // A case that was looked at is due later; what stays due was not taken, and is not asked again in this look.
        for (var (seen, more) = (new HashSet<CaseNumber>(), true); more;)
        {
            var due = await store.ToLookAt(office.Now, Page + seen.Count, cancellation);
            var fresh = due.Where(s => seen.Add(s.Number)).ToList();
            await Parallel.ForEachAsync(fresh, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation }, async (s, token) => await Remind(s, token));
            more = fresh.Count >= Page;
        }

        if (await digest.Post(cancellation)) telemetry.Sent();
    }

    /// <summary>What the office entered of its holidays is known before anybody is answered.</summary>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await holidays.Refresh(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(Every, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            try
            {
                await Sweep(stoppingToken);
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                telemetry.Failed();
                SweepFailed(log, e);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    private async ValueTask Remind(CaseSummary summary, CancellationToken cancellation)
    {
        var at = summary.LookAt!.Value;
        var settled = await desk.Handle(new PostReminder(FormattableString.Invariant($"{summary.Number}/look/{at.UtcTicks}"), summary.Number, at), actor: null, cancellation);
        if (settled.Decision is Accepted { State.Current.LastReminder: { } last } && last.At >= at) telemetry.Sent(last.People.Count + last.Above.Count);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Reminders could not be swept; trying again")]
    private static partial void SweepFailed(ILogger logger, Exception exception);
}

using OnesqaBot.Bot.Absences;
using OnesqaBot.Bot.Background;
using OnesqaBot.Bot.Cases;
using OnesqaBot.Bot.Conversations;
using OnesqaBot.Bot.Editions;
using OnesqaBot.Bot.Holidays;
using OnesqaBot.Bot.Languages;
using OnesqaBot.Bot.Outbox;
using OnesqaBot.Bot.Recurring;
using OnesqaBot.Bot.Telemetry;
using OnesqaBot.Bot.Templates;
using OnesqaBot.Bot.Words;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Deadlines;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Reminders;

/// <summary>
/// Runs the periodic work around deadlines. Every instance sweeps; the case itself decides what to remind of and ensures that
/// each reminder is posted only once.
/// </summary>
internal sealed class DeadlineSweep(
    ICaseStore store, CaseCommandHandler commands, ReaderLanguages languages, ProcedureEditions editions, EditionMoves moves, OfficeWords words, LibraryForms forms, HolidayService holidays, HolidayReplanner planning, YearWarning years, RecurringCaseOpener openings, UnopenedWork unopened, FirstReminders firstReminders,
    ChannelBackfill channel, ChannelDigest digest, AdministratorsWeek week, AbsenceProposals absences, FaultNotice faults, FaultIsolation isolation, OfficeContext office, ReminderTelemetry telemetry, TimeProvider clock)
    : PeriodicWork(isolation, office, clock)
{
    /// <summary>Number of cases read per batch.</summary>
    private const int Page = 200;

    private const int MaxParallel = 4;

    private readonly FaultIsolation _isolation = isolation;
    private readonly OfficeContext _office = office;

    protected override TimeSpan Interval { get; } = TimeSpan.FromMinutes(1);

    // Holidays come first, so that reminders use up-to-date deadlines; the digest follows the reminders, so that both agree.
    internal override IReadOnlyList<PeriodicStep> Steps =>
    [
        new("holidays", InOfficeHours: false, holidays.Refresh),
        new("languages", InOfficeHours: false, languages.Refresh),
        new("editions", InOfficeHours: false, editions.Refresh),
        new("office-words", InOfficeHours: false, words.Refresh),
        new("library-forms", InOfficeHours: false, forms.Refresh),
        new("edition-moves", InOfficeHours: true, moves.Continue),
        new("replanning", InOfficeHours: true, planning.Run),
        new("holiday-warning", InOfficeHours: true, years.Run),
        new("openings", InOfficeHours: true, openings.Run),
        new("unopened-work", InOfficeHours: true, unopened.Run),
        new("first-looks", InOfficeHours: true, firstReminders.Run),
        new("reminders", InOfficeHours: true, Remind),
        new("office-channel", InOfficeHours: true, channel.Run),
        new("digest", InOfficeHours: true, Digest),
        new("administrators-week", InOfficeHours: true, week.Run),
        new("absences", InOfficeHours: true, absences.Run),
        new("fault-notice", InOfficeHours: true, faults.Post),
    ];

    /// <summary>Loads the office's own settings before the first message is handled.</summary>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await holidays.Refresh(cancellationToken);
        await languages.Refresh(cancellationToken);
        await editions.Refresh(cancellationToken);
        await words.Refresh(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    private async Task Remind(CancellationToken cancellation)
    {
        // A processed case is next due later. A case that stays due was refused or failed, and is not retried in this sweep.
        for (var (seen, more) = (new HashSet<CaseNumber>(), true); more;)
        {
            var due = await store.DueForReminder(_office.Now, Page + seen.Count, cancellation);
            var fresh = due.Where(s => seen.Add(s.Number)).ToList();
            await Parallel.ForEachAsync(
                fresh, new ParallelOptions { MaxDegreeOfParallelism = MaxParallel, CancellationToken = cancellation },
                async (s, token) => await _isolation.TryRun("reminders", s.Number.ToString(), t => Remind(s, t), token));
            more = fresh.Count >= Page;
        }
    }

    private async Task Remind(CaseSummary summary, CancellationToken cancellation)
    {
        var at = summary.NextReminderAt!.Value;
        var settled = await commands.Handle(new PostReminder(CommandId.ForReminder(summary.Number, at), summary.Number, at), actor: null, cancellation);
        if (settled.Decision is Accepted { State.Current.LastReminder: { } last } && last.At >= at) telemetry.Sent(last.People.Count + last.Above.Count);
    }

    private async Task Digest(CancellationToken cancellation)
    {
        if (await digest.Post(cancellation)) telemetry.Sent();
    }
}

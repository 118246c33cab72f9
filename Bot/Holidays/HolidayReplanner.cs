using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using OnesqaBot.Bot.Background;
using OnesqaBot.Bot.Cases;
using OnesqaBot.Bot.Conversations;
using OnesqaBot.Bot.Storage;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Deadlines;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Bot.Holidays;

/// <summary>
/// Replans every open case after holidays have changed, through the office or newer files. Each run processes one page, so that
/// reminders do not wait for all cases, and continues where any instance stopped. Cases that are already replanned are unchanged.
/// </summary>
internal sealed partial class HolidayReplanner(
    IKeyValueStore notes, ICaseStore store, CaseCommandHandler commands, HolidayService holidays, OfficeContext office, FaultIsolation isolation, ILogger<HolidayReplanner> log)
{
    /// <summary>Number of cases per run.</summary>
    public const int Page = 50;

    /// <summary>Open cases may date from recent years; older ones are no longer waited for.</summary>
    private const int YearsBack = 5;

    /// <summary>The holidays used for the last planning.</summary>
    private readonly StoredValue<Plan> _plan = new(notes, "holidays/planned");

    private readonly StoredValue<Progress> _progress = new(notes, "holidays/replanning");

    public async Task Run(CancellationToken cancellation)
    {
        var now = Capture(holidays.Calendar);
        var before = await _plan.Read(cancellation);
        if (before is null)
        {
            await _plan.Write(now, cancellation);
            return;
        }

        // A replanning in progress is completed even if the holidays change again; the next one starts from its result.
        var progress = await _progress.Read(cancellation);
        if (progress?.IsOver != false)
        {
            if (before.Days.SequenceEqual(now.Days)) return;
            progress = new Progress(before, now, FiscalYear.FromDate(office.Get().Today).BuddhistYear - YearsBack, null, 0, 0, false);
        }

        var next = await Advance(progress, cancellation);
        // If another instance was faster, its progress is kept.
        await _progress.Change(found => found is null || found.IsOver || (found.Year, found.After) == (progress.Year, progress.After) ? next : null, cancellation);
        if (!next.IsOver) return;
        // The plan is not written if cases were skipped, so that a later replanning reaches them; it leaves the others unchanged.
        if (next.Skipped > 0) throw new CasesSkippedException(next.Skipped);
        Planned(log, next.Moved);
        await _plan.Write(next.To, cancellation);
    }

    private async Task<Progress> Advance(Progress progress, CancellationToken cancellation)
    {
        var calendar = new HolidayCalendar([.. progress.From.Days.GroupBy(d => d.Year).Select(y => new HolidayYear(
            y.Key + FiscalYear.BuddhistEraOffset, [.. y.Select(d => new Holiday(d, new("", ""), d, ""))]))]);
        var change = Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(new[] { progress.From, progress.To })))[..16];
        var last = FiscalYear.FromDate(office.Get().Today).BuddhistYear + 1;
        for (var remaining = Page; remaining > 0;)
        {
            var page = await store.OfYear(new FiscalYear(progress.Year), progress.After is { } after ? CaseNumber.Parse(after) : null, remaining, cancellation);
            foreach (var summary in page.Cases.Where(s => s.Status == CaseStatus.Open))
            {
                var moved = false;
                var done = await isolation.TryRun("replanning", summary.Number.ToString(), async token =>
                {
                    var settled = await commands.Handle(new Replan(CommandId.ForReplanning(change), summary.Number, calendar), actor: null, token);
                    moved = settled.Decision is Accepted;
                }, cancellation);
                progress = progress with { Moved = progress.Moved + (moved ? 1 : 0), Skipped = progress.Skipped + (done ? 0 : 1) };
            }

            remaining -= page.Cases.Count;
            if (page.Next is { } next) progress = progress with { After = next.ToString() };
            else if (progress.Year == last) return progress with { IsOver = true };
            else progress = progress with { Year = progress.Year + 1, After = null };
        }

        return progress;
    }

    private static Plan Capture(HolidayCalendar calendar) => new([.. calendar.Days.Select(d => d.Date)]);

    [LoggerMessage(Level = LogLevel.Information, Message = "Holidays have changed: all open cases checked, {Moved} replanned")]
    private static partial void Planned(ILogger logger, int moved);

    internal sealed record Plan(IReadOnlyList<DateOnly> Days);

    /// <summary>Progress of replanning the open cases.</summary>
    /// <param name="Year">The fiscal year being processed, of the Buddhist era.</param>
    /// <param name="After">Number of the last processed case of the year; null if none has been processed.</param>
    internal sealed record Progress(Plan From, Plan To, int Year, string? After, int Moved, int Skipped, bool IsOver);
}

/// <summary>Work over many cases finished but skipped some, whose own faults have already been recorded.</summary>
internal sealed class CasesSkippedException(int count)
    : Exception(string.Create(CultureInfo.InvariantCulture, $"{count} cases were skipped."));

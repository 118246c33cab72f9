using System.Security.Cryptography;
using System.Text.Json;
using OnesqaBot.Bot.Background;
using OnesqaBot.Bot.Cases;
using OnesqaBot.Bot.Storage;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Bot.Holidays;

/// <summary>
/// When holidays have changed, by the office or by newer files, plans every open case anew: a page a look, so that reminders
/// need not wait for all of them, and on from where any instance came to. A case that is planned already stays as it is.
/// </summary>
internal sealed partial class HolidayReplanner(
    IKeyValueStore notes, ICaseStore store, CaseCommandHandler commands, IHolidays holidays, OfficeContext office, FaultIsolation isolation, ILogger<HolidayReplanner> log)
{
    /// <summary>Cases that one look goes through.</summary>
    public const int Page = 50;

    /// <summary>Open cases may be of the last years; of years before nobody waits any more.</summary>
    private const int YearsBack = 5;

    /// <summary>The days by which cases were planned last.</summary>
    private readonly StoredValue<Plan> _plan = new(notes, "holidays/planned");

    private readonly StoredValue<Walk> _walk = new(notes, "holidays/replanning");

    public async Task Run(CancellationToken cancellation)
    {
        var now = Capture(holidays.Calendar);
        var before = await _plan.Read(cancellation);
        if (before is null)
        {
            await _plan.Write(now, cancellation);
            return;
        }

        // One that was begun goes to its end, also where the days have changed once more: the next one begins where it ends.
        var walk = await _walk.Read(cancellation);
        if (walk?.IsOver != false)
        {
            if (before.Days.SequenceEqual(now.Days)) return;
            walk = new Walk(before, now, FiscalYear.FromDate(office.Get().Today).BuddhistYear - YearsBack, null, 0, 0, false);
        }

        var next = await Go(walk, cancellation);
        // Where another instance was faster, what it wrote stands.
        await _walk.Change(found => found is null || found.IsOver || (found.Year, found.After) == (walk.Year, walk.After) ? next : null, cancellation);
        if (!next.IsOver) return;
        // The plan is not written where cases were skipped, so that a later walk comes to them; it leaves the others as they are.
        if (next.Skipped > 0) throw new CasesSkippedException(next.Skipped);
        Planned(log, next.Moved);
        await _plan.Write(next.To, cancellation);
    }

    private async Task<Walk> Go(Walk walk, CancellationToken cancellation)
    {
        var calendar = new HolidayCalendar([.. walk.From.Days.GroupBy(d => d.Year).Select(y => new HolidayYear(
            y.Key + FiscalYear.BuddhistEraOffset, [.. y.Select(d => new Holiday(d, new("", ""), d, ""))]))]);
        var change = Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(new[] { walk.From, walk.To })))[..16];
        var last = FiscalYear.FromDate(office.Get().Today).BuddhistYear + 1;
        for (var left = Page; left > 0;)
        {
            var page = await store.OfYear(new FiscalYear(walk.Year), walk.After is { } after ? CaseNumber.Parse(after) : null, left, cancellation);
            foreach (var summary in page.Cases.Where(s => s.Status == CaseStatus.Open))
            {
                var moved = false;
                var done = await isolation.Try("replanning", summary.Number.ToString(), async token =>
                {
                    var settled = await commands.Handle(new Replan($"holidays/{change}", summary.Number, calendar), actor: null, token);
                    moved = settled.Decision is Accepted;
                }, cancellation);
                walk = walk with { Moved = walk.Moved + (moved ? 1 : 0), Skipped = walk.Skipped + (done ? 0 : 1) };
            }

            left -= page.Cases.Count;
            if (page.Next is { } next) walk = walk with { After = next.ToString() };
            else if (walk.Year == last) return walk with { IsOver = true };
            else walk = walk with { Year = walk.Year + 1, After = null };
        }

        return walk;
    }

    private static Plan Capture(HolidayCalendar calendar) => new([.. calendar.Days.Select(d => d.Date)]);

    [LoggerMessage(Level = LogLevel.Information, Message = "Holidays have changed: every open case was looked at, {Moved} planned anew")]
    private static partial void Planned(ILogger logger, int moved);

    internal sealed record Plan(IReadOnlyList<DateOnly> Days);

    /// <summary>How far the open cases are planned anew.</summary>
    /// <param name="Year">Of the Buddhist era: the fiscal year that is gone through now.</param>
    /// <param name="After">Number of the last case that was looked at; null where none of the year was.</param>
    internal sealed record Walk(Plan From, Plan To, int Year, string? After, int Moved, int Skipped, bool IsOver);
}

using System.Security.Cryptography;
using System.Text.Json;
using OnesqaBot.Workflow;

namespace OnesqaBot.Bot;

/// <summary>
/// When holidays have changed, by the office or by newer files, plans every case with a deadline anew. The days by which cases
/// were planned last are shared; a walk that broke off is walked again, and a case that is planned already stays as it is.
/// </summary>
internal sealed partial class Replanning(IMemory memory, ICaseStore store, CaseDesk desk, IHolidays holidays, FaultIsolation isolation, ILogger<Replanning> log)
{
    private readonly SharedNote<Plan> _plan = new(memory, "holidays/planned");

    public async Task Look(CancellationToken cancellation)
    {
        var now = Of(holidays.Calendar);
        var before = await _plan.Read(cancellation);
        if (before is not null && before.Days.SequenceEqual(now.Days)) return;
        if (before is not null) await Walk(before, now, cancellation);
        await _plan.Write(now, cancellation);
    }

    private async Task Walk(Plan before, Plan now, CancellationToken cancellation)
    {
        var calendar = new HolidayCalendar([.. before.Days.GroupBy(d => d.Year).Select(y => new HolidayYear(
            y.Key + FiscalYear.BuddhistEraOffset, [.. y.Select(d => new Holiday(d, new("", ""), d, ""))]))]);
        var change = Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(new[] { before, now })))[..16];
        var open = await store.ToLookAt(DateTimeOffset.MaxValue, int.MaxValue, cancellation);
        var (moved, skipped) = (0, 0);
        foreach (var summary in open)
        {
            var done = await isolation.Try("replanning", summary.Number.ToString(), async token =>
            {
                var settled = await desk.Handle(new Replan($"holidays/{change}", summary.Number, calendar), actor: null, token);
                if (settled.Decision is Accepted) moved++;
            }, cancellation);
            if (!done) skipped++;
        }

        Planned(log, open.Count, moved);
        // The plan is not written, so that a later walk comes to them; it leaves the others as they are.
        if (skipped > 0) throw new CasesSkippedException(skipped);
    }

    private static Plan Of(HolidayCalendar calendar) => new([.. calendar.Days.Select(d => d.Date)]);

    [LoggerMessage(Level = LogLevel.Information, Message = "Holidays have changed: {Open} cases looked at, {Moved} planned anew")]
    private static partial void Planned(ILogger logger, int open, int moved);

    internal sealed record Plan(IReadOnlyList<DateOnly> Days);
}

using OnesqaBot.Bot.Cases;
using OnesqaBot.Bot.Year;
using OnesqaBot.Cards;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Deadlines;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Year;

namespace OnesqaBot.Bot.Reminders;

/// <summary>Lists what is due, for a person and for the office.</summary>
internal sealed class DueLists(WorkLists lists, YearPlanReader years, OfficeContext office)
{
    /// <summary>The channel digest includes what is due within this number of working days.</summary>
    private const int DaysAhead = 7;

    /// <summary>
    /// Returns a person's assignments whose reminders have begun, soonest first, followed by nudged assignments and the person's
    /// own cases whose later steps are overdue while the current one has no deadline. Snoozed cases are left out.
    /// </summary>
    public async Task<IReadOnlyList<WorkLine>> ForPerson(Actor actor, CancellationToken cancellation)
    {
        var now = office.Get();
        var mine = (await lists.Mine(actor, cancellation))
            .Where(l => !l.Assignment!.AwaitsAnswer)
            .Where(l => l.Assignment!.Inquiry is not null ? l.Summary.NudgedOn is not null : l.Summary.Due is { } due ? due <= Horizon(l.Procedure.Reminders, now) : l.Summary.NudgedOn is not null || (Ownership.Owns(actor, l.Summary, l.Procedure) && HasLate(l, now))).ToList();
        var own = (await lists.OwnedBy(actor, cancellation)).Where(l => l.Summary.Due is null && HasLate(l, now) && !mine.Exists(m => m.Summary.Number == l.Summary.Number));
        return
        [
            .. mine.Concat(own)
                .Where(l => !(l.Summary.Snoozed.TryGetValue(actor.Person.Id, out var until) && until > now.Today))
                .OrderBy(l => l.Summary.Due ?? DateOnly.MaxValue).ThenBy(l => l.Summary.Number.ToString(), StringComparer.Ordinal),
        ];
    }

    /// <summary>Returns what the year's plan counts as overdue, and what is due today and soon, ordered by day.</summary>
    public Task<IReadOnlyList<YearEntry>> OfOffice(CancellationToken cancellation)
    {
        var now = office.Get();
        return years.Due(now.Holidays.AddWorkingDays(now.Today, DaysAhead), cancellation);
    }

    private static bool HasLate(WorkLine line, OfficeView now) => line.Summary.Later.Any(l => l.Target < now.Today);

    private static DateOnly Horizon(ReminderSchedule schedule, OfficeView now) =>
        now.Holidays.AddWorkingDays(now.Today, schedule.Before.DefaultIfEmpty(0).Max());
}

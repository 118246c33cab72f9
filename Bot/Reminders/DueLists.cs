using OnesqaBot.Cards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Bot;

/// <summary>What falls due, for a person and for the office.</summary>
internal sealed class DueLists(WorkLists lists, ICaseStore store, OfficeNow office)
{
    /// <summary>The channel hears of what falls due within so many working days.</summary>
    private const int DaysAhead = 7;

    /// <summary>Most cases that a digest goes through: more fit no card.</summary>
    private const int MostOfOffice = 500;

    /// <summary>A person's rows of which reminders have begun, soonest first; without those put off.</summary>
    public async Task<IReadOnlyList<WorkLine>> Of(Actor actor, CancellationToken cancellation)
    {
        var now = office.Get();
        return
        [
            .. (await lists.Mine(actor, cancellation))
                .Where(l => l.Summary.Due is { } due && due <= Horizon(l.Procedure.Reminders, now)
                    && !(l.Summary.Snoozed.TryGetValue(actor.Person.Id, out var until) && until > now.Today))
                .OrderBy(l => l.Summary.Due).ThenBy(l => l.Summary.Number.ToString(), StringComparer.Ordinal),
        ];
    }

    /// <summary>The office's rows that are late or fall due soon, soonest first.</summary>
    public async Task<IReadOnlyList<WorkLine>> OfOffice(CancellationToken cancellation)
    {
        var now = office.Get();
        var last = now.Holidays.AddWorkingDays(now.Today, DaysAhead);
        // A row's next reminder comes at its target at the latest, and each day while it is late.
        var open = await store.ToLookAt(OfficeHours.Morning(last), MostOfOffice, cancellation);
        return [.. open.Where(s => s.Due <= last).OrderBy(s => s.Due).ThenBy(s => s.Number.ToString(), StringComparer.Ordinal).Select(s => lists.Line(s, s.Turns[0])).OfType<WorkLine>()];
    }

    private static DateOnly Horizon(Ladder ladder, Office now) => now.Holidays.AddWorkingDays(now.Today, ladder.Before.DefaultIfEmpty(0).Max());
}

using System.Globalization;
using OnesqaBot.Bot.Background;
using OnesqaBot.Bot.Cases;
using OnesqaBot.Bot.Copies;
using OnesqaBot.Bot.Year;
using OnesqaBot.Cards.General;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Deadlines;
using OnesqaBot.Workflow.Time;
using OnesqaBot.Workflow.Year;

namespace OnesqaBot.Bot.Recurring;

/// <summary>
/// Notifies the people who open recurring cases of overdue steps in a case that nobody has opened: the morning after, and again
/// at the nudge interval of steps without a deadline. Only one instance sends each notice.
/// </summary>
internal sealed class UnopenedWork(PersonalNotices notices, YearPlanReader years, OfficeContext office)
{
    private DateOnly _lastRun;

    /// <summary>Reads the year's plan once a day.</summary>
    public async Task Run(CancellationToken cancellation)
    {
        var now = office.Get();
        if (_lastRun == now.Today) return;
        var late = (await years.Read(FiscalYear.FromDate(now.Today), cancellation)).Entries.Where(e => e is { Case: null, IsLate: true }).ToList();
        var byPerson = late.SelectMany(e => now.Directory.Holders(e.Procedure.OpenedBy, now.Today).Select(p => (Person: p.Id, Entry: e))).GroupBy(t => t.Person);
        var all = true;
        foreach (var person in byPerson)
        {
            List<YearEntry> entries = [.. person.Select(t => t.Entry).OrderBy(e => e.Date)];
            // Whoever cannot be reached: the channel digest reports it anyway.
            all &= await notices.TryPost(
                $"recurring/unopened/{person.Key}", Period(entries), Recipient.ForPerson(person.Key),
                () => Task.FromResult<OutgoingCard?>(new(UnopenedCard.Draw(entries, now), UnopenedCard.Summary(entries))), cancellation);
        }

        if (all) _lastRun = now.Today;
    }

    /// <summary>A new period begins when further cases become overdue and at each nudge interval.</summary>
    private static string Period(List<YearEntry> late)
    {
        var every = late[0].Procedure.Reminders.Nudge ?? ReminderSchedule.DefaultNudge;
        var times = every == 0 ? 0 : late[0].DaysLate!.Value / every;
        return string.Create(CultureInfo.InvariantCulture, $"{string.Join(',', late.Select(e => e.Procedure.Id).Distinct())}/{late[0].Date:yyyy-MM-dd}/{times}");
    }
}

using System.Collections.Concurrent;
using System.Globalization;
using OnesqaBot.Bot.Background;
using OnesqaBot.Bot.Cases;
using OnesqaBot.Bot.Copies;
using OnesqaBot.Bot.Year;
using OnesqaBot.Cards;
using OnesqaBot.Cards.General;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Deadlines;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Time;
using OnesqaBot.Workflow.Year;

namespace OnesqaBot.Bot.Recurring;

/// <summary>
/// Notifies the people who open recurring cases of overdue steps in a case that nobody has opened: the morning after, and again
/// at the nudge interval of steps without a deadline. Only one instance sends each notice.
/// </summary>
internal sealed partial class UnopenedWork(IKeyValueStore store, MarkedMessenger messenger, YearPlanReader years, CaseViews views, OfficeContext office, ILogger<UnopenedWork> log)
{
    private readonly ConcurrentDictionary<string, OncePerPeriodPost> _posts = new(StringComparer.Ordinal);
    private DateOnly _lastRun;

    /// <summary>Reads the year's plan once a day.</summary>
    public async Task Run(CancellationToken cancellation)
    {
        var now = office.Get();
        if (_lastRun == now.Today) return;
        var late = (await years.Read(FiscalYear.FromDate(now.Today), cancellation)).Entries.Where(e => e is { Case: null, IsLate: true }).ToList();
        var byPerson = late.SelectMany(e => now.Directory.Holders(e.Procedure.OpenedBy, now.Today).Select(p => (Person: p.Id, Entry: e))).GroupBy(t => t.Person);
        var all = true;
        foreach (var person in byPerson) all &= await Notify(person.Key, [.. person.Select(t => t.Entry).OrderBy(e => e.Date)], now, cancellation);
        if (all) _lastRun = now.Today;
    }

    /// <returns>False if the notice should be retried.</returns>
    private async Task<bool> Notify(string person, List<YearEntry> late, OfficeView now, CancellationToken cancellation)
    {
        using var language = ReaderLanguage.Use((await views.ViewerAt(Recipient.To(person), cancellation)).Language);
        var post = _posts.GetOrAdd(person, p => new OncePerPeriodPost(store, messenger, $"recurring/unopened/{p}"));
        try
        {
            await post.Post(
                Period(late), Recipient.To(person), () => office.Now,
                () => Task.FromResult<OutgoingCard?>(new(UnopenedCard.Draw(late, now), UnopenedCard.Summary(late))), cancellation);
        }
        catch (DeliveryException e)
        {
            // The channel digest reports it anyway.
            NotTold(log, person, e.Message);
            return e.Fault != DeliveryFault.Passing;
        }

        return true;
    }

    /// <summary>A new period begins when further cases become overdue and at each nudge interval.</summary>
    private static string Period(List<YearEntry> late)
    {
        var every = late[0].Procedure.Reminders.Nudge ?? ReminderSchedule.DefaultNudge;
        var times = every == 0 ? 0 : late[0].DaysLate!.Value / every;
        return string.Create(CultureInfo.InvariantCulture, $"{string.Join(',', late.Select(e => e.Procedure.Id).Distinct())}/{late[0].Date:yyyy-MM-dd}/{times}");
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Could not notify {Person} of unopened recurring cases: {Why}")]
    private static partial void NotTold(ILogger logger, string person, string why);
}

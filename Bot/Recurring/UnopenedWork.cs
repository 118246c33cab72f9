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
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Time;
using OnesqaBot.Workflow.Year;

namespace OnesqaBot.Bot.Recurring;

/// <summary>
/// Tells those who open yearly work that rows of it are late and nobody has opened it: the morning after, and again after as many
/// working days as a row without a deadline is nudged; once, whichever instance comes to it first.
/// </summary>
internal sealed partial class UnopenedWork(IKeyValueStore store, MarkedMessenger messenger, YearPlanReader years, OfficeContext office, ILogger<UnopenedWork> log)
{
    private readonly ConcurrentDictionary<string, OncePerPeriodPost> _posts = new(StringComparer.Ordinal);
    private DateOnly _looked;

    /// <summary>Reads the year once a day.</summary>
    public async Task Run(CancellationToken cancellation)
    {
        var now = office.Get();
        if (_looked == now.Today) return;
        var late = (await years.Read(FiscalYear.FromDate(now.Today), cancellation)).Entries.Where(e => e is { Case: null, IsLate: true }).ToList();
        var told = late.SelectMany(e => now.Directory.Holders(e.Procedure.OpenedBy, now.Today).Select(p => (Person: p.Id, Entry: e))).GroupBy(t => t.Person);
        var all = true;
        foreach (var person in told) all &= await Tell(person.Key, [.. person.Select(t => t.Entry).OrderBy(e => e.Date)], now, cancellation);
        if (all) _looked = now.Today;
    }

    /// <returns>False where another look will do better.</returns>
    private async Task<bool> Tell(string person, List<YearEntry> late, OfficeView now, CancellationToken cancellation)
    {
        var post = _posts.GetOrAdd(person, p => new OncePerPeriodPost(store, messenger, $"recurring/unopened/{p}"));
        try
        {
            await post.Post(
                Period(late), Recipient.To(person), () => office.Now,
                () => Task.FromResult<CardMessage?>(new(UnopenedCard.Draw(late, now).ToJson(), UnopenedCard.Summary(late))), cancellation);
        }
        catch (DeliveryException e)
        {
            // The channel's digest tells it all the same.
            NotTold(log, person, e.Message);
            return e.Fault != DeliveryFault.Passing;
        }

        return true;
    }

    /// <summary>Another as soon as further work is late, and after each few working days.</summary>
    private static string Period(List<YearEntry> late)
    {
        var every = late[0].Procedure.Reminders.Nudge ?? ReminderSchedule.DefaultNudge;
        var times = every == 0 ? 0 : late[0].DaysLate!.Value / every;
        return string.Create(CultureInfo.InvariantCulture, $"{string.Join(',', late.Select(e => e.Procedure.Id).Distinct())}/{late[0].Date:yyyy-MM-dd}/{times}");
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Person} was not told of yearly work that was never opened: {Why}")]
    private static partial void NotTold(ILogger logger, string person, string why);
}

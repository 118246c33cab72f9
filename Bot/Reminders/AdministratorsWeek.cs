using System.Collections.Concurrent;
using System.Globalization;
using OnesqaBot.Bot.Background;
using OnesqaBot.Bot.Cases;
using OnesqaBot.Bot.Copies;
using OnesqaBot.Bot.People;
using OnesqaBot.Cards;
using OnesqaBot.Cards.General;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Bot.Reminders;

/// <summary>
/// Tells administrators, on the first working day of each week, who cannot be reached, which positions are vacant and what is overdue:
/// in their channel or, if they have chosen none, each in the personal chat. A week without any of these has no card.
/// </summary>
internal sealed partial class AdministratorsWeek(
    IKeyValueStore store, MarkedMessenger messenger, StaffGaps gaps, DueLists lists, CaseViews views, IConversations conversations, OfficeContext office, ILogger<AdministratorsWeek> log)
{
    private readonly ConcurrentDictionary<string, OncePerPeriodPost> _posts = new(StringComparer.Ordinal);
    private DateOnly _lastWeek;

    /// <summary>Called in office hours; does nothing more in a week whose card this instance has seen posted.</summary>
    public async Task Run(CancellationToken cancellation)
    {
        var week = CalendarWeek.MondayOf(office.Get().Today);
        if (_lastWeek == week) return;
        var all = true;
        foreach (var to in await Recipients(cancellation)) all &= await Post(to, week, cancellation);
        if (all) _lastWeek = week;
    }

    private async Task<IReadOnlyList<Recipient>> Recipients(CancellationToken cancellation)
    {
        if (await conversations.Find(Recipient.Administrators, cancellation) is not null) return [Recipient.Administrators];
        var now = office.Get();
        return [.. now.Directory.Administrators.SelectMany(p => now.Directory.Holders(p, now.Today)).Select(p => p.Id).Distinct().Select(Recipient.To)];
    }

    /// <returns>False if the card should be posted again later.</returns>
    private async Task<bool> Post(Recipient to, DateOnly week, CancellationToken cancellation)
    {
        var key = $"reminders/administrators-week/{to.Person ?? "channel"}";
        var post = _posts.GetOrAdd(key, k => new OncePerPeriodPost(store, messenger, k));
        using var language = ReaderLanguage.Use((await views.ViewerAt(to, cancellation)).Language);
        try
        {
            await post.Post(week.ToString("O", CultureInfo.InvariantCulture), to, () => office.Now, () => Draw(cancellation), cancellation);
            return true;
        }
        catch (DeliveryException e)
        {
            NotPosted(log, to.Person ?? "the administrators' channel", e.Message);
            return e.Fault != DeliveryFault.Passing;
        }
    }

    private async Task<OutgoingCard?> Draw(CancellationToken cancellation)
    {
        var (vacant, unreachable) = await gaps.Find(cancellation);
        var late = (await lists.OfOffice(cancellation)).Where(e => e.IsLate).ToList();
        if (vacant.Count + unreachable.Count + late.Count == 0) return null;
        var now = office.Get();
        return new(AdministratorsWeekCard.Draw(vacant, unreachable, late, now), AdministratorsWeekCard.Summary(vacant, unreachable, late));
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Could not post the week's card for administrators to {To}: {Why}")]
    private static partial void NotPosted(ILogger logger, string to, string why);
}

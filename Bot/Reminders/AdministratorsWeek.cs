using System.Globalization;
using OnesqaBot.Bot.Background;
using OnesqaBot.Bot.Cases;
using OnesqaBot.Bot.Copies;
using OnesqaBot.Bot.People;
using OnesqaBot.Cards.General;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Bot.Reminders;

/// <summary>
/// Tells administrators, on the first working day of each week, who cannot be reached, which positions are vacant and what is overdue:
/// in their channel or, if they have chosen none, each in the personal chat. A week without any of these has no card.
/// </summary>
internal sealed class AdministratorsWeek(PersonalNotices notices, StaffGaps gaps, DueLists lists, IConversations conversations, OfficeContext office)
{
    private DateOnly _lastWeek;

    /// <summary>Called in office hours; does nothing more in a week whose card this instance has seen posted.</summary>
    public async Task Run(CancellationToken cancellation)
    {
        var week = CalendarWeek.MondayOf(office.Get().Today);
        if (_lastWeek == week) return;
        // Read once, and only if somebody has not had the card yet.
        var content = new Lazy<Task<Func<OutgoingCard>?>>(() => Read(cancellation));
        var (all, period) = (true, week.ToString("O", CultureInfo.InvariantCulture));
        foreach (var to in await Recipients(cancellation))
            all &= await notices.TryPost($"reminders/administrators-week/{to.Person ?? "channel"}", period, to, async () => (await content.Value)?.Invoke(), cancellation);
        if (all) _lastWeek = week;
    }

    private async Task<IReadOnlyList<Recipient>> Recipients(CancellationToken cancellation)
    {
        if (await conversations.Find(Recipient.Administrators, cancellation) is not null) return [Recipient.Administrators];
        var now = office.Get();
        return [.. now.Directory.AdministratorsOn(now.Today).Select(p => Recipient.ForPerson(p.Id))];
    }

    /// <returns>Draws the card in the language of its reader; null if there is nothing to tell.</returns>
    private async Task<Func<OutgoingCard>?> Read(CancellationToken cancellation)
    {
        var (vacant, unreachable) = await gaps.Find(cancellation);
        var late = (await lists.OfOffice(cancellation)).Where(e => e.IsLate).ToList();
        if (vacant.Count + unreachable.Count + late.Count == 0) return null;
        var now = office.Get();
        return () => new(AdministratorsWeekCard.Draw(vacant, unreachable, late, now), AdministratorsWeekCard.Summary(vacant, unreachable, late));
    }
}

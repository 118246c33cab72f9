using System.Globalization;
using OnesqaBot.Bot.Background;
using OnesqaBot.Bot.Cases;
using OnesqaBot.Bot.Copies;
using OnesqaBot.Bot.People;
using OnesqaBot.Cards;
using OnesqaBot.Cards.Absences;
using OnesqaBot.Cards.Forms;
using OnesqaBot.Cards.General;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Absences;

/// <summary>
/// Proposes acting orders for people whose calendar says that they will be away, in positions that nobody else holds. Before the absence
/// the person is asked; once it has begun without an order, the administrators are. Each absence is proposed once.
/// </summary>
internal sealed class AbsenceProposals(IEnumerable<IAbsences> calendars, PersonalNotices notices, DirectoryProvider directory, OfficeContext office)
{
    /// <summary>Days before an absence on which it is proposed at the earliest.</summary>
    private const int DaysAhead = 14;

    /// <summary>Days for which calendars are asked, back and ahead: so far back that an absence keeps its first day while it lasts.</summary>
    private const int DaysBack = 30, DaysRead = 30;

    private readonly IAbsences? _calendars = calendars.FirstOrDefault();
    private DateOnly _lastRun;

    /// <summary>Reads the calendars once a day; does nothing without access to them.</summary>
    public async Task Run(CancellationToken cancellation)
    {
        var now = office.Get();
        if (_calendars is null || _lastRun == now.Today) return;
        var posts = now.Directory.People.Where(p => p.Email is not null)
            .Select(p => (Person: p, Post: AbsenceCard.PostsOf(p, now).FirstOrDefault(post => now.Directory.Holders(post.Position, now.Today) is [var only] && only.Id == p.Id)))
            .Where(p => p.Post is not null).ToList();
        var since = now.Today.AddDays(-DaysBack);
        var away = (await _calendars.Find([.. posts.Select(p => p.Person.Email!).Distinct()], since, now.Today.AddDays(DaysRead), cancellation)).ToLookup(a => a.Address);
        var all = true;
        foreach (var (person, post) in posts)
        {
            var next = Absence.From(away[person.Email!].Select(a => (a.Start, a.End)), now.Holidays).FirstOrDefault(a =>
                // What began before the days that were read was proposed when it began.
                a.Last >= now.Today && a.First <= now.Today.AddDays(DaysAhead) && a.First > now.Holidays.AddWorkingDays(since, 1)
                && !now.Directory.Acting.Any(o => o.InsteadOf == person.Id && a.Overlaps(o.From, o.To)));
            if (next is not null) all &= await (next.First > now.Today ? AskPerson(person, post!, next, now, cancellation) : AskAdministrators(person, post!, next, now, cancellation));
        }

        if (all) _lastRun = now.Today;
    }

    private Task<bool> AskPerson(Person person, ActingPost post, Absence absence, OfficeView now, CancellationToken cancellation) => notices.TryPost(
        $"absences/proposed/{person.Id}", Period(absence), Recipient.ForPerson(person.Id),
        () => Task.FromResult<OutgoingCard?>(new(
            AbsenceCard.Propose(office.ActorFor(person), post, absence, AbsenceHandler.StandInOf(post.Position, person, now), now), AbsenceCard.ProposalSummary(absence))),
        cancellation);

    private async Task<bool> AskAdministrators(Person person, ActingPost post, Absence absence, OfficeView now, CancellationToken cancellation)
    {
        var all = true;
        var (from, standIn) = (absence.First < now.Today ? now.Today : absence.First, AbsenceHandler.StandInOf(post.Position, person, now));
        foreach (var administrator in now.Directory.AdministratorsOn(now.Today).Where(p => p.Id != person.Id))
        {
            all &= await notices.TryPost(
                $"absences/unattended/{person.Id}/{administrator.Id}", Period(absence), Recipient.ForPerson(administrator.Id),
                () => Task.FromResult<OutgoingCard?>(new(
                    ActingCard.Draw(office.ActorFor(administrator), directory.Orders, now, AbsenceCard.OrderFor(person, post, from, absence.Last, standIn, now)), AbsenceCard.UnattendedSummary(person))),
                cancellation);
        }

        return all;
    }

    private static string Period(Absence absence) => absence.First.ToString("O", CultureInfo.InvariantCulture);
}

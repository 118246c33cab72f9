using OnesqaBot.Bot.Cases;
using OnesqaBot.Bot.Conversations;
using OnesqaBot.Bot.People;
using OnesqaBot.Cards;
using OnesqaBot.Cards.Absences;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Forms;
using OnesqaBot.Cards.General;
using OnesqaBot.Cards.Text;
using OnesqaBot.Dialogs.Intents;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.People;

namespace OnesqaBot.Bot.Absences;

/// <summary>
/// Lets people say that they will be away. Whoever may give acting orders makes one; others ask the administrators, who get the form of
/// an order filled in.
/// </summary>
internal sealed class AbsenceHandler(
    ActingHandler acting, DirectoryProvider directory, PersonalMessages messages, OfficeContext office) : IIntentAnswers
{
    public IEnumerable<IntentAnswer> Answers =>
    [
        IntentAnswer.Create<AwayIntent>(Ask),
        IntentAnswer.Create<NotAwayIntent>((_, caller) => CallOff(caller)),
    ];

    private const int MaxFound = 20;

    /// <summary>Shows the form, filled in as far as it was said.</summary>
    public NewCard Ask(AwayIntent wish, Caller caller)
    {
        if (!caller.IsPersonal) return RequestAnswers.Notice(BotTexts.PersonalOnly);
        var now = office.Get();
        if (!AbsenceCard.PostsOf(caller.Person, now).Any()) return RequestAnswers.Notice(AbsenceCard.NoPost);
        (DateOnly, DateOnly)? days = wish.Days is { } range ? (range.First, range.Last) : null;
        return new(AbsenceCard.Draw(caller.Actor, days, StandIn(wish.StandIn, caller.Person, now), now), AbsenceCard.Title);
    }

    /// <summary>Shows the acting orders, where the caller's is ended; says so if there is none.</summary>
    public NewCard CallOff(Caller caller)
    {
        if (!caller.IsPersonal) return RequestAnswers.Notice(BotTexts.PersonalOnly);
        var now = office.Get();
        var isSet = now.Directory.Acting.Any(a => a.InsteadOf == caller.Person.Id && a.To >= now.Today)
            || directory.Orders.Any(o => o.Revoked is null && o.By.Person == caller.Person.Id && o.Acting.To >= now.Today);
        return isSet
            ? new(ActingCard.Draw(caller.Actor, directory.Orders, now), BotTexts.Acting)
            : RequestAnswers.Nothing(AbsenceCard.NothingToCallOff(now.Directory.AdministratorsOn(now.Today)));
    }

    public async Task<CardActionResponse> Request(RequestActing form, Press press, CancellationToken cancellation)
    {
        var (caller, now) = (press.Caller, office.Get());
        if (!caller.IsPersonal) return RequestAnswers.Notice(BotTexts.PersonalOnly);
        var wish = new SetActing(form.Post, form.Person, form.From, form.To, caller.Person.Id) { Typed = form.Typed };
        // One's own position only: for others, administrators have the card of acting orders.
        var refusal = form.Unreadable ?? (form.Post is not null && form.Post.Holder != caller.Person.Id ? new ActingInvalid(ActingFault.Incomplete) : Fault(wish, now));
        if (refusal is not null) return new ReplaceCard(AbsenceCard.Draw(caller.Actor, null, null, now, new TypedForm(form, RefusalText.Describe(refusal, null, now))));
        if (now.Permissions.CanAdminister(caller.Actor)) return await acting.Set(wish with { RequestedBy = null }, press, cancellation);

        var administrators = now.Directory.AdministratorsOn(now.Today);
        var reached = await Task.WhenAll(administrators.Select(p => Send(p, wish, caller.Person, press.CommandIdOf(form), cancellation)));
        return new ReplaceCard(NoticeCard.Draw(AbsenceCard.Sent([.. administrators.Where((_, n) => reached[n])])));
    }

    private Task<bool> Send(Person administrator, SetActing wish, Person by, string command, CancellationToken cancellation)
    {
        var now = office.Get();
        return messages.TrySend(
            administrator.Id,
            () => new(ActingCard.Draw(office.ActorFor(administrator), directory.Orders, now, new TypedForm(wish, AbsenceCard.Request(by, wish, now))), AbsenceCard.RequestSummary(by)),
            $"acting-request/{command}", cancellation);
    }

    /// <summary>Why no such order is possible; null if it is.</summary>
    private static Refusal? Fault(SetActing wish, OfficeView now) =>
        wish is not { Post: { } post, Person: { Length: > 0 } person, From: { } from, To: { } to }
            ? new ActingInvalid(ActingFault.Incomplete)
            : ActingRules.Fault(new Acting(person, post.Position, post.Holder, from, to), now.Directory, now.Today);

    /// <summary>The one person meant; without a name, the one who stands in for the position.</summary>
    private static string? StandIn(string? typed, Person person, OfficeView now) =>
        typed is null ? person.Positions.Take(1).Select(p => StandInOf(p, person, now)).FirstOrDefault()
        : PeopleSearch.Named(now.Directory, typed, MaxFound).Where(p => p.Id != person.Id).ToList() is [var only] ? only.Id : null;

    /// <summary>The one person other than this who stands in for a position; null if there is none, or several.</summary>
    internal static string? StandInOf(string position, Person person, OfficeView now) =>
        Authority.NextUp(position, now.Directory, now.Today).Where(p => p.Id != person.Id).ToList() is [var above] ? above.Id : null;
}

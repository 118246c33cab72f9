using System.Globalization;
using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Forms;
using OnesqaBot.Cards.General;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.People;

namespace OnesqaBot.Cards.Absences;

/// <summary>
/// ไม่อยู่: asks whoever will be away to confirm from when to when, and who acts meanwhile. It makes an acting order, or asks the
/// administrators for one.
/// </summary>
public static class AbsenceCard
{
    public static string Title => AbsenceTexts.Title;

    /// <param name="standIn">Key of the person to choose at first; null for none.</param>
    /// <param name="form">The form that was just submitted and refused; null if none was.</param>
    public static DrawnCard Draw(Actor actor, (DateOnly First, DateOnly Last)? days, string? standIn, OfficeView office, TypedForm? form = null) =>
        Draw(actor, PostsOf(actor.Person, office), days, standIn, null, office, form);

    /// <summary>Asks somebody whose calendar says so who is to act in the position meanwhile.</summary>
    public static DrawnCard Propose(Actor actor, ActingPost post, Absence absence, string? standIn, OfficeView office) =>
        Draw(actor, [post], (absence.First, absence.Last), standIn, AbsenceTexts.FromCalendar(Period(absence.First, absence.Last)), office, null);

    private static DrawnCard Draw(
        Actor actor, IEnumerable<ActingPost> postsOf, (DateOnly First, DateOnly Last)? days, string? standIn, string? why, OfficeView office, TypedForm? form) => DetailLevel.Fit(form, detail =>
    {
        var posts = postsOf.ToList();
        var administers = office.Permissions.CanAdminister(actor);
        return CardLayout.Create(
            AbsenceTexts.Title,
            [
                .. CardLayout.Title(AbsenceTexts.Title),
                .. why is null ? [] : (IEnumerable<AdaptiveElement>)[CardText.Plain(why)],
                CardText.Plain(administers ? AbsenceTexts.InForceAtOnce : AbsenceTexts.ToBeConfirmed(Administrators(office, detail))),
                Post(posts, office, detail),
                .. PeoplePicker.One(office, form, CardData.People, detail, AbsenceTexts.StandIn, AbsenceTexts.ChooseStandIn, standIn, without: actor.Person.Id),
                InputElements.Date(CardData.Start, GeneralTexts.FromDate, ElementTexts.ChooseDate, office.Today, days?.First),
                InputElements.Date(CardData.End, GeneralTexts.ToDate, ElementTexts.ChooseDate, office.Today, days?.Last),
            ],
            [Buttons.Send(new RequestActing(null, null, null, null), administers ? AbsenceTexts.Appoint : AbsenceTexts.Ask)]);
    });

    /// <summary>What an administrator reads above the form that the request filled in.</summary>
    public static string Request(Person by, SetActing wish, OfficeView office) => AbsenceTexts.Requested(
        PlainText.Line(by.Name.Localized(), 80), Period(wish), PlainText.Line(PersonText.Name(wish.Person ?? "", office), 80),
        SignatureText.Position(wish.Post?.Position ?? "", office, 80));

    /// <summary>Notification of <see cref="Propose"/>.</summary>
    public static string ProposalSummary(Absence absence)
    {
        ArgumentNullException.ThrowIfNull(absence);
        return AbsenceTexts.FromCalendarSummary(Period(absence.First, absence.Last));
    }

    /// <summary>The filled-in form of an order that administrators get when somebody is away and nobody acts.</summary>
    public static TypedForm OrderFor(Person away, ActingPost post, DateOnly from, DateOnly to, string? standIn, OfficeView office)
    {
        ArgumentNullException.ThrowIfNull(away);
        ArgumentNullException.ThrowIfNull(post);
        var inputs = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [CardData.Choice] = post.ToString(), [CardData.People] = standIn ?? "",
            [CardData.Start] = from.ToString("O", CultureInfo.InvariantCulture), [CardData.End] = to.ToString("O", CultureInfo.InvariantCulture),
        };
        return new(
            new SetActing(post, standIn, from, to, away.Id) { Typed = new FormInputs(inputs) },
            AbsenceTexts.Unattended(PlainText.Line(away.Name.Localized(), 80), Period(from, to), SignatureText.Position(post.Position, office, 80)));
    }

    public static string UnattendedSummary(Person away) => AbsenceTexts.UnattendedSummary(PlainText.Line(away.Name.Localized(), 80));

    public static string RequestSummary(Person by) => AbsenceTexts.RequestSummary(PlainText.Line(by.Name.Localized(), 80));

    /// <summary>Tells whoever asked for it that an administrator made the order.</summary>
    public static string Confirmed(SetActing order, OfficeView office) =>
        AbsenceTexts.Confirmed(PlainText.Line(PersonText.Name(order.Person ?? "", office), 80), Period(order));

    /// <summary>Tells whoever asked to whom the request went.</summary>
    public static string Sent(IReadOnlyList<Person> administrators) =>
        administrators.Count == 0 ? AbsenceTexts.NotSent : AbsenceTexts.Sent(SignatureText.Names(administrators));

    /// <summary>That nobody acts for the reader, and whom to tell if it was asked for already.</summary>
    public static string NothingToCallOff(IReadOnlyList<Person> administrators)
    {
        ArgumentNullException.ThrowIfNull(administrators);
        return administrators.Count == 0 ? AbsenceTexts.NobodyActsForYou : $"{AbsenceTexts.NobodyActsForYou} {AbsenceTexts.IfAlreadyAsked(SignatureText.Names(administrators))}";
    }

    /// <summary>Somebody who holds no position needs nobody to act in it.</summary>
    public static string NoPost => AbsenceTexts.NoPost;

    /// <summary>The positions that the person holds, for a person to act in.</summary>
    public static IEnumerable<ActingPost> PostsOf(Person person, OfficeView office)
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(office);
        return person.Positions.Where(p => office.Directory.Position(p) is { AnyOf.Count: 0 }).Select(p => new ActingPost(p, person.Id));
    }

    private static string Period(SetActing wish) => wish is { From: { } from, To: { } to } ? Period(from, to) : "";

    private static string Period(DateOnly from, DateOnly to) =>
        from == to ? TextFormat.Date(from) : GeneralTexts.FromTo(TextFormat.Date(from), TextFormat.Date(to));

    private static string Administrators(OfficeView office, DetailLevel detail) =>
        string.Join(", ", office.Directory.Administrators.Select(p => SignatureText.Position(p, office, detail.Line)));

    private static AdaptiveChoiceSetInput Post(IReadOnlyList<ActingPost> posts, OfficeView office, DetailLevel detail) => new()
    {
        Id = CardData.Choice, Label = AbsenceTexts.Post, IsRequired = true, ErrorMessage = AbsenceTexts.ChoosePost, Style = AdaptiveChoiceInputStyle.Compact, Placeholder = ElementTexts.Choose, Wrap = true,
        Choices = [.. posts.Select(p => new AdaptiveChoice { Title = PlainText.Bare(SignatureText.Position(p.Position, office, detail.Line), 90), Value = p.ToString() })],
        Value = posts is [var only, ..] ? only.ToString() : null,
    };
}

using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Forms;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.People;

namespace OnesqaBot.Cards.General;

/// <summary>Lists current and future acting orders, with a form for people who may set them.</summary>
public static class ActingCard
{
    /// <param name="orders">The orders set in chat, oldest first.</param>
    /// <param name="form">The form that was just submitted and refused; null if none was.</param>
    public static DrawnCard Draw(Actor actor, IReadOnlyList<ActingOrder> orders, OfficeView office, TypedForm? form = null) =>
        DetailLevel.Fit(form, detail =>
    {
        var mayEdit = office.Permissions.CanAdminister(actor);
        var active = orders.Where(o => o.Revoked is null && o.Acting.To >= office.Today).ToList();
        var fromDirectory = office.Directory.Acting.Where(a => a.To >= office.Today && active.All(o => o.Acting != a)).ToList();
        return CardLayout.Create(
            GeneralTexts.Acting,
            [
                .. CardLayout.Title(GeneralTexts.Acting),
                .. active.Count + fromDirectory.Count == 0 ? (IEnumerable<AdaptiveElement>)[CardText.Plain(GeneralTexts.NobodyActs)] : [],
                .. active.Take(detail.Items).SelectMany(o => Order(o, mayEdit, office, detail)),
                .. fromDirectory.Take(detail.Items).SelectMany(a => Lines(a, office, detail)),
                .. CardLayout.Rest(Math.Max(0, active.Count - detail.Items) + Math.Max(0, fromDirectory.Count - detail.Items), GeneralTexts.EntriesCounter, ""),
                .. mayEdit ? [] : (IEnumerable<AdaptiveElement>)[CardText.Small(GeneralTexts.WhoMayAppoint(string.Join(", ", office.Directory.Administrators.Select(p => SignatureText.Position(p, office, detail.Line)))))],
            ],
            mayEdit ? [Buttons.Form(GeneralTexts.AppointActing, Form(office, form, detail), Buttons.Send(new SetActing(null, null, null, null, (form?.Sent as SetActing)?.RequestedBy), ElementTexts.Save))] : [.. WaysOn.IfEmpty(active.Count + fromDirectory.Count, office)]);
    });

    private static IEnumerable<AdaptiveElement> Order(ActingOrder order, bool mayEdit, OfficeView office, DetailLevel detail) =>
    [
        .. Lines(order.Acting, office, detail),
        CardText.Small(GeneralTexts.AppointedBy(SignatureText.Describe(order.By, office), TextFormat.Moment(order.At))),
        .. mayEdit ? (IEnumerable<AdaptiveElement>)[new AdaptiveActionSet { Actions = [Buttons.Plain(new RevokeActing(order.Id), about: About(order.Acting, office, detail))] }] : [],
    ];

    private static string About(Acting acting, OfficeView office, DetailLevel detail) =>
        $"{Name(acting.Person, office, detail)} {SignatureText.Position(acting.Position, office, detail.Line)} {GeneralTexts.FromTo(TextFormat.Date(acting.From), TextFormat.Date(acting.To))}";

    private static IEnumerable<AdaptiveElement> Lines(Acting acting, OfficeView office, DetailLevel detail) =>
    [
        CardText.Line(
            CardText.Bold(Name(acting.Person, office, detail)),
            CardText.Run(acting.InsteadOf is null ? GeneralTexts.ActingInPosition : GeneralTexts.ActingFor(Name(acting.InsteadOf, office, detail))),
            CardText.Run(SignatureText.Position(acting.Position, office, detail.Line))),
        CardText.Fact(GeneralTexts.From, GeneralTexts.FromTo(TextFormat.Date(acting.From), TextFormat.Date(acting.To))),
    ];

    private static IEnumerable<AdaptiveElement> Form(OfficeView office, TypedForm? form, DetailLevel detail) =>
    [
        .. PostPicker.Draw(office, form, CardData.Choice, detail),
        .. PeoplePicker.One(office, form, CardData.People, detail, GeneralTexts.ActingPerson, GeneralTexts.ChooseActingPerson),
        InputElements.Date(CardData.Start, GeneralTexts.FromDate, ElementTexts.ChooseDate, office.Today),
        InputElements.Date(CardData.End, GeneralTexts.ToDate, ElementTexts.ChooseDate, office.Today),
    ];

    private static string Name(string person, OfficeView office, DetailLevel detail) => PlainText.Line(PersonText.Name(person, office), detail.Line);
}

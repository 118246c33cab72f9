using System.Globalization;
using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Forms;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Cards.General;

/// <summary>Upcoming public holidays, with forms for people who may change them.</summary>
public static class HolidaysCard
{
    /// <param name="orders">Changes made by the office, oldest first.</param>
    /// <param name="form">The form that was just submitted and refused; null if none was.</param>
    public static DrawnCard Draw(Actor actor, IReadOnlyList<HolidayOrder> orders, OfficeView office, TypedForm? form = null) =>
        DetailLevel.Fit(form, detail =>
    {
        var mayEdit = office.Permissions.CanAdminister(actor);
        List<Holiday> upcoming = [.. office.Holidays.Days.Where(d => d.Date >= office.Today)];
        List<Holiday> shown = [.. upcoming.Take(detail.Items * 2)];
        return CardLayout.Create(
            GeneralTexts.Holidays,
            [
                .. CardLayout.Title(GeneralTexts.UpcomingHolidays),
                .. upcoming.Count == 0 ? (IEnumerable<AdaptiveElement>)[CardText.Plain(GeneralTexts.NoUpcomingHolidays)] : [],
                .. shown.GroupBy(d => d.Date.Year).SelectMany(y => Year(y, detail)),
                .. CardLayout.Rest(upcoming.Count - shown.Count, GeneralTexts.DaysCounter, ""),
                .. Entered(orders, office, detail),
                .. mayEdit ? [] : (IEnumerable<AdaptiveElement>)[CardText.Small(GeneralTexts.WhoMayEditHolidays(string.Join(", ", office.Directory.Administrators.Select(p => SignatureText.Position(p, office, detail.Line)))))],
            ],
            mayEdit
                ?
                [
                    Buttons.Form(GeneralTexts.AddHoliday, Add(office), Buttons.Send(new AddHoliday(null, null, null))),
                    .. upcoming.Count == 0 ? [] : (IEnumerable<AdaptiveAction>)[Buttons.Form(GeneralTexts.MoveHoliday, Change(shown, office), Buttons.Send(new ChangeHoliday(null, null, null)))],
                ]
                : []);
    });

    private static IEnumerable<AdaptiveElement> Year(IGrouping<int, Holiday> year, DetailLevel detail) =>
    [
        CardText.Heading(GeneralTexts.CalendarYear(TextFormat.Year(year.Key))),
        .. year.Select(d => CardText.Line(
            CardText.Run($"{TextFormat.Weekday(d.Date)} {TextFormat.ShortDate(d.Date)}"), CardText.Bold(PlainText.Line(d.Name.Localized(), detail.Line)), CardText.Subtle(d.Expected ? GeneralTexts.Expected : ""))),
    ];

    private static IEnumerable<AdaptiveElement> Entered(IReadOnlyList<HolidayOrder> orders, OfficeView office, DetailLevel detail)
    {
        List<HolidayOrder> newest = [.. orders.Where(o => (o.To ?? o.Day) >= office.Today || o.Day >= office.Today).Reverse().Take(detail.Items)];
        if (newest.Count == 0) yield break;
        yield return CardText.Heading(GeneralTexts.ChangedByOffice);
        foreach (var order in newest)
        {
            yield return CardText.Plain(order switch
            {
                { Name: { } name } => GeneralTexts.HolidayAdded(TextFormat.ShortDate(order.Day), PlainText.Line(name, detail.Line)),
                { To: { } to } => GeneralTexts.HolidayMoved(TextFormat.ShortDate(order.Day), TextFormat.ShortDate(to)),
                _ => GeneralTexts.CancelledOn(TextFormat.ShortDate(order.Day)),
            });
            yield return CardText.Small($"{PlainText.Line(order.Source, detail.Line)} · {SignatureText.Describe(order.By, office, detail.Line)} {TextFormat.ShortMoment(order.At)}");
        }
    }

    private static IEnumerable<AdaptiveElement> Add(OfficeView office) =>
    [
        InputElements.Date(CardData.Date, ElementTexts.Date, ElementTexts.ChooseDate, office.Today),
        Text(CardData.Text, GeneralTexts.HolidayName, GeneralTexts.HolidayNameExample, GeneralTexts.GiveHolidayName),
        Text(CardData.Note, GeneralTexts.Source, GeneralTexts.SourceExample, GeneralTexts.GiveSource),
    ];

    private static IEnumerable<AdaptiveElement> Change(IEnumerable<Holiday> upcoming, OfficeView office) =>
    [
        new AdaptiveChoiceSetInput
        {
            Id = CardData.Choice, Label = GeneralTexts.Holiday, IsRequired = true, ErrorMessage = GeneralTexts.ChooseHoliday, Style = AdaptiveChoiceInputStyle.Compact, Placeholder = ElementTexts.Choose, Wrap = true,
            Choices = [.. upcoming.Select(d => new AdaptiveChoice
            {
                Title = PlainText.Bare($"{TextFormat.ShortDate(d.Date)} {d.Name.Localized()}", 90), Value = d.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            })],
        },
        InputElements.Date(CardData.End, GeneralTexts.MoveTo, null, office.Today),
        Text(CardData.Reason, GeneralTexts.Source, GeneralTexts.SourceExample, GeneralTexts.GiveSource),
    ];

    private static AdaptiveTextInput Text(string id, string label, string placeholder, string missing) => new()
    {
        Id = id, Label = label, Placeholder = placeholder, IsRequired = true, ErrorMessage = missing, MaxLength = HolidayRules.LongestText,
    };
}

using AdaptiveCards;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Steps.Meetings;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Cards.Elements;

/// <summary>The days that a case is about, such as those of a visit, on the card of its meeting.</summary>
internal static class CaseDays
{
    /// <summary>A longer period, such as a month, says roughly when and not on which day.</summary>
    private const int MostDays = 14;

    /// <summary>The day on which the meeting begins, if the case says so and the day fits; otherwise null.</summary>
    public static DateOnly? First(CaseView view, Func<DateOnly, bool> fits) =>
        Find(view) is (_, var days) && days.Last.DayNumber - days.First.DayNumber < MostDays && fits(days.First) ? days.First : null;

    /// <summary>Points out a meeting that is not on the days of the case, as after a correction of either.</summary>
    public static IEnumerable<AdaptiveElement> Mismatch(CaseView view, Meeting meeting, DetailLevel detail) =>
        Find(view) is var (field, days) && ThaiTime.Date(meeting.Start) is var day && (day < days.First || day > days.Last)
            ? [CardText.Line(CardText.Run("⚠️"), CardText.Run(ElementTexts.NotOnTheDays(PlainText.Line(field.Label.Localized(), detail.Line), TextFormat.Days(days))))]
            : [];

    private static (CaseField Field, DayRange Days)? Find(CaseView view) =>
        view.Procedure.DayFields.ToList() is [var field] && FieldDays.Find(view.Case.Fields, field) is { } days ? (field, days) : null;
}

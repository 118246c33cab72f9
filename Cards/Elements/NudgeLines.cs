using AdaptiveCards;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Cards.Elements;

/// <summary>How long a step without a deadline has been waiting. Nudges are the office's own rule, not the handbook's.</summary>
internal static class NudgeLines
{
    public static IEnumerable<AdaptiveElement> Draw(DateTimeOffset since, OfficeView office)
    {
        var days = office.Holidays.WorkingDaysBetween(ThaiTime.Date(since), office.Today);
        yield return CardText.Line(CardText.Run("⏳"), CardText.Bold(ElementTexts.WaitedDays(TextFormat.Number(days))), CardText.Subtle(ElementTexts.SinceDate(TextFormat.ShortDate(since))));
        yield return Why;
    }

    public static AdaptiveElement Why => CardText.Small(ElementTexts.NudgeExplanation);
}

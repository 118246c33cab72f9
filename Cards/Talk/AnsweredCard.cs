using AdaptiveCards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>A question after it was answered: nothing left to press.</summary>
public static class AnsweredCard
{
    public static AdaptiveCard Draw(Bilingual heading, string ask, string answer) => Extent.Fit(extent => Sheet.Of(
        $"{ask} {answer}",
        [
            Words.Small(PlainText.Line(heading.Th, extent.Line)),
            Words.Line(Words.Subtle(PlainText.Line(ask, extent.Line))),
            Words.Line(Words.Run("✅"), Words.Bold(PlainText.Line(answer, extent.Line))),
        ]));
}

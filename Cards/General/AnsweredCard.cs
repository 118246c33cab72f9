using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;

namespace OnesqaBot.Cards.General;

/// <summary>An answered question, without buttons.</summary>
public static class AnsweredCard
{
    public static DrawnCard Draw(string heading, string ask, string answer) => DetailLevel.Fit(detail => CardLayout.Create(
        $"{ask} {answer}",
        [
            CardText.Small(PlainText.Line(heading, detail.Line)),
            CardText.Line(CardText.Subtle(PlainText.Line(ask, detail.Line))),
            .. PlainText.Lines(answer, detail.Text, detail.Lines).Select((line, i) => i == 0
                ? CardText.Line(CardText.Run("✅"), CardText.Bold(PlainText.Line(line, detail.Line)))
                : CardText.Line(CardText.Bold(PlainText.Line(line, detail.Line)))),
        ]));
}

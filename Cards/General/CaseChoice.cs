using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Cards.General;

/// <summary>A case to choose among several.</summary>
internal static class CaseChoice
{
    /// <param name="about">Of what its button is, for those who hear the button without the line.</param>
    public static AdaptiveColumnSet Line(CaseNumber number, string subject, CardAction choose, string about, DetailLevel detail) => StepLine.Draw(
        [CardText.Line(CardText.Bold(PlainText.Line(subject, detail.Line))), CardText.Small(number.ToString())],
        [StepLine.Button(Buttons.Plain(choose, ElementTexts.Choose, about))],
        separated: true);

    public static AdaptiveColumnSet Line(CaseView view, CardAction choose, DetailLevel detail) =>
        Line(view.Case.Number, view.Case.Subject, choose, $"{view.Case.Number} {view.Case.Subject}", detail);
}

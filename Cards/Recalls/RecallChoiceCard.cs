using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.General;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Cards.Recalls;

/// <summary>Asks which of several submitted papers is to be taken back.</summary>
public static class RecallChoiceCard
{
    /// <param name="submitted">The cases, each with the visit that is to decide.</param>
    public static DrawnCard Draw(IReadOnlyList<(CaseView View, StepVisit Decision)> submitted) => DetailLevel.Fit(detail => CardLayout.Create(
        RecallTexts.WhichCase,
        [
            .. CardLayout.Title(RecallTexts.WhichCase),
            .. submitted.Take(detail.Items).Select(s => StepLine.Draw(
                [CardText.Line(CardText.Bold(PlainText.Line(s.View.Case.Subject, detail.Line))), CardText.Small(s.View.Case.Number.ToString())],
                [StepLine.Button(Buttons.Do(RecallElements.Ask(s.View, s.Decision), ElementTexts.Choose, $"{s.View.Case.Number} {s.View.Case.Subject}"))],
                separated: true)),
            .. CardLayout.Rest(submitted.Count - detail.Items, GeneralTexts.CasesCounter, RecallTexts.TypeNumber),
        ]));
}

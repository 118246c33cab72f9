using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards.General;

/// <summary>Asks which of their cases the person wants to cancel.</summary>
public static class CancelChoiceCard
{
    public static DrawnCard Draw(IReadOnlyList<WorkLine> lines) => DetailLevel.Fit(detail => CardLayout.Create(
        GeneralTexts.WhichCaseToCancel,
        [
            .. CardLayout.Title(GeneralTexts.WhichCaseToCancel),
            .. lines.Count == 0
                ? (IEnumerable<AdaptiveElement>)[CardText.Plain(GeneralTexts.NoOpenCases)]
                : [CardText.Small(GeneralTexts.ChooseCaseToCancel)],
            .. lines.Take(detail.Items).Select(l => StepLine.Draw(
                [CardText.Line(CardText.Bold(PlainText.Line(l.Summary.Subject, detail.Line))), CardText.Small(l.Summary.Number.ToString())],
                [StepLine.Button(Buttons.Do(new AskCancel(l.Summary.Number), ElementTexts.Choose, WorkLines.About(l)))],
                separated: true)),
            .. CardLayout.Rest(lines.Count - detail.Items, GeneralTexts.CasesCounter, GeneralTexts.TypeCancelCase),
        ]));
}

using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Cards.General;

/// <summary>Why something was not done, and what to do instead.</summary>
public static class RefusalCard
{
    /// <param name="view">The case in question; null if there is none.</param>
    public static DrawnCard Draw(Refusal refusal, CaseView? view, OfficeView office) => DetailLevel.Fit(detail =>
    {
        var text = RefusalText.Describe(refusal, view?.Procedure, office);
        return CardLayout.Create(
            text,
            [
                .. view is null ? [] : (IEnumerable<AdaptiveElement>)
                    [CardText.Small($"{view.Case.Number} · {PlainText.Line(view.Case.Subject, detail.Line)}")],
                CardText.Line(CardText.Run("ℹ️"), CardText.Run(PlainText.Line(text, detail.Text))),
            ],
            view is null
                ? [Buttons.Plain(new AskMyWork()), Buttons.Plain(new AskHelp())]
                : [Buttons.Plain(new AskStatus(view.Case.Number), GeneralTexts.ViewCase)]);
    });
}

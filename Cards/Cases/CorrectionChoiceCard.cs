using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.General;
using OnesqaBot.Cards.Text;

namespace OnesqaBot.Cards.Cases;

/// <summary>Asks which of their cases the person wants to correct.</summary>
public static class CorrectionChoiceCard
{
    /// <param name="cases">The cases, each with the key of the field to correct and what is right.</param>
    public static DrawnCard Draw(IReadOnlyList<(CaseView View, string Field, string Answer)> cases) => DetailLevel.Fit(detail => CardLayout.Create(
        CaseTexts.WhichToCorrect,
        [
            .. CardLayout.Title(CaseTexts.WhichToCorrect),
            .. cases.Take(detail.Items).Select(c => StepLine.Draw(
                [CardText.Line(CardText.Bold(PlainText.Line(c.View.Case.Subject, detail.Line))), CardText.Small(c.View.Case.Number.ToString())],
                [StepLine.Button(Buttons.Do(new AskCorrection(c.View.Case.Number, c.Field, c.Answer), ElementTexts.Choose, $"{c.View.Case.Number} {c.View.Case.Subject}"))],
                separated: true)),
            .. CardLayout.Rest(cases.Count - detail.Items, GeneralTexts.CasesCounter, CaseTexts.TypeCorrect),
        ]));
}

using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Cards.General;

/// <summary>Shows all answers for confirmation before the case is opened, because opening assigns a number and informs the office.</summary>
public static class ConfirmOpeningCard
{
    /// <param name="year">The Buddhist-era fiscal year that the case will belong to.</param>
    /// <param name="question">The question's identity, and the keys of its two choices.</param>
    /// <param name="notice">Shown at the top; null for nothing.</param>
    public static DrawnCard Draw(
        string procedure, string subject, int year, IReadOnlyList<(string Label, string Answer)> answers,
        (string Dialog, int Asked, string Open, string Edit) question, QuestionNotice? notice) => DetailLevel.Fit(detail => CardLayout.Create(
        GeneralTexts.CheckAnswersOf(subject),
        [
            .. CardLayout.Title(GeneralTexts.CheckAnswers),
            .. QuestionNotice.Draw(notice, detail),
            CardText.Fact(GeneralTexts.Subject, PlainText.Line(subject, detail.Line)),
            .. answers.Take(detail.Items).Select(a => CardText.Fact(a.Label, PlainText.Line(a.Answer, detail.Line))),
            .. CardLayout.Rest(answers.Count - detail.Items, GeneralTexts.AnswersCounter, GeneralTexts.PressEditToSee),
            CardText.Fact(GeneralTexts.Procedure, PlainText.Line(procedure, detail.Line)),
            CardText.Fact(GeneralTexts.NumberedInYear, TextFormat.Year(new FiscalYear(year))),
        ],
        [
            Buttons.Primary(new DialogStep(question.Dialog, question.Asked, DialogMove.Choose, question.Open), GeneralTexts.OpenCase),
            .. answers.Count == 0 ? [] : (IEnumerable<AdaptiveAction>)
                [Buttons.Plain(new DialogStep(question.Dialog, question.Asked, DialogMove.Choose, question.Edit), GeneralTexts.Edit)],
            Buttons.Plain(new DialogStep(question.Dialog, question.Asked, DialogMove.Cancel, null)),
        ]));
}

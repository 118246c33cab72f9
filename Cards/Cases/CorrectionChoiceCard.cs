using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.General;

namespace OnesqaBot.Cards.Cases;

/// <summary>Asks which of their cases the person wants to correct.</summary>
public static class CorrectionChoiceCard
{
    /// <summary>What it asks, which is also the text of the notification.</summary>
    public static string Title => CaseTexts.WhichToCorrect;

    /// <param name="cases">The cases, each with the key of the field to correct and what is right.</param>
    public static DrawnCard Draw(IReadOnlyList<(CaseView View, string Field, string Answer)> cases) => DetailLevel.Fit(detail => CardLayout.Create(
        Title,
        [
            .. CardLayout.Title(Title),
            .. cases.Take(detail.Items).Select(c => CaseChoice.Line(c.View, new AskCorrection(c.View.Case.Number, c.Field, c.Answer), detail)),
            .. CardLayout.Rest(cases.Count - detail.Items, GeneralTexts.CasesCounter, CaseTexts.TypeCorrect),
        ]));
}

using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.General;
using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Cards.Recalls;

/// <summary>Asks which of several submitted papers is to be taken back.</summary>
public static class RecallChoiceCard
{
    /// <summary>What it asks, which is also the text of the notification.</summary>
    public static string Title => RecallTexts.WhichCase;

    /// <param name="submitted">The cases, each with the visit that is to decide.</param>
    public static DrawnCard Draw(IReadOnlyList<(CaseView View, StepVisit Decision)> submitted) => DetailLevel.Fit(detail => CardLayout.Create(
        Title,
        [
            .. CardLayout.Title(Title),
            .. submitted.Take(detail.Items).Select(s => CaseChoice.Line(s.View, RecallElements.Ask(s.View, s.Decision), detail)),
            .. CardLayout.Rest(submitted.Count - detail.Items, GeneralTexts.CasesCounter, RecallTexts.TypeNumber),
        ]));
}

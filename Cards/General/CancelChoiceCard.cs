using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;

namespace OnesqaBot.Cards.General;

/// <summary>Asks which of their cases the person wants to cancel.</summary>
public static class CancelChoiceCard
{
    /// <summary>What it asks, which is also the text of the notification.</summary>
    public static string Title => GeneralTexts.WhichCaseToCancel;

    public static DrawnCard Draw(IReadOnlyList<WorkLine> lines) => DetailLevel.Fit(detail => CardLayout.Create(
        Title,
        [
            .. CardLayout.Title(Title),
            .. lines.Count == 0
                ? (IEnumerable<AdaptiveElement>)[CardText.Plain(GeneralTexts.NoOpenCases)]
                : [CardText.Small(GeneralTexts.ChooseCaseToCancel)],
            .. lines.Take(detail.Items).Select(l => CaseChoice.Line(l.Summary.Number, l.Summary.Subject, new AskCancel(l.Summary.Number), WorkLines.AccessibleName(l), detail)),
            .. CardLayout.Rest(lines.Count - detail.Items, GeneralTexts.CasesCounter, GeneralTexts.TypeCancelCase),
        ]));
}

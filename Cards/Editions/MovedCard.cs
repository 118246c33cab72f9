using AdaptiveCards;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Cards.Editions;

/// <summary>What became of a case that was to be moved to another edition.</summary>
/// <param name="Refusal">Why it was not moved; null if it was.</param>
/// <param name="IsReadable">False if the case could not be read at all.</param>
public sealed record MovedCase(CaseNumber Number, string Subject, Refusal? Refusal, bool IsReadable = true);

/// <summary>Says which cases were moved to another edition, and why others were not.</summary>
public static class MovedCard
{
    /// <param name="isOver">False if the rest is still to be moved.</param>
    public static DrawnCard Draw(Procedure to, IReadOnlyList<MovedCase> cases, bool isOver, OfficeView office) =>
        DetailLevel.Fit(detail => CardLayout.Create(
        EditionTexts.MoveTitle,
        [
            .. CardLayout.Title(EditionTexts.MoveDoneOf(PlainText.Line(to.ShortTitle.Localized(), detail.Line))),
            CardText.Plain(EditionTexts.Uses(to.Revision)),
            .. cases.Take(detail.Items).SelectMany(c => Case(c, to, office, detail)),
            .. CardLayout.Rest(cases.Count - detail.Items, EditionTexts.CasesCounter, ""),
            .. cases.Count == 0 && isOver ? (IEnumerable<AdaptiveElement>)[CardText.Plain(EditionTexts.MoveNothing)] : [],
            .. isOver ? [] : (IEnumerable<AdaptiveElement>)[CardText.Hint(EditionTexts.MoveContinues)],
        ]));

    private static IEnumerable<AdaptiveElement> Case(MovedCase @case, Procedure to, OfficeView office, DetailLevel detail)
    {
        yield return CardText.Line(
            CardText.Run(@case is { Refusal: null, IsReadable: true } ? "✅" : "⚠️"), CardText.Bold(@case.Number.ToString()), CardText.Run(PlainText.Line(@case.Subject, detail.Line)));
        if (!@case.IsReadable) yield return CardText.Small(EditionTexts.MoveFailed);
        else if (@case.Refusal is { } refusal) yield return CardText.Small(EditionTexts.MoveImpossible(RefusalText.Describe(refusal, to, office)));
    }
}

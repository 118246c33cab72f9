using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Editions;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Cards.Editions;

/// <summary>A case that may be moved to another edition, and what that would change.</summary>
/// <param name="From">The edition that the case has.</param>
public sealed record CaseMove(CaseNumber Number, string Subject, Procedure From, EditionMove Move);

/// <summary>Shows, case by case, what moving open cases to the newest edition of their procedure would change.</summary>
public static class MoveCard
{
    private const int MaxSingles = 4;

    public static string Title => EditionTexts.MoveTitle;

    /// <summary>Says that there is nothing to move.</summary>
    /// <param name="only">The case that was asked for; null for all.</param>
    public static string Nothing(CaseNumber? only) => only is { } number ? EditionTexts.MoveCaseNothing(number.ToString()) : EditionTexts.MoveNothing;

    /// <param name="cases">Those to be shown.</param>
    /// <param name="more">Number of further cases that are moved too.</param>
    /// <param name="one">Whether only a single case was asked for.</param>
    public static DrawnCard Draw(Procedure to, IReadOnlyList<CaseMove> cases, int more, bool one, OfficeView office)
    {
        var movable = cases.Where(c => c.Move.Refusal is null).ToList();
        return DetailLevel.Fit(detail => CardLayout.Create(
            Title,
            [
                .. CardLayout.Title(EditionTexts.MoveTitleOf(PlainText.Line(to.ShortTitle.Localized(), detail.Line))),
                CardText.Plain(EditionTexts.Uses(to.Revision)),
                .. cases.Take(detail.Items).SelectMany(c => Case(c, to, office, detail)),
                .. CardLayout.Rest(cases.Count - detail.Items + more, EditionTexts.CasesCounter, ""),
                CardText.Hint(EditionTexts.MoveExplains),
            ],
            movable.Count == 0 ? []
            : one ? [Buttons.Primary(new MoveEdition(to.Id, to.Revision, movable[0].Number), EditionTexts.MoveThis)]
            :
            [
                Buttons.Primary(new MoveEdition(to.Id, to.Revision), EditionTexts.MoveAll(movable.Count + more)),
                .. movable.Count + more > 1 ? movable.Take(MaxSingles).Select(c => Buttons.Plain(new MoveEdition(to.Id, to.Revision, c.Number), EditionTexts.MoveOne(c.Number.ToString()))) : [],
            ]));
    }

    private static IEnumerable<AdaptiveElement> Case(CaseMove @case, Procedure to, OfficeView office, DetailLevel detail)
    {
        yield return CardText.Spread(AdaptiveSpacing.Medium, CardText.Bold(@case.Number.ToString()), CardText.Run(PlainText.Line(@case.Subject, detail.Line)));
        if (@case.Move.Refusal is { } refusal)
        {
            yield return CardText.Line(CardText.Colored(EditionTexts.MoveImpossible(RefusalText.Describe(refusal, @case.From, office)), AdaptiveTextColor.Attention));
            yield break;
        }

        foreach (var line in @case.Move.Steps.SelectMany(s => Step(s, @case, to, office, detail))) yield return line;
        foreach (var line in Ahead(EditionTexts.MoveAdds, @case.Move.Added, detail)) yield return line;
        foreach (var line in Ahead(EditionTexts.MoveRemoves, @case.Move.Removed, detail)) yield return line;
        foreach (var line in Ahead(EditionTexts.MoveChanges, @case.Move.Changed, detail)) yield return line;
        if (@case.Move.ChangesNothingAhead) yield return CardText.Small(EditionTexts.MoveChangesNothing);
    }

    private static IEnumerable<AdaptiveElement> Step(EditionMoveStep step, CaseMove @case, Procedure to, OfficeView office, DetailLevel detail)
    {
        yield return CardText.Small(EditionTexts.MoveAt(CaseHeader.NumberAndTitle(step.Before, detail)));
        var edition = new ProposedEdition(@case.From, to, []) { Changes = step.Changes };
        foreach (var change in step.Changes.Take(detail.Items))
        {
            foreach (var line in CardText.Long($"{EditionChanges.NameOf(change.Key!)}:", EditionChanges.Describe(change, edition, office), detail)) yield return line;
        }

        if (step.AreOthersResponsible) yield return CardText.Fact(EditionTexts.MovePeople, EditionTexts.ChangeFrom(Names(step.ResponsibleBefore, detail), Names(step.ResponsibleAfter, detail)));
        if (step.DueBefore != step.DueAfter) yield return CardText.Fact(EditionTexts.MoveDue, EditionTexts.ChangeFrom(Day(step.DueBefore), Day(step.DueAfter)));
    }

    private static IEnumerable<AdaptiveElement> Ahead(string what, IReadOnlyList<Step> steps, DetailLevel detail) => steps.Count == 0
        ? []
        : [CardText.Fact(what, SignatureText.Names(steps.Select(s => CaseHeader.NumberAndTitle(s, detail)), detail.Lines, detail.Line, EditionTexts.ChangesCounter))];

    private static string Names(Responsible who, DetailLevel detail) =>
        who.Addressees.Count == 0 ? EditionTexts.MoveNobody : SignatureText.Names(who.Addressees, detail.Line);

    private static string Day(DateOnly? day) => day is { } known ? TextFormat.ShortDate(known) : EditionTexts.MoveNoDate;
}

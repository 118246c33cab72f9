using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.General;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Delegations;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.People;

namespace OnesqaBot.Cards.Delegations;

/// <summary>An assignment that waits for somebody who leaves.</summary>
/// <param name="Fault">Why it cannot be moved to the successor; null if it can, or if nobody was named.</param>
/// <param name="Others">Who else may take it.</param>
public sealed record TransferLine(WorkLine Line, DelegationFault? Fault, IReadOnlyList<Person> Others)
{
    public bool IsMoved { get; init; }

    /// <summary>Why it was not moved after all; null if it was, or was not tried.</summary>
    public Refusal? Refusal { get; init; }
}

/// <summary>Shows what waits for somebody who leaves, what can be moved to the successor and what is stuck; later, what was moved.</summary>
public static class TransferCard
{
    public static string Title => TransferTexts.Title;

    public static string HowTo => TransferTexts.HowTo;

    /// <summary>Says that a name means nobody, or several people.</summary>
    public static string Unclear(string typed, IReadOnlyList<Person> found)
    {
        ArgumentNullException.ThrowIfNull(found);
        var name = PlainText.Line(typed, 60);
        return found.Count == 0 ? TransferTexts.NobodyNamed(name) : TransferTexts.SeveralNamed(name, SignatureText.Names(found));
    }

    /// <param name="to">The successor; null to see only what would be stuck.</param>
    /// <param name="unreadable">Number of cases that could not be read.</param>
    public static DrawnCard Draw(Person from, Person? to, IReadOnlyList<TransferLine> lines, int unreadable, OfficeView office) =>
        DetailLevel.Fit(detail =>
    {
        var movable = to is null ? 0 : lines.Count(l => l.Fault is null);
        return CardLayout.Create(
            TransferTexts.Title,
            [
                .. CardLayout.Title(TransferTexts.WorkOf(PlainText.Bare(from.Name.Localized(), 80))),
                CardText.Plain(Summary(to, lines, movable, detail)),
                .. Ordered(lines).Take(detail.Items).Select(l => StepLine.Draw([.. WorkLines.Describe(l.Line, office, detail), Verdict(l, to, office, detail)], [], separated: true)),
                .. CardLayout.Rest(lines.Count - detail.Items, GeneralTexts.CasesCounter, ""),
                .. unreadable == 0 ? [] : (AdaptiveElement[])[CardText.Plain(TransferTexts.Unreadable(unreadable))],
                CardText.Hint(TransferTexts.CasesStay),
            ],
            movable == 0 ? [] : [Buttons.Primary(new TransferWork(from.Id, to!.Id), TransferTexts.Move(TextFormat.Number(movable)))]);
    });

    /// <param name="isOver">False if the rest is still to be moved.</param>
    public static DrawnCard DrawDone(Person from, Person to, IReadOnlyList<TransferLine> lines, bool isOver, OfficeView office) =>
        DetailLevel.Fit(detail => CardLayout.Create(
        TransferTexts.Title,
        [
            .. CardLayout.Title(TransferTexts.WorkOf(PlainText.Bare(from.Name.Localized(), 80))),
            CardText.Plain(TransferTexts.Moved(TextFormat.Number(lines.Count(l => l.IsMoved)), PlainText.Line(to.Name.Localized(), detail.Line))),
            .. Ordered(lines).Take(detail.Items).Select(l => StepLine.Draw([.. WorkLines.Describe(l.Line with { Responsible = null }, office, detail), Verdict(l, to, office, detail)], [], separated: true)),
            .. CardLayout.Rest(lines.Count - detail.Items, GeneralTexts.CasesCounter, ""),
        ],
        isOver ? [] : [Buttons.Primary(new TransferWork(from.Id, to.Id), TransferTexts.MoveRest)]));

    /// <summary>What is stuck comes first.</summary>
    private static IEnumerable<TransferLine> Ordered(IEnumerable<TransferLine> lines) =>
        lines.OrderBy(l => l.Others.Count == 0 ? 0 : l.Fault is not null || l.Refusal is not null ? 1 : 2);

    private static string Summary(Person? to, IReadOnlyList<TransferLine> lines, int movable, DetailLevel detail)
    {
        if (lines.Count == 0) return TransferTexts.Nothing;
        var (all, stuck) = (TextFormat.Number(lines.Count), TextFormat.Number(lines.Count(l => l.Others.Count == 0)));
        return to is null ? TransferTexts.StuckOf(all, stuck) : TransferTexts.MovableOf(all, PlainText.Line(to.Name.Localized(), detail.Line), TextFormat.Number(movable));
    }

    private static AdaptiveElement Verdict(TransferLine line, Person? to, OfficeView office, DetailLevel detail)
    {
        if (line.IsMoved) return CardText.Line(CardText.Run("✅"), CardText.Run(TransferTexts.IsMoved));
        if (line.Refusal is { } refusal) return Problem(RefusalText.Describe(refusal, line.Line.Procedure, office));
        if (line.Others.Count == 0) return Problem(TransferTexts.Stuck);
        var others = SignatureText.Names(line.Others, detail.Line);
        if (to is null) return CardText.Small(TransferTexts.OthersMay(others));
        return line.Fault is { } fault ? Problem(TransferTexts.NotTo(DelegationText.Describe(fault), others)) : CardText.Line(CardText.Run("➡️"), CardText.Run(TransferTexts.CanMove));
    }

    private static AdaptiveElement Problem(string text) => CardText.Line(CardText.Run("⚠️"), CardText.Colored(text, AdaptiveTextColor.Warning));
}

using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.General;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Cards.Handovers;

/// <summary>What a person or a position has to hand over, in short; the spreadsheet has all of it.</summary>
public static class HandoverCard
{
    /// <summary>How many entries of each part the card shows at most.</summary>
    private const int MaxLines = 5;

    /// <param name="table">The reader's address of the spreadsheet.</param>
    public static DrawnCard Draw(HandoverPack pack, Uri table, OfficeView office)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(office);
        return DetailLevel.Fit(detail => CardLayout.Create(
            $"{HandoverText.Title(pack)}: {HandoverText.Counts(pack)}",
            [
                .. CardLayout.Title(HandoverText.Title(pack)),
                .. HandoverText.Holders(pack) is { } holders ? [CardText.Hint(holders)] : (IEnumerable<AdaptiveElement>)[],
                .. pack.IsEmpty ? [CardText.Plain(HandoverTexts.Nothing)] : Parts(pack, office, detail with { Items = Math.Min(MaxLines, detail.Items) }),
                .. pack.IsComplete ? [] : (IEnumerable<AdaptiveElement>)[CardText.Hint(HandoverTexts.Unreadable)],
            ],
            pack.IsEmpty ? [.. WaysOn.IfEmpty(0, office)] : [Buttons.Open(HandoverTexts.ExcelTable, table)]));
    }

    private static IEnumerable<AdaptiveElement> Parts(HandoverPack pack, OfficeView office, DetailLevel detail)
    {
        var waiting = pack.Waiting.Select(w => w.Summary.Number).ToHashSet();
        return
        [
            CardText.Line(CardText.Bold(HandoverText.Counts(pack))),
            .. Part(HandoverTexts.Waiting, pack.Waiting, GeneralTexts.CasesCounter, detail, l => [StepLine.Draw(WorkLines.Describe(l, office, detail), [], separated: true)]),
            .. Part(HandoverTexts.OtherCases, [.. pack.Cases.Where(c => !waiting.Contains(c.Line.Summary.Number))], GeneralTexts.CasesCounter, detail,
                c => [StepLine.Draw(WorkLines.Describe(c.Line, office, detail), [], separated: true)]),
            .. Part(HandoverTexts.Promises, [.. pack.Promises], HandoverTexts.ItemsCounter, detail, p =>
            [
                CardText.Line(CardText.Bold($"{p.Case.Line.Summary.Number}"), CardText.Run(HandoverText.Describe(p.Promise, office))),
                CardText.Small(PlainText.Line(HandoverText.Step(p.Case, p.Promise.Step, p.Promise.Round), detail.Line)),
                .. p.Promise.Text is { } text ? [CardText.Small(PlainText.Line(text, detail.Line))] : Array.Empty<AdaptiveElement>(),
            ]),
            .. Part(HandoverTexts.NextDates, pack.Dates(office.Now), HandoverTexts.ItemsCounter, detail, d =>
            [
                CardText.Line(
                    d.On < office.Today ? CardText.Colored(TextFormat.ShortDate(d.On), AdaptiveTextColor.Attention) : CardText.Bold(TextFormat.ShortDate(d.On)),
                    CardText.Run($"{(d.IsMeeting ? $"{HandoverTexts.Meeting} · " : "")}{PlainText.Line(HandoverText.Step(d.Case, d.Step, d.Round), detail.Line)}")),
                CardText.Small($"{d.Case.Line.Summary.Number} · {CaseTitle.Format(d.Case.Line.Procedure, d.Case.Line.Summary.Subject, detail.Line)}"),
            ]),
        ];
    }

    /// <summary>A heading with the first entries; empty if there are none.</summary>
    private static IEnumerable<AdaptiveElement> Part<T>(
        string heading, IReadOnlyList<T> all, string counter, DetailLevel detail, Func<T, IEnumerable<AdaptiveElement>> draw) => all.Count == 0
        ? []
        : [CardText.Heading(heading), .. all.Take(detail.Items).SelectMany(draw), .. CardLayout.Rest(all.Count - detail.Items, counter, HandoverTexts.SeeTable)];
}

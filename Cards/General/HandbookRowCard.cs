using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Cards.General;

/// <summary>One row of the handbook as printed: who, what to do, documents, laws and the words of the flowchart.</summary>
public static class HandbookRowCard
{
    public static DrawnCard Draw(Procedure procedure, Step step, Actor actor, OfficeView office) => DetailLevel.Fit(detail => CardLayout.Create(
        $"{procedure.ShortTitle.Localized()} {CaseHeader.StepNumber(step)} {step.Title.Localized()}",
        [
            CardText.Small(Place(procedure, step)),
            .. CardLayout.Title(step.Title.Localized()),
            CardText.Small(PlainText.Line(procedure.Title.Localized(), detail.Line)),
            CardLayout.Box(AdaptiveContainerStyle.Emphasis,
            [
                .. HandbookCell.Draw(AnswerTexts.Responsible, step.Responsible, detail),
                .. HandbookCell.Draw(AnswerTexts.Method, step.Method, detail),
                .. MissingListNote.Draw(step),
                .. HandbookCell.Draw(AnswerTexts.RowDocuments, step.Documents, detail),
                .. HandbookSection.Laws(step.Laws, detail),
                .. HandbookCell.Draw(AnswerTexts.InFlowchart, step.Flowchart, detail),
                .. HandbookLinks.Draw(step, office, detail),
            ]),
            .. step.Window is { } window ? [CardText.Fact(AnswerTexts.Window, WindowText.Describe(window, procedure, null))] : (IEnumerable<AdaptiveElement>)[],
            .. Expected(procedure, step, detail),
            .. Corrections(step, detail),
        ],
        [
            .. PageButton(procedure, step.Row - 1, AnswerTexts.PreviousRow),
            .. PageButton(procedure, step.Row + 1, AnswerTexts.NextRow),
            Buttons.Plain(new AskProcedure(procedure.Id), AnswerTexts.AllRows),
            .. actor.CapacityIn(procedure.OpenedBy) is null ? [] : (IEnumerable<AdaptiveAction>)[Buttons.Plain(new StartProcedure(procedure.Id), GeneralTexts.StartThis)],
        ]));

    private static string Place(Procedure procedure, Step step)
    {
        // The handbook sometimes repeats a row number; show the printed one next to the real one.
        var place = CaseHeader.Place(procedure, step);
        if (step.PrintedNumber != ThaiNumerals.Format(step.Row)) place += $" {AnswerTexts.PrintedAs(step.PrintedNumber)}";
        var row = AnswerTexts.RowPlace(HandbookUnit.ForProcedure(procedure).Title.Localized(), TextFormat.Printed(procedure.Number), place, TextFormat.Digits(procedure.Edition));
        return HandbookPages.Append(row, procedure.Pages);
    }

    /// <summary>What the bot asks for; the column above also names what the work is based on.</summary>
    private static IEnumerable<AdaptiveElement> Expected(Procedure procedure, Step step, DetailLevel detail)
    {
        if (step.Expects.Count == 0) yield break;
        yield return CardText.Heading(AnswerTexts.ToAttach);
        foreach (var expected in step.Expects.Take(detail.Items))
        {
            var title = CardText.Run(PlainText.Line(expected.Title.Localized(), detail.Line));
            yield return expected.Optional ? CardText.Line(CardText.Run("•"), title, CardText.Subtle(WhenOptional(procedure, expected))) : CardText.Line(CardText.Run("•"), title);
        }
    }

    private static string WhenOptional(Procedure procedure, ExpectedDocument expected) => expected.RequiredIn.Count == 0
        ? AnswerTexts.IfAny
        : AnswerTexts.RequiredIn(string.Join(" ", expected.RequiredIn.Select(k => procedure.Round(k)?.Title.Localized() ?? k)));

    private static IEnumerable<AdaptiveElement> Corrections(Step step, DetailLevel detail)
    {
        (string Column, HandbookText? Cell)[] cells =
            [(AnswerTexts.ColumnResponsible, step.Responsible), (AnswerTexts.ColumnMethod, step.Method), (AnswerTexts.ColumnDocuments, step.Documents), (AnswerTexts.ColumnLaws, step.Laws), (AnswerTexts.ColumnFlowchart, step.Flowchart)];
        List<AdaptiveElement> printed =
            [.. cells.Where(c => c.Cell is { Printed: not null }).Select(c => CardText.Small(AnswerTexts.Printed(c.Column, PlainText.Line(c.Cell!.Printed, detail.Text / 2))))];
        // Whoever compares with the paper opens it; the others read on.
        return printed.Count == 0 ? [] : FoldedSection.Draw("printed", AnswerTexts.AsPrinted, isOpen: false, printed);
    }

    private static IEnumerable<AdaptiveAction> PageButton(Procedure procedure, int row, string title) =>
        procedure.Steps.Any(s => s.Row == row) ? [Buttons.Plain(new AskHandbookRow(procedure.Id, row, Turns: true), title)] : [];
}

/// <summary>Pages of the printed handbook, in the reader's digits.</summary>
internal static class HandbookPages
{
    /// <summary>The text with the pages behind it, if they are known.</summary>
    /// <param name="printed">One page or a range: ๑, ๓–๗; null if they are not known.</param>
    public static string Append(string text, string? printed) => printed is null ? text : $"{text} · {Describe(printed)}";

    private static string Describe(string printed)
    {
        var pages = TextFormat.Printed(printed);
        return pages.Contains('–', StringComparison.Ordinal) ? AnswerTexts.Pages(pages) : AnswerTexts.Page(pages);
    }
}

using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Cards.General;

/// <summary>The laws and regulations that the handbook names, by step, with the office's links to their text.</summary>
public static class LawsCard
{
    public static string Title => AnswerTexts.LawsTitle;

    public static DrawnCard Draw(IReadOnlyList<Procedure> procedures) => DetailLevel.Fit(detail => CardLayout.Create(
        Title,
        [
            .. CardLayout.Title(Title),
            CardText.Small(AnswerTexts.LawsExplanation),
            .. procedures.SelectMany(p => p.Steps.Where(LawReferences.Any), (p, s) => Draw(p, s, detail)).SelectMany(r => r),
        ],
        [Buttons.Plain(new AskProcedures(), GeneralTexts.AllProcedures)]));

    private static IEnumerable<AdaptiveElement> Draw(Procedure procedure, Step step, DetailLevel detail) =>
    [
        CardText.Heading(PlainText.Line(procedure.ShortTitle.Localized(), detail.Line)),
        CardText.Plain(CaseHeader.NumberAndTitle(step, detail)),
        .. HandbookSection.Laws(step.Laws, detail),
        .. LawReferences.InText(step).Take(detail.Items).Select(r => CardText.Line(CardText.Run("•"), CardText.Run(PlainText.Line(r, detail.Text)))),
        .. HandbookLinks.Addresses(step, detail),
        StepLine.Button(Buttons.Plain(new AskHandbookRow(procedure.Id, step.Row), AnswerTexts.ReadThisRow, $"{procedure.ShortTitle.Localized()} {CaseHeader.StepNumber(step)}")),
    ];
}

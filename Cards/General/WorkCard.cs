using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Approvals;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Cards.General;

/// <summary>A list of cases, each with a button to open it.</summary>
public static class WorkCard
{
    /// <param name="leftOut">Says that cases are missing from the list; null if it is complete.</param>
    /// <param name="offersSeveral">Whether several can be approved at once.</param>
    /// <param name="isMyWork">Whether the list is the person's work.</param>
    public static DrawnCard Draw(
        string title, IReadOnlyList<WorkLine> lines, OfficeView office, string whenEmpty, string? leftOut = null, bool offersSeveral = false,
        bool isMyWork = false) =>
        DetailLevel.Fit(detail => CardLayout.Create(
        GeneralTexts.WorkSpeak(title, TextFormat.Number(lines.Count)),
        [
            .. CardLayout.Title(title),
            .. lines.Count == 0
                ? (IEnumerable<AdaptiveElement>)[CardText.Plain(whenEmpty)]
                : [CardText.Small(GeneralTexts.CasesInAll(TextFormat.Number(lines.Count)))],
            .. lines.Take(detail.Items).Select(l => StepLine.Draw(
                WorkLines.Describe(l, office, detail),
                [StepLine.Button(Buttons.Plain(WorkLines.Open(l), GeneralTexts.Open, WorkLines.AccessibleName(l, office)))],
                separated: true)),
            .. leftOut is null ? [] : (IEnumerable<AdaptiveElement>)[CardText.Plain(leftOut)],
            .. CardLayout.Rest(lines.Count - detail.Items, GeneralTexts.CasesCounter, GeneralTexts.TypeStatus),
        ],
        [
            .. offersSeveral ? [Buttons.Plain(new AskApproveSeveral())] : (IEnumerable<AdaptiveAction>)[],
            .. WaysOn.IfEmpty(lines.Count, office, isMyWork),
        ]));
}

using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Cases;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Cards.Approvals;

/// <summary>What became of one of several papers.</summary>
/// <param name="View">The case afterwards; null if it is not known.</param>
/// <param name="Refusal">Why it was refused; null if it was not.</param>
/// <param name="IsSettled">False if it could not be saved, or there was no time for it: it can be tried again.</param>
public sealed record PaperResult(Paper Paper, CaseView? View, Refusal? Refusal, bool IsSettled = true);

/// <summary>Lists several papers that were approved with one confirmation, each with its result.</summary>
public static class ApprovedSeveralCard
{
    public static DrawnCard Draw(IReadOnlyList<PaperResult> results, OfficeView office)
    {
        ArgumentNullException.ThrowIfNull(results);
        var approved = results.Count(r => r is { IsSettled: true, Refusal: null });
        var title = ApprovalTexts.Result(TextFormat.Number(approved), TextFormat.Number(results.Count));
        return DetailLevel.Fit(detail => CardLayout.Create(
            title,
            [.. CardLayout.Title(title), .. results.Select(r => Line(r, office, detail))],
            [Buttons.Plain(new AskWaiting(), ApprovalTexts.ToWaiting)]));
    }

    private static AdaptiveColumnSet Line(PaperResult result, OfficeView office, DetailLevel detail)
    {
        var (mark, what) = result switch
        {
            { IsSettled: false } => ("⏳", ApprovalTexts.NotSettled),
            { Refusal: { } refusal } => ("⚠️", RefusalText.Describe(refusal, result.View?.Procedure, office)),
            { Refusal: null } => ("✅", ApprovalTexts.Approved),
        };
        return StepLine.Draw(
            [
                .. result.View is { } view ? [CardText.Line(CardText.Bold(CaseTitle.Format(view.Procedure, view.Case.Subject, detail.Line)))] : (AdaptiveElement[])[],
                CardText.Small(result.Paper.Case.ToString()),
                CardText.Line(CardText.Run(mark), CardText.Run(what)),
            ],
            [StepLine.Button(Buttons.Plain(new AskStatus(result.Paper.Case), about: result.Paper.Case.ToString()))],
            separated: true);
    }
}

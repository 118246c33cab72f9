using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Delegations;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Inquiries;
using OnesqaBot.Cards.Watching;

namespace OnesqaBot.Cards.Cases;

/// <summary>The status of a case: what was done and by whom, the current assignee, and what comes next.</summary>
public static class StatusCard
{
    public static DrawnCard Draw(CaseView view) => DetailLevel.Fit(view.Form, detail => Draw(view, detail));

    internal static AdaptiveCard Draw(CaseView view, DetailLevel detail) => CardLayout.Create(
        $"{view.Case.Number} {view.Case.Subject}",
        [
            .. CaseHeader.Draw(view, CaseTexts.CaseStatus, detail),
            .. CaseStatusSection.Draw(view, detail),
            .. WatchElements.Row(view),
            StepLine.Draw([CardText.Heading(CaseTexts.AllSteps)], [StepLine.Button(Buttons.Plain(new AskHandbookRow(view.Case.Procedure, Row(view)), CaseTexts.ReadHandbook))]),
            .. StatusSteps.Draw(view, detail),
        ],
        [.. OwnActions(view), .. ChaseElements.Button(view), Buttons.Plain(new AskHistory(view.Case.Number)), .. Buttons.Folder(view), .. TargetForm.Draw(view, detail), .. Correct(view), .. Cancel(view)]);

    /// <summary>The row that the case is at; the first if it has ended.</summary>
    private static int Row(CaseView view) => view.Case.Current is { } current ? view.Procedure.Step(current.Step).Row : view.Procedure.First.Row;

    private static IEnumerable<AdaptiveAction> OwnActions(CaseView view)
    {
        if (view.Case.Current is not { } current) return [];
        var stepView = new StepView(view, view.Procedure.Step(current.Step), current);
        if (current.OpenInquiry is { } inquiry && view.May(new AnswerInquiryAction(view.Case.Number, current.Step, current.VisitNumber, inquiry.Number, null)))
            return [Buttons.Primary(new OpenWork(view.Case.Number), InquiryTexts.AnswerThis)];
        return stepView.MayAct ? [Buttons.Primary(new OpenWork(view.Case.Number), CaseTexts.OpenThisStep)] : DelegationElements.End(stepView);
    }

    private static IEnumerable<AdaptiveAction> Correct(CaseView view) =>
        MayCorrect(view)
            ? [Buttons.More(new AskCorrection(view.Case.Number))]
            : [];

    private static bool MayCorrect(CaseView view) =>
        view.Permissions.CorrectableFields.Count is > 0 and <= CorrectionCard.MaxFields && view.May(new AskCorrection(view.Case.Number));

    private static IEnumerable<AdaptiveAction> Cancel(CaseView view) =>
        view.May(new AskCancel(view.Case.Number))
            ? [Buttons.More(new AskCancel(view.Case.Number))]
            : [];
}

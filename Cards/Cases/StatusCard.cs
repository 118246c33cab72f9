using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Cards.Cases;

/// <summary>Where a case is among its rows: what is done and by whom, who has it, what comes next.</summary>
public static class StatusCard
{
    public static AdaptiveCard Draw(CaseView view) => DetailLevel.Fit(view.Form, detail => Draw(view, detail));

    internal static AdaptiveCard Draw(CaseView view, DetailLevel detail) => CardLayout.Create(
        $"{view.Case.Number} {view.Case.Subject}",
        [
            .. CaseHeader.Draw(view, new Bilingual("สถานะเรื่อง", "Where the case stands"), detail),
            .. CaseStatusSection.Draw(view, detail),
            CardText.Heading("ทุกข้อของเรื่องนี้"),
            .. StatusSteps.Draw(view, detail),
        ],
        [.. Own(view), Buttons.Do(new AskHistory(view.Case.Number), "ประวัติ"), .. Buttons.Folder(view), .. TargetForm.Draw(view, detail), .. Cancel(view)]);

    private static IEnumerable<AdaptiveAction> Own(CaseView view)
    {
        if (view.Case.Current is not { } current) return [];
        var row = new StepView(view, view.Procedure.Step(current.Step), current);
        return row.MayAct ? [Buttons.Primary(new OpenWork(view.Case.Number), "เปิดงานข้อนี้")] : [];
    }

    private static IEnumerable<AdaptiveAction> Cancel(CaseView view) =>
        view.Case.Status == CaseStatus.Open && view.Viewer.Person is { } viewer && Ownership.OwnersOf(view.Case, view.Procedure, view.Office.Directory, view.Office.Today).Any(p => p.Id == viewer.Id)
            ? [Buttons.More(new AskCancel(view.Case.Number), "ยกเลิกเรื่อง")]
            : [];
}

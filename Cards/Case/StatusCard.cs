using AdaptiveCards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>Where a case is among its rows: what is done and by whom, who has it, what comes next.</summary>
public static class StatusCard
{
    public static AdaptiveCard Draw(CaseView view) => Extent.Fit(view.Form, extent => Draw(view, extent));

    internal static AdaptiveCard Draw(CaseView view, Extent extent) => Sheet.Of(
        $"{view.Case.Number} {view.Case.Subject}",
        [
            .. CaseHeader.Of(view, new Bilingual("สถานะเรื่อง", "Where the case stands"), extent),
            .. Standing.Of(view, extent),
            Words.Heading("ทุกข้อของเรื่องนี้"),
            .. StatusRows.Of(view, extent),
        ],
        [.. Own(view), Buttons.Do(new AskHistory(view.Case.Number), "ประวัติ"), .. Buttons.Folder(view), .. TargetForm.Of(view, extent), .. Cancel(view)]);

    private static IEnumerable<AdaptiveAction> Own(CaseView view)
    {
        if (view.Case.Current is not { } current) return [];
        var row = new RowView(view, view.Procedure.Step(current.Step), current);
        return row.MayAct ? [Buttons.Primary(new OpenWork(view.Case.Number), "เปิดงานข้อนี้")] : [];
    }

    private static IEnumerable<AdaptiveAction> Cancel(CaseView view) =>
        view.Case.Status == CaseStatus.Open && view.Viewer.Person is { } viewer && Ownership.Of(view.Case, view.Procedure, view.Office.Directory, view.Office.Today).Any(p => p.Id == viewer.Id)
            ? [Buttons.More(new AskCancel(view.Case.Number), "ยกเลิกเรื่อง")]
            : [];
}

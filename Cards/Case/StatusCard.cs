using AdaptiveCards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>Where a case is among its rows: what is done and by whom, who has it, what comes next.</summary>
public static class StatusCard
{
    public static AdaptiveCard Draw(CaseView view) => Extent.Fit(extent => Draw(view, extent));

    internal static AdaptiveCard Draw(CaseView view, Extent extent) => Sheet.Of(
        $"{view.Case.Number} {view.Case.Subject}",
        [
            .. CaseHeader.Of(view, new Bilingual("สถานะเรื่อง", "Where the case stands"), extent),
            .. Standing.Of(view, extent),
            Words.Heading("ทุกข้อของเรื่องนี้"),
            // As many rows as the office will ever print fit; text is what takes the space.
            .. view.Procedure.Steps.Take(40).Select(s => Row(view, s, extent)),
        ],
        [.. Own(view), Buttons.Do(new AskHistory(view.Case.Number), "ประวัติ"), .. Buttons.Folder(view), .. Cancel(view)]);

    private static AdaptiveRichTextBlock Row(CaseView view, Step step, Extent extent)
    {
        var title = CaseHeader.RowAndTitle(step, extent);
        var last = view.Case.Visits.LastOrDefault(v => v.Step == step.Key);
        if (last is not null && last == view.Case.Current) return Words.Line(Words.Run("▶️"), Words.Bold(title), Words.Subtle("ขณะนี้"));
        if (last is not { FinishedAt: { } at, By: { } by }) return Words.Line(Words.Run("○"), Words.Subtle(title));

        // After a return the rows behind it stand again to be done: a tick would say too much.
        var open = view.Case.Current is { } current && view.Procedure.Find(current.Step) is { } now && now.Row < step.Row;
        var what = (open ? "รอบก่อน: " : "") + $"{PlainText.Line(OutcomeText.Of(last, step).Th, extent.Line)} {PlainText.Line(by.Name, extent.Line)} {ThaiFormat.ShortDate(at)}";
        return Words.Line(Words.Run(last.Returned ? "↩️" : open ? "○" : "✅"), Words.Run(title), Words.Subtle(what));
    }

    private static IEnumerable<AdaptiveAction> Own(CaseView view)
    {
        if (view.Case.Current is not { } current) return [];
        var row = new RowView(view, view.Procedure.Step(current.Step), current);
        return row.MayAct ? [Buttons.Primary(new OpenWork(view.Case.Number), "เปิดงานข้อนี้")] : [];
    }

    private static IEnumerable<AdaptiveAction> Cancel(CaseView view) =>
        view.Case.Status == CaseStatus.Open && view.Viewer.Person?.Id == view.Case.OpenedBy.Person
            ? [Buttons.More(new AskCancel(view.Case.Number), "ยกเลิกเรื่อง")]
            : [];
}

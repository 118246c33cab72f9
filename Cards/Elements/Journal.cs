using AdaptiveCards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>The rows that were done, one below the other: who, what, which documents; on the right when and how long.</summary>
internal static class Journal
{
    public static IEnumerable<AdaptiveElement> Of(CaseView view, Extent extent)
    {
        var done = view.Case.Visits.Where(v => v.FinishedAt is not null).ToList();
        var hidden = done.Count - extent.Items;
        yield return Words.Heading("ลำดับการดำเนินการ");
        if (hidden > 0) yield return Words.Small($"แสดง {ThaiFormat.Number(extent.Items)} ครั้งล่าสุด ก่อนหน้านี้อีก {ThaiFormat.Number(hidden)} ครั้ง");
        foreach (var visit in done.TakeLast(extent.Items)) yield return Row(view, visit, extent);
    }

    private static AdaptiveColumnSet Row(CaseView view, StepVisit visit, Extent extent)
    {
        var step = view.Procedure.Find(visit.Step);
        var round = RoundText.Behind(view, visit);
        var documents = view.Case.Documents.Where(d => d.Step == visit.Step && d.Visit == visit.Visit && d.Lost is null && d.Respondent is null).ToList();
        var days = view.Office.Holidays.WorkingDaysBetween(ThaiTime.Date(visit.EnteredAt), ThaiTime.Date(visit.FinishedAt!.Value));
        return RowLines.Of(
            [
                Words.Line(Words.Bold((step is null ? visit.Step : CaseHeader.RowAndTitle(step, extent)) + round)),
                Words.Line(
                    Words.Run(visit.Returned ? "↩️" : "✅"),
                    Words.Run($"{PlainText.Line(OutcomeText.Of(visit, step).Th, extent.Line)} — {Signed.By(Decided.By(visit), view.Office, extent.Line)}")),
                .. documents.Count == 0 ? [] : (IEnumerable<AdaptiveElement>)
                    [Words.Small($"📄 {string.Join(", ", documents.TakeLast(2).Select(d => PlainText.Line(d.FileName, extent.Line)))}{More(documents.Count - 2)}")],
                .. visit.Reason is null ? [] : (IEnumerable<AdaptiveElement>)[Words.Small($"เหตุผล: {PlainText.Line(visit.Reason, extent.Line)}")],
            ],
            [Words.Small(ThaiFormat.ShortDate(visit.FinishedAt.Value)), Words.Small(ThaiFormat.Duration(days))],
            separated: true);
    }

    private static string More(int count) => count <= 0 ? "" : $" และอีก {ThaiFormat.Number(count)} ไฟล์";
}
